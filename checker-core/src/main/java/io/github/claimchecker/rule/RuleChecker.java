package io.github.claimchecker.rule;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.rule.kind.Breach;
import io.github.claimchecker.rule.kind.ConflictSource;
import io.github.claimchecker.rule.kind.Evidence;
import io.github.claimchecker.rule.kind.Material;
import io.github.claimchecker.rule.suppression.Suppression;
import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks documents by the rules of a rule set. Immutable and thread-safe. */
public final class RuleChecker {
  private final RuleSet rules;
  private final MetricMatcher matcher;
  private final ConflictSource finder;
  private final FindingWriter writer;

  private RuleChecker(RuleSet rules, MetricMatcher matcher, ConflictSource finder) {
    this.rules = rules;
    this.matcher = matcher;
    this.finder = finder;
    this.writer = new FindingWriter(rules);
  }

  /**
   * Prepares rules.
   *
   * @param rules the rules with their metrics
   * @param tagger cuts a phrase into words with their lemmas, as the claims were
   * @param finder holds claims against each other
   * @return the checker
   */
  public static RuleChecker of(
      RuleSet rules, Function<String, List<Token>> tagger, ConflictSource finder) {
    return new RuleChecker(rules, MetricMatcher.of(rules.metrics(), tagger), finder);
  }

  /**
   * Checks documents.
   *
   * @param printed the documents with their claims
   * @return the findings, and what had nothing to look at
   */
  public Findings check(Material printed) {
    return check(printed, List.of());
  }

  /**
   * Checks documents.
   *
   * @param printed the documents with their claims
   * @param suppressions what nobody wants to see, besides what comments in the documents say
   * @return the findings, what of them is suppressed, and what had nothing to look at
   */
  public Findings check(Material printed, List<Suppression> suppressions) {
    Material material = read(printed);
    SuppressionLedger ledger = new SuppressionLedger(rules, material, suppressions);
    List<Rule> active =
        rules.rules().stream().filter(rule -> rule.severity() != Severity.OFF).toList();
    Evidence evidence =
        new Evidence(material, matcher.match(material.claims()), governed(active), finder);
    List<Finding> findings = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>();
    Set<Unmatched> unmatched = new LinkedHashSet<>(unmatched(evidence));
    Set<Claim> ruled = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Rule rule : active) {
      Evidence visible = rule.scope().of(evidence);
      if (rule.check().isIdle(visible)) {
        unmatched.add(Unmatched.of(rule));
      }
      rule.check().metrics().forEach(metric -> ruled.addAll(visible.of(metric)));
      for (Breach breach : rule.check().breaches(visible)) {
        writer
            .write(rule, breach)
            .ifPresent(
                finding ->
                    ledger
                        .of(rule, breach)
                        .ifPresentOrElse(
                            by -> suppressed.add(new Suppressed(finding, by.reason(), by.by())),
                            () -> findings.add(finding)));
      }
    }
    findings.addAll(ledger.oddities());
    Coverage coverage = Coverage.of(material.documents(), material.claims(), ruled);
    return new Findings(findings, suppressed, List.copyOf(unmatched), coverage, material.now());
  }

  /** Reads quantities as the rules want it; headings of tables ("$ million") claim nothing. */
  private Material read(Material printed) {
    IdentityHashMap<Document, Set<Span>> headings = new IdentityHashMap<>();
    printed.documents().forEach(document -> headings.put(document, headings(document)));
    List<Claim> claims =
        printed.claims().stream()
            .filter(claim -> !isIn(claim.sentence(), headings))
            .map(rules.readings()::read)
            .toList();
    return new Material(printed.documents(), claims, printed.now());
  }

  private static Set<Span> headings(Document document) {
    return document.tables().stream()
        .flatMap(table -> table.rows().stream().limit(table.headers()))
        .flatMap(List::stream)
        .map(Block::span)
        .collect(Collectors.toSet());
  }

  private static boolean isIn(Sentence sentence, IdentityHashMap<Document, Set<Span>> headings) {
    return sentence.block().kind() == Block.Kind.TABLE_CELL
        && headings.getOrDefault(sentence.document(), Set.of()).contains(sentence.block().span());
  }

  private static Set<String> governed(List<Rule> rules) {
    return rules.stream()
        .filter(rule -> rule.kind().equals("agree"))
        .flatMap(rule -> rule.check().metrics().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Unmatched> unmatched(Evidence evidence) {
    return rules.metrics().stream()
        .filter(metric -> evidence.of(metric.id()).isEmpty())
        .map(Unmatched::of)
        .toList();
  }
}
