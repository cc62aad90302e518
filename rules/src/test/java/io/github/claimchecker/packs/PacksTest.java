package io.github.claimchecker.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.junit.RuleFileTests;
import io.github.claimchecker.rule.Rule;
import io.github.claimchecker.rule.load.LoadResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Loads each pack as a user does, by its short name, and runs the tests that it holds. */
class PacksTest {

  static Stream<String> packs() {
    return Packs.names().stream();
  }

  @TestFactory
  Stream<DynamicContainer> eachPackKeepsWhatItsTestsSay() {
    return packs()
        .map(pack -> DynamicContainer.dynamicContainer(pack, RuleFileTests.of(Packs.load(pack))));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void eachPackLoadsWithoutAWarning(String pack) {
    LoadResult loaded = Packs.load(pack);

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.warnings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void eachRuleShowsWhatItFindsAndOnWhatItStaysSilent(String pack) {
    for (Rule rule : Packs.load(pack).rules().rules()) {
      assertThat(rule.tests())
          .as(rule.id())
          .anyMatch(test -> test.expect().isEmpty())
          .anyMatch(test -> !test.expect().isEmpty());
      assertThat(rule.description()).as(rule.id()).isNotBlank();
    }
  }
}
