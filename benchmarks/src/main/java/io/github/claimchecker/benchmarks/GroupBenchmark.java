package io.github.claimchecker.benchmarks;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.ClaimComparer;
import io.github.claimchecker.compare.ConflictFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Groups made-up claims by key and finds the conflicts of each key. There is a key for every ten
 * claims, and one key has a fifth of all.
 *
 * <pre>{@code
 * mvn -Pbenchmarks -DskipTests package -pl checker-core,benchmarks
 * java -jar benchmarks/target/benchmarks.jar Group -jvmArgs "-Xmx2g -XX:ActiveProcessorCount=1"
 * }</pre>
 *
 * <p>A score is the milliseconds for all claims, in a machine that has not warmed up.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 2)
@Fork(1)
public class GroupBenchmark {
  private static final int CLAIMS_PER_KEY = 10;
  private static final int LARGE_KEY = 5;

  /** What is printed. */
  public enum Values {
    /** Nine of ten the same number, the others one of eleven round numbers. */
    ROUNDED,
    /** Any of a hundred million numbers. */
    DISTINCT
  }

  /** How many claims. */
  @Param({"10000", "100000", "1000000"})
  public int claims;

  /** Whether the sources print a few rounded values or each another one. */
  @Param({"ROUNDED", "DISTINCT"})
  public Values values = Values.ROUNDED;

  private final ConflictFinder finder = new ConflictFinder(ClaimComparer.english());
  private final List<Claim> all = new ArrayList<>();
  private int[] keys = {};

  /** Makes the claims up. */
  @Setup
  public void makeUp() {
    MadeUpClaims madeUp = new MadeUpClaims(values);
    keys = new int[claims];
    for (int i = 0; i < claims; i++) {
      keys[i] = i % LARGE_KEY == 0 ? 0 : i % (claims / CLAIMS_PER_KEY);
      all.add(madeUp.next());
    }
  }

  /**
   * Groups and judges.
   *
   * @return how many conflicts there are
   */
  @Benchmark
  public int conflicts() {
    Map<Integer, List<Claim>> byKey = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      byKey.computeIfAbsent(keys[i], key -> new ArrayList<>()).add(all.get(i));
    }
    int conflicts = 0;
    for (List<Claim> alike : byKey.values()) {
      conflicts += finder.conflicts(alike, ConflictFinder.Scope.STANDARD).size();
    }
    return conflicts;
  }
}
