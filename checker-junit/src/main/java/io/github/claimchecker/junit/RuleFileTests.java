package io.github.claimchecker.junit;

import io.github.claimchecker.ClaimChecker;
import io.github.claimchecker.rule.RuleTestResult;
import io.github.claimchecker.rule.load.LoadResult;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes dynamic tests of the tests in rule files.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicContainer> rules() {
 *   return RuleFileTests.of("src/main/rules", "general");
 * }
 * }</pre>
 */
public final class RuleFileTests {

  private RuleFileTests() {}

  /**
   * Runs the tests of rule files and the examples of their metrics.
   *
   * @param entries rule files, folders of them, {@code classpath:} resources, or names of packs
   * @return a container for each rule and metric that has tests; where the files cannot be loaded,
   *     one failing test says why
   */
  public static Stream<DynamicContainer> of(String... entries) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return of(RuleLoader.standard().withClassLoader(loader).load(List.of(entries)));
  }

  /**
   * Runs the tests of rules that are loaded.
   *
   * @param loaded what loading gave
   * @return a container for each rule and metric that has tests; where the files cannot be loaded,
   *     one failing test says why
   */
  public static Stream<DynamicContainer> of(LoadResult loaded) {
    if (!loaded.isUsable()) {
      return Stream.of(
          DynamicContainer.dynamicContainer(
              "rule files", List.of(DynamicTest.dynamicTest("load", () -> refuse(loaded)))));
    }
    Map<String, List<DynamicTest>> tests = new LinkedHashMap<>();
    for (RuleTestResult result : ClaimChecker.of(loaded.rules()).testRules()) {
      tests.computeIfAbsent(result.tested(), any -> new ArrayList<>()).add(test(result));
    }
    return tests.entrySet().stream()
        .map(entry -> DynamicContainer.dynamicContainer(entry.getKey(), entry.getValue()));
  }

  private static void refuse(LoadResult loaded) {
    Assertions.fail(
        loaded.problems().stream().map(Problem::toString).collect(Collectors.joining("\n\n")));
  }

  private static DynamicTest test(RuleTestResult result) {
    return DynamicTest.dynamicTest(result.name(), () -> judge(result));
  }

  /** A known gap, or a rule that is off, is skipped; a test that shows nothing fails. */
  private static void judge(RuleTestResult result) {
    switch (result.outcome()) {
      case FAILED -> Assertions.fail("\n" + result);
      case IDLE ->
          Assertions.fail("No claim is about the metric, so this test shows nothing.\n" + result);
      case KNOWN_GAP, SKIPPED -> Assumptions.abort(result.toString());
      case PASSED -> {}
    }
  }
}
