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
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
  private final Tagger tagger;
  private final ClaimExtractor extractor;
  private final ClaimComparer comparer;

  private ClaimChecker(RuleSet rules) {
    this.rules = rules;
    this.tagger = new Tagger();
    this.extractor = ClaimExtractor.english();
    this.comparer = ClaimComparer.english();
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
   * Checks documents against each other.
   *
   * @param documents the documents; their order does not matter
   * @return what was found, and what was looked at
   */
  public CheckResult check(List<Document> documents) {
    List<Claim> claims = new ArrayList<>();
    documents.stream()
        .sorted(java.util.Comparator.comparing(Document::id))
        .forEach(document -> claims.addAll(extractor.extract(document)));
    CountingFinder finder = finder();
    Findings findings = RuleChecker.of(rules, tagger::tag, finder).check(claims);
    return new CheckResult(
        findings.findings(),
        List.of(),
        documents.size(),
        claims.size(),
        claims.size(),
        finder.groups(),
        rules.rules().size(),
        findings.unmatched());
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
    return new RuleTestRunner(rules, this::claimsOf, tagger::tag, finder()).run();
  }

  private List<Claim> claimsOf(Map<String, String> sources) {
    List<Claim> claims = new ArrayList<>();
    sources.forEach(
        (file, text) -> claims.addAll(extractor.extract(Documents.markdown(file, text))));
    return claims;
  }

  private CountingFinder finder() {
    return new CountingFinder(new ConflictFinder(comparer));
  }
}
