package io.github.claimchecker.benchmarks;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ClaimComparer;
import io.github.claimchecker.compare.ConflictFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * Finds out which claims of made-up articles are about the same thing. An article has ten claims;
 * reading them is not measured.
 *
 * <pre>{@code
 * mvn -Pbenchmarks -DskipTests package -pl checker-core,benchmarks
 * java -jar benchmarks/target/benchmarks.jar Discovery -jvmArgs "-Xmx2g -XX:ActiveProcessorCount=1"
 * }</pre>
 *
 * <p>A score is the milliseconds for all claims; the first one includes the looking up of words.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@Fork(1)
public class DiscoveryBenchmark {

  /** How many articles. */
  @Param({"200", "2000"})
  public int articles;

  private final ConflictFinder finder = new ConflictFinder(ClaimComparer.english());
  private final List<Claim> claims = new ArrayList<>();

  /** Makes the articles up and reads them. */
  @Setup
  public void read() {
    ClaimExtractor extractor = ClaimExtractor.english();
    MadeUpArticles madeUp = new MadeUpArticles();
    for (int i = 0; i < articles; i++) {
      claims.addAll(extractor.extract(madeUp.next(i)));
    }
  }

  /**
   * Finds the conflicts.
   *
   * @return how many there are
   */
  @Benchmark
  public int conflicts() {
    return finder.discovered(claims, ConflictFinder.Scope.STANDARD).conflicts().size();
  }
}
