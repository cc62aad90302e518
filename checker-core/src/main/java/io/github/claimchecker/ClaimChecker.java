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
import io.github.claimchecker.rule.kind.Material;
import io.github.claimchecker.rule.suppression.Suppression;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.SourceFiles;
import io.github.claimchecker.text.Sources;
import io.github.claimchecker.text.Token;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Models models;
  private final Setup setup;

  /**
   * How a run is made.
   *
   * @param workers in which threads
   * @param cache where claims are kept; empty if they are not
   * @param progress hears how far it has come
   * @param now the day that ages count from; empty for the day of the run
   * @param suppressions what nobody wants to see
   */
  private record Setup(
      Workers workers,
      Optional<Path> cache,
      Progress progress,
      Optional<LocalDate> now,
      List<Suppression> suppressions) {}

  private ClaimChecker(RuleSet rules, Models models, Setup setup) {
    this.rules = rules;
    this.models = models;
    this.setup = setup;
  }

  /**
   * Makes a checker that works in one thread and keeps nothing. The language models, which take
   * about a second to load, are loaded when they are first needed.
   *
   * @param rules what must hold; {@link RuleSet#EMPTY} finds nothing
   * @return the checker
   */
  public static ClaimChecker of(RuleSet rules) {
    Setup plain =
        new Setup(new Workers(1), Optional.empty(), Progress.SILENT, Optional.empty(), List.of());
    return new ClaimChecker(rules, new Models(), plain);
  }

  /**
   * Checks by other rules. Whatever language models one of the two has loaded serve both, so that
   * one program that checks many things loads them once.
   *
   * @param others what must hold
   * @return a checker that checks by them
   */
  public ClaimChecker withRules(RuleSet others) {
    return new ClaimChecker(others, models, setup);
  }

  /**
   * Reads documents in several threads. What is found does not depend on it.
   *
   * @param threads how many, at least 1
   * @return a checker that does so
   */
  public ClaimChecker withThreads(int threads) {
    return with(
        new Setup(
            new Workers(threads),
            setup.cache(),
            setup.progress(),
            setup.now(),
            setup.suppressions()));
  }

  /**
   * Keeps the claims of files, so that a later run reads only files that have changed. What is
   * found does not depend on it; several runs may share a folder at once.
   *
   * @param folder where; made if it does not exist
   * @return a checker that does so
   */
  public ClaimChecker withCache(Path folder) {
    return with(
        new Setup(
            setup.workers(),
            Optional.of(folder),
            setup.progress(),
            setup.now(),
            setup.suppressions()));
  }

  /**
   * Tells how far a run has come.
   *
   * @param listener hears of it
   * @return a checker that does so
   */
  public ClaimChecker withProgress(Progress listener) {
    return with(
        new Setup(setup.workers(), setup.cache(), listener, setup.now(), setup.suppressions()));
  }

  /**
   * Checks the documents of files against each other.
   *
   * @param sources the files
   * @return what was found, what was looked at, and what could not be read
   */
  public CheckResult check(Sources sources) {
    return check(sources.files());
  }

  /**
   * Checks the documents of files that were looked for before.
   *
   * @param files the files
   * @return what was found, what was looked at, and what could not be read
   */
  public CheckResult check(SourceFiles files) {
    Optional<ResultCache> cache = cache(files);
    Inventory inventory = reader(cache).read(files);
    Function<String, List<Token>> tagger =
        cache
            .map(kept -> kept.get(Phrases.in(rules), models::tag).before(models::tag))
            .orElse(models::tag);
    return check(inventory, tagger);
  }

  /**
   * Sets the day that ages count from, so that a check gives the same tomorrow.
   *
   * @param now the day; unless it is set, that of the check by UTC
   * @return a checker that counts from there
   */
  public ClaimChecker on(LocalDate now) {
    return with(
        new Setup(
            setup.workers(),
            setup.cache(),
            setup.progress(),
            Optional.of(now),
            setup.suppressions()));
  }

  /**
   * Names what nobody wants to see, besides what comments in the documents say.
   *
   * @param suppressions what a file of suppressions says
   * @return a checker that takes it out of the findings
   */
  public ClaimChecker suppressing(List<Suppression> suppressions) {
    return with(
        new Setup(
            setup.workers(),
            setup.cache(),
            setup.progress(),
            setup.now(),
            List.copyOf(suppressions)));
  }

  private ClaimChecker with(Setup other) {
    return new ClaimChecker(rules, models, other);
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
    return check(inventory, models::tag);
  }

  private CheckResult check(Inventory inventory, Function<String, List<Token>> tagger) {
    CountingFinder finder = finder();
    Findings findings =
        RuleChecker.of(rules, tagger, finder).check(material(inventory), setup.suppressions());
    int claims = inventory.claims().size();
    CheckResult.Counts counts =
        new CheckResult.Counts(
            inventory.documents().size(), claims, claims, finder.groups(), rules.rules().size());
    return new CheckResult(findings, List.of(), inventory.problems(), counts, rules.rules());
  }

  private Material material(Inventory inventory) {
    LocalDate now = setup.now().orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    return new Material(inventory.documents(), inventory.claims(), now);
  }

  /**
   * Finds the claims of files without checking them.
   *
   * @param sources the files
   * @return the documents and their claims
   */
  public Inventory read(Sources sources) {
    SourceFiles files = sources.files();
    return reader(cache(files)).read(files);
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

  /** To open it takes a hash of this library, which is not worth it where there is no file. */
  private Optional<ResultCache> cache(SourceFiles files) {
    return setup
        .cache()
        .filter(folder -> !files.files().isEmpty())
        .flatMap(folder -> ResultCache.in(folder, setup.progress()));
  }

  private InventoryReader reader(Optional<ResultCache> cache) {
    return new InventoryReader(models, setup.workers(), cache, setup.progress());
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
    return new RuleTestRunner(rules, this::readTexts, models::tag, finder()).run();
  }

  private Material readTexts(Map<String, String> sources) {
    List<Document> documents = new ArrayList<>();
    sources.forEach((file, text) -> documents.add(Documents.markdown(file, text)));
    return material(reader(Optional.empty()).read(documents));
  }

  private CountingFinder finder() {
    return new CountingFinder(models::finder);
  }
}
