package io.github.claimchecker.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.claimchecker.rule.load.RuleLoader;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class RuleFileTestsTest {
  private static final String RULES =
      """
      apiVersion: claim-rules/v1
      metrics:
        depth:
          description: The depth of the lake
          about: {all: [lake]}
      rules:
        - id: depth-in-metres
          kind: unit
          metric: depth
          units: [m]
          tests:
            - {name: passes, sources: {a.md: "The lake is 30 m deep."}, expect: []}
            - {name: fails, sources: {a.md: "The lake is 30 feet deep."}, expect: []}
            - {name: shows nothing, sources: {a.md: "The pond is 30 feet deep."}, expect: []}
            - {name: known, knownGap: later, sources: {a.md: "The lake is 3 feet deep."}, expect: []}
            - {name: gone, knownGap: later, sources: {a.md: "The lake is 3 m deep."}, expect: []}
      """;

  @Test
  void eachTestOfARuleIsATest() {
    assertThat(outcome("passes")).isNull();
    assertThat(outcome("fails"))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("a.md:1 by depth-in-metres");
    assertThat(outcome("shows nothing")).isInstanceOf(AssertionFailedError.class);
  }

  @Test
  void aKnownGapIsSkippedAsLongAsItIsThere() {
    assertThat(outcome("known")).isInstanceOf(TestAbortedException.class);
    assertThat(outcome("gone"))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("take knownGap out");
  }

  @Test
  void aBrokenFileIsAFailingTest() {
    assertThat(run(tests("apiVersion: claim-rules/v2").get(0)))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("\"apiVersion\" cannot be");
  }

  private static Throwable outcome(String name) {
    DynamicTest test =
        tests(RULES).stream()
            .filter(each -> each.getDisplayName().equals(name))
            .findFirst()
            .orElseThrow();
    return run(test);
  }

  private static Throwable run(DynamicTest test) {
    return catchThrowable(() -> test.getExecutable().execute());
  }

  private static List<DynamicTest> tests(String yaml) {
    return RuleFileTests.of(RuleLoader.standard().loadText("a.yaml", yaml))
        .map(DynamicContainer::getChildren)
        .flatMap(children -> children.map(DynamicTest.class::cast))
        .toList();
  }
}
