package io.github.claimchecker.benchmarks;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ClaimComparer;
import io.github.claimchecker.compare.Conflict;
import io.github.claimchecker.compare.ConflictFinder;
import io.github.claimchecker.rule.Findings;
import io.github.claimchecker.rule.RuleChecker;
import io.github.claimchecker.rule.kind.ConflictSource;
import io.github.claimchecker.rule.kind.Material;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loads rule files of many rules, and checks the claims of a text by them.
 *
 * <pre>{@code
 * mvn -Pbenchmarks -DskipTests package -pl checker-core,benchmarks
 * java -jar benchmarks/target/benchmarks.jar Rule -p text=FILE -p rules=10,100,1000
 * }</pre>
 *
 * <p>FILE is UTF-8 text, plain or ending in {@code .gz}; it is read once, before anything is
 * measured. There is a metric for every two rules. Scores are milliseconds: {@code load} for
 * reading and compiling the rule file, {@code check} for matching and checking all claims.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class RuleBenchmark {
  /** Common nouns, so that the metrics match something in any English text. */
  private static final List<String> NOUNS =
      List.of(
          "people", "year", "company", "city", "price", "school", "game", "market", "million",
          "month", "bank", "team", "house", "vote", "share", "house", "area", "school", "film",
          "student", "worker", "family", "water", "train", "road");

  /** The text to check, as a path. */
  @Param("")
  public String text = "";

  /** How many rules there are. */
  @Param({"10", "100", "1000"})
  public int rules;

  private String yaml = "";
  private Material material = new Material(List.of(), List.of(), LocalDate.EPOCH);
  private RuleLoader loader = RuleLoader.standard();
  private ConflictSource finder = source(new ConflictFinder(ClaimComparer.english()));
  private final Tagger tagger = new Tagger();
  private LoadResult loaded = loader.loadText("rules.yaml", "apiVersion: claim-rules/v1\n");

  /**
   * Reads the file and writes the rules.
   *
   * @throws IOException if the file cannot be read
   */
  @Setup
  public void prepare() throws IOException {
    yaml = ruleFile(rules);
    loader = RuleLoader.standard();
    loaded = loader.loadText("rules.yaml", yaml);
    if (!loaded.isUsable()) {
      throw new IllegalStateException(loaded.problems().toString());
    }
    finder = source(new ConflictFinder(ClaimComparer.english()));
    if (!text.isEmpty()) {
      Document document = Documents.plain("text.txt", read(Path.of(text)));
      List<Claim> claims = ClaimExtractor.english().extract(document);
      material = new Material(List.of(document), claims, LocalDate.of(2026, 1, 31));
      System.out.printf("%n%d claims%n", claims.size());
    }
  }

  private static String read(Path path) throws IOException {
    InputStream file = Files.newInputStream(path);
    try (InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String ruleFile(int rules) {
    StringBuilder file = new StringBuilder("apiVersion: claim-rules/v1\nmetrics:\n");
    int metrics = Math.max(1, rules / 2);
    for (int i = 0; i < metrics; i++) {
      String first = NOUNS.get(i % NOUNS.size());
      String second = NOUNS.get((i / NOUNS.size() + 1) * 7 % NOUNS.size());
      file.append("  m").append(i).append(":\n    description: Metric ").append(i);
      file.append("\n    about: {all: [").append(first).append("], any: [").append(second);
      file.append(", word").append(i).append("]}\n");
    }
    file.append("rules:\n");
    for (int i = 0; i < rules; i++) {
      file.append("  - {id: r").append(i).append(", metric: m").append(i % metrics);
      file.append(
          i % 3 == 0
              ? ", kind: within, min: 1, max: 1000000"
              : i % 3 == 1 ? ", kind: precise" : ", kind: agree, across: sentences, tolerance: 5%");
      file.append("}\n");
    }
    return file.toString();
  }

  private static ConflictSource source(ConflictFinder finder) {
    return new ConflictSource() {
      @Override
      public List<Conflict> conflicts(List<Claim> claims, ConflictFinder.Scope scope) {
        return finder.conflicts(claims, scope);
      }

      @Override
      public List<Conflict> discovered(List<Claim> claims, ConflictFinder.Scope scope) {
        return finder.discovered(claims, scope).conflicts();
      }
    };
  }

  /**
   * Reads the rule file and prepares its metrics for matching.
   *
   * @return the checker
   */
  @Benchmark
  public RuleChecker load() {
    return RuleChecker.of(loader.loadText("rules.yaml", yaml).rules(), tagger::tag, finder);
  }

  /**
   * Checks the claims of the text.
   *
   * @return what is found
   */
  @Benchmark
  public Findings check() {
    return RuleChecker.of(loaded.rules(), tagger::tag, finder).check(material);
  }
}
