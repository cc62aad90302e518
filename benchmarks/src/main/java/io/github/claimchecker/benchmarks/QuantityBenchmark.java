package io.github.claimchecker.benchmarks;

import io.github.claimchecker.quantity.QuantityExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Reads the quantities of a text, beside a regular expression that merely finds digits.
 *
 * <pre>{@code
 * mvn -Pbenchmarks -DskipTests package -pl checker-core,benchmarks
 * java -jar benchmarks/target/benchmarks.jar Quantity -p text=FILE -prof gc
 * }</pre>
 *
 * <p>FILE is UTF-8 text, plain or ending in {@code .gz}. A score is the milliseconds for the whole
 * of it; the size is printed once, so that megabytes a second are size over score.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class QuantityBenchmark {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** The text to read, as a path. */
  @Param("")
  public String text = "";

  private final QuantityExtractor extractor = QuantityExtractor.english();
  private String content = "";

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be read
   */
  @Setup
  public void read() throws IOException {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no text to read; give one with -p text=FILE");
    }
    Path path = Path.of(text);
    try (InputStream in = open(path)) {
      byte[] bytes = in.readAllBytes();
      content = new String(bytes, StandardCharsets.UTF_8);
      System.out.printf("%n%s: %.3f MB%n", path.getFileName(), bytes.length / 1e6);
    }
  }

  private static InputStream open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  /**
   * Reads all quantities.
   *
   * @return how many there are
   */
  @Benchmark
  public int quantities() {
    return extractor.extract(content).size();
  }

  /**
   * The yardstick: finds runs of digits.
   *
   * @return how many there are
   */
  @Benchmark
  public int digitsByRegularExpression() {
    int found = 0;
    for (Matcher matcher = DIGITS.matcher(content); matcher.find(); ) {
      found++;
    }
    return found;
  }
}
