package io.github.claimchecker;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.compare.ClaimComparer;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.rule.Findings;
import io.github.claimchecker.rule.RuleChecker;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.RuleTestResult;
import io.github.claimchecker.rule.RuleTestRunner;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final Models models;
  private final Workers workers;
  private final Optional<Path> cache;
  private final Progress progress;

  private ClaimChecker(
      RuleSet rules, Models models, Workers workers, Optional<Path> cache, Progress progress) {
    this.rules = rules;
    this.models = models;
    this.workers = workers;
    this.cache = cache;
    this.progress = progress;
  }

  /**
   * Makes a checker that works in one thread and keeps nothing. The language models, which take
   * about a second to load, are loaded when they are first needed.
   *
   * @param rules what must hold; {@link RuleSet#EMPTY} finds nothing
   * @return the checker
   */
  public static ClaimChecker of(RuleSet rules) {
    return new ClaimChecker(rules, new Models(), new Workers(1), Optional.empty(), Progress.SILENT);
  }

  /**
   * Reads documents in several threads. What is found does not depend on it.
   *
   * @param threads how many, at least 1
   * @return a checker that does so
   */
  public ClaimChecker withThreads(int threads) {
    return new ClaimChecker(rules, models, new Workers(threads), cache, progress);
  }

  /**
   * Keeps the claims of files, so that a later run reads only files that have changed. What is
   * found does not depend on it; several runs may share a folder at once.
   *
   * @param folder where; made if it does not exist
   * @return a checker that does so
   */
  public ClaimChecker withCache(Path folder) {
    return new ClaimChecker(rules, models, workers, Optional.of(folder), progress);
  }

  /**
   * Tells how far a run has come.
   *
   * @param listener hears of it
   * @return a checker that does so
   */
  public ClaimChecker withProgress(Progress listener) {
    return new ClaimChecker(rules, models, workers, cache, listener);
  }

  /**
   * Checks the documents of files against each other.
   *
   * @param sources the files
   * @return what was found, what was looked at, and what could not be read
   */
  public CheckResult check(Sources sources) {
    return check(read(sources));
  }

  /**
   * Checks documents against each other.
   *
   * @param documents the documents; their order does not matter
   * @return what was found, and what was looked at
   */
  public CheckResult check(List<Document> documents) {
    return check(reader(Optional.empty()).read(documents));
  }

  /**
   * Checks claims that were found before.
   *
   * @param inventory documents and their claims
   * @return what was found, and what was looked at
   */
  public CheckResult check(Inventory inventory) {
    CountingFinder finder = finder();
    Findings findings = RuleChecker.of(rules, models::tag, finder).check(inventory.claims());
    return new CheckResult(
        findings.findings(),
        inventory.problems(),
        inventory.documents().size(),
        inventory.claims().size(),
        inventory.claims().size(),
        finder.groups(),
        rules.rules().size(),
        findings.unmatched());
  }

  /**
   * Finds the claims of files without checking them.
   *
   * @param sources the files
   * @return the documents and their claims
   */
  public Inventory read(Sources sources) {
    return reader(cache).read(sources.files());
  }

  /**
   * Finds the claims of a document.
   *
   * @param document the document
   * @return a claim for each quantity, in the order of the text
   */
  public List<Claim> claims(Document document) {
    return models.extractor().extract(document);
  }

  private InventoryReader reader(Optional<Path> folder) {
    Optional<ResultCache> kept = folder.flatMap(each -> ResultCache.in(each, progress));
    return new InventoryReader(models, workers, kept, progress);
  }

  /**
   * Returns what holds two claims, or two texts, against each other without any rule.
   *
   * @return the comparer
   */
  public ClaimComparer comparer() {
    return models.comparer();
  }

  /**
   * Runs the tests that the rules bring along, and the examples of their metrics.
   *
   * @return a result of each test, in the order of the files
   */
  public List<RuleTestResult> testRules() {
    return new RuleTestRunner(rules, this::claimsOf, models::tag, finder()).run();
  }

  private List<Claim> claimsOf(Map<String, String> sources) {
    List<Claim> claims = new ArrayList<>();
    sources.forEach((file, text) -> claims.addAll(claims(Documents.markdown(file, text))));
    return claims;
  }

  private CountingFinder finder() {
    return new CountingFinder(models::finder);
  }
}
