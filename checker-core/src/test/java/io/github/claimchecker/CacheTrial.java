package io.github.claimchecker;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.text.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Shows that runs may be killed at any moment, and what a second run costs. Not a test, since it
 * takes minutes and depends on the machine:
 *
 * <pre>
 * mvn -q -pl checker-core test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * java -cp "checker-core/target/test-classes:checker-core/target/classes:$(cat checker-core/target/classpath)" io.github.claimchecker.CacheTrial kill FOLDER 20
 * java -cp ... io.github.claimchecker.CacheTrial time FOLDER CACHE
 * </pre>
 *
 * <p>{@code kill} ends as many runs over the documents of FOLDER with SIGKILL after a random time,
 * and compares what the next run reads, from what the killed one left, with a run that keeps
 * nothing. {@code time} prints how long one run takes that uses the folder CACHE.
 */
final class CacheTrial {
  private CacheTrial() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    switch (args[0]) {
      case "run" -> read(Path.of(args[1]), Path.of(args[2]));
      case "time" -> time(Path.of(args[1]), Path.of(args[2]));
      case "kill" -> kill(Path.of(args[1]), Integer.parseInt(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static ClaimChecker checker() {
    return ClaimChecker.of(RuleSet.EMPTY).withThreads(Runtime.getRuntime().availableProcessors());
  }

  private static List<String> read(Path documents, Path cache) {
    return print(checker().withCache(cache).read(Sources.in(documents)));
  }

  private static List<String> print(Inventory inventory) {
    return inventory.claims().stream().map(Claim::toString).toList();
  }

  private static void time(Path documents, Path cache) {
    long start = System.nanoTime();
    Inventory inventory = checker().withCache(cache).read(Sources.in(documents));
    System.out.printf(
        "%d documents, %d claims: %d ms%n",
        inventory.documents().size(),
        inventory.claims().size(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  private static void kill(Path documents, int times) throws IOException, InterruptedException {
    List<String> expected = print(checker().read(Sources.in(documents)));
    Path cache = Files.createTempDirectory("cache-trial");
    Random random = new Random(times);
    long longest = Long.MAX_VALUE;
    for (int killed = 0; killed < times; ) {
      long start = System.nanoTime();
      long limit = (long) (random.nextDouble() * longest);
      Process run = start(documents, cache);
      boolean ended = run.waitFor(limit, TimeUnit.NANOSECONDS);
      run.destroyForcibly().waitFor();
      longest = ended ? System.nanoTime() - start : longest;
      killed += ended ? 0 : 1;
      boolean same = read(documents, cache).equals(expected);
      System.out.println((ended ? "ended" : "killed") + ", next run right: " + same);
      forgetSome(cache, random);
    }
  }

  private static Process start(Path documents, Path cache) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            CacheTrial.class.getName(),
            "run",
            documents.toString(),
            cache.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Half of the entries go, and some lose their end, so that the next run has something to do. */
  private static void forgetSome(Path cache, Random random) throws IOException {
    List<Path> entries;
    try (Stream<Path> files = Files.list(cache)) {
      entries = files.toList();
    }
    for (Path entry : entries) {
      int chance = random.nextInt(20);
      if (chance < 10) {
        Files.delete(entry);
      } else if (chance == 10) {
        byte[] whole = Files.readAllBytes(entry);
        Files.write(
            entry, Arrays.copyOf(whole, whole.length / 2), StandardOpenOption.TRUNCATE_EXISTING);
      }
    }
  }
}
