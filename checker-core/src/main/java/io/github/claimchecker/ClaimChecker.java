package io.github.claimchecker;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ClaimComparer;
import io.github.claimchecker.compare.ConflictFinder;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.rule.Findings;
import io.github.claimchecker.rule.RuleChecker;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.RuleTestResult;
import io.github.claimchecker.rule.RuleTestRunner;
import io.github.claimchecker.rule.kind.Material;
import io.github.claimchecker.rule.suppression.Suppression;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Tagger;
import io.github.claimchecker.text.Token;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The facade: documents and rules in, findings out. Immutable and thread-safe.
 *
 * <pre>{@code
 * ClaimChecker checker = ClaimChecker.of(rules);
 * CheckResult result = checker.check(documents);
 * }</pre>
 */
public final class ClaimChecker {
  private final RuleSet rules;

  /** Cuts the words of terms; there are few of them, and each is asked for again and again. */
  private final Function<String, List<Token>> tagger;

  private final ClaimExtractor extractor;
  private final ClaimComparer comparer;
  private final Optional<LocalDate> now;
  private final List<Suppression> suppressions;

  private ClaimChecker(RuleSet rules) {
    this.rules = rules;
    Map<String, List<Token>> known = new ConcurrentHashMap<>();
    Tagger words = new Tagger();
    this.tagger = phrase -> known.computeIfAbsent(phrase, words::tag);
    this.extractor = ClaimExtractor.english();
    this.comparer = ClaimComparer.english();
    this.now = Optional.empty();
    this.suppressions = List.of();
  }

  private ClaimChecker(
      ClaimChecker other, Optional<LocalDate> now, List<Suppression> suppressions) {
    this.rules = other.rules;
    this.tagger = other.tagger;
    this.extractor = other.extractor;
    this.comparer = other.comparer;
    this.now = now;
    this.suppressions = List.copyOf(suppressions);
  }

  /**
   * Makes a checker; loading the language models takes about a second.
   *
   * @param rules what must hold; {@link RuleSet#EMPTY} finds nothing
   * @return the checker
   */
  public static ClaimChecker of(RuleSet rules) {
    return new ClaimChecker(rules);
  }

  /**
   * Sets the day that ages count from, so that a check gives the same tomorrow.
   *
   * @param now the day; unless it is set, that of the check by UTC
   * @return a checker that counts from there
   */
  public ClaimChecker on(LocalDate now) {
    return new ClaimChecker(this, Optional.of(now), suppressions);
  }

  /**
   * Names what nobody wants to see, besides what comments in the documents say.
   *
   * @param suppressions what a file of suppressions says
   * @return a checker that takes it out of the findings
   */
  public ClaimChecker suppressing(List<Suppression> suppressions) {
    return new ClaimChecker(this, now, suppressions);
  }

  /**
   * Checks documents against each other.
   *
   * @param documents the documents; their order does not matter
   * @return what was found, and what was looked at
   */
  public CheckResult check(List<Document> documents) {
    Material material = read(documents);
    CountingFinder finder = finder();
    Findings findings = RuleChecker.of(rules, tagger, finder).check(material, suppressions);
    int claims = material.claims().size();
    return new CheckResult(
        findings,
        List.of(),
        new CheckResult.Counts(
            documents.size(), claims, claims, finder.groups(), rules.rules().size()));
  }

  private Material read(List<Document> documents) {
    List<Document> sorted = documents.stream().sorted(Comparator.comparing(Document::id)).toList();
    List<Claim> claims = new ArrayList<>();
    sorted.forEach(document -> claims.addAll(extractor.extract(document)));
    return new Material(sorted, claims, now.orElseGet(() -> LocalDate.now(ZoneOffset.UTC)));
  }

  /**
   * Finds the claims of a document.
   *
   * @param document the document
   * @return a claim for each quantity, in the order of the text
   */
  public List<Claim> claims(Document document) {
    return extractor.extract(document);
  }

  /**
   * Returns what holds two claims, or two texts, against each other without any rule.
   *
   * @return the comparer
   */
  public ClaimComparer comparer() {
    return comparer;
  }

  /**
   * Runs the tests that the rules bring along, and the examples of their metrics.
   *
   * @return a result of each test, in the order of the files
   */
  public List<RuleTestResult> testRules() {
    return new RuleTestRunner(rules, this::readTexts, tagger, finder()).run();
  }

  private Material readTexts(Map<String, String> sources) {
    List<Document> documents = new ArrayList<>();
    sources.forEach((file, text) -> documents.add(Documents.markdown(file, text)));
    return read(documents);
  }

  private CountingFinder finder() {
    return new CountingFinder(new ConflictFinder(comparer));
  }
}
