package io.github.claimchecker.rule.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.quantity.QuantityExtractor;
import io.github.claimchecker.rule.kind.Sizes;
import io.github.claimchecker.text.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final Sizes SIZES = new Sizes(QuantityExtractor.english()::extract);
  private static final ClaimExtractor CLAIMS = ClaimExtractor.english();
  private static final Claim A =
      claim("a.md", "---\ndate: 2025-05-02\n---\nIn 2024 Finland stored 18 tonnes of cheese.");
  private static final Claim B =
      claim("b.md", "---\ndate: 2025-07-02\n---\nIn 2025 Finland stored over 20,000 kg of cheese.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.value == q('18 t')",
        "a.value == 18",
        "b.value > a.value",
        "a.value + b.value == q('38 tonnes')",
        "b.value - a.value == q('2 t')",
        "a.value * 2 == q('36 t')",
        "2 * a.value == q('36 t')",
        "a.value * q('50%') == q('9 t')",
        "b.value / a.value > 1.1 && b.value / a.value < 1.2",
        "a.value / 2 == q('9000 kg')",
        "-a.value < 0",
        "a.low == q('18 t') && a.high == q('18 t')",
        "a.kind == 'mass' && a.unit == 't'",
        "a.kind in ['share', 'mass']",
        "!(a.kind in ['share', 'count'])",
        "'finLAND' in a.sentence",
        "a.source == 'a.md' && b.source != 'a.md'",
        "b.hedge == 'over' || false_is_not_needed",
        "a.period.from == '2024-01-01' && a.period.to < b.period.from",
        "b.date - a.date == q('61 days')",
        "b.date - a.date < q('3 months')",
        "a.modality == 'asserted' && a.attribution == ''",
        "a.date >= '2025-05-02'",
        "q('18 months') > q('1 year')",
        "1 + 2 * 3 == 7 && (1 + 2) * 3 == 9",
        "a.value in [q('17 t'), q('18000 kg')]"
      })
  void itHolds(String text) throws ConditionException {
    String meant = text.replace(" || false_is_not_needed", "");

    assertThat(condition(meant).holds(A, B)).isTrue();
    assertThat(condition(meant).fails(A, B)).isFalse();
    assertThat(condition("!(" + meant + ")").fails(A, B)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b.high > 3",
        "a.value > q('3 m')",
        "a.value + q('3 m') > 1",
        "a.value / 0 > 1",
        "!(b.high > 3)",
        "a.value * b.value > 3"
      })
  void whatIsNotToldNeitherHoldsNorFails(String text) throws ConditionException {
    assertThat(condition(text).holds(A, B)).isFalse();
    assertThat(condition(text).fails(A, B)).isFalse();
  }

  @Test
  void whatIsNotToldDoesNotMatterWhereTheRestDecides() throws ConditionException {
    assertThat(condition("b.high > 3 || a.value > 3").holds(A, B)).isTrue();
    assertThat(condition("b.high > 3 && a.value < 3").fails(A, B)).isTrue();
  }

  @Test
  void itKnowsWhetherItIsAboutAPair() throws ConditionException {
    assertThat(condition("claim.value > 3").isOfPair()).isFalse();
    assertThat(condition("a.value > 3").isOfPair()).isTrue();
    assertThat(condition("claim.value > 3").holds(A)).isTrue();
  }

  @Test
  void itPointsAtWhatIsWrong() {
    assertThatThrownBy(() -> condition("claim.value > 3 && claim.knd == 'share'"))
        .isInstanceOfSatisfying(
            ConditionException.class,
            e -> {
              assertThat(e.offset()).isEqualTo(25);
              assertThat(e.message()).isEqualTo("a claim has no \"knd\"");
              assertThat(e.advice()).startsWith("Did you mean \"kind\"?");
            });
  }

  @Test
  void itRefusesWhatIsTooLongOrTooDeep() {
    assertThatThrownBy(() -> condition("1 == 1" + " && 1 == 1".repeat(300)))
        .hasMessageContaining("at most 2000 characters");
    assertThatThrownBy(() -> condition("(".repeat(900) + "1 == 1" + ")".repeat(900)))
        .hasMessageContaining("more than 50 levels");
    assertThatThrownBy(() -> condition("1 in " + "[".repeat(900) + "1" + "]".repeat(900)))
        .hasMessageContaining("more than 50 levels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "claim",
        "claim.",
        "claim.value >",
        "> 3",
        "1 2",
        "claim.value > 3 &&",
        "()",
        "[]",
        "q()",
        "q(3)",
        "a.value.scale() > 1",
        "claim.class == 'x'",
        "1.2.3 == 1",
        "'x' in 3",
        "['a', 1] == 3",
        "!claim.value",
        "-'a' == 3",
        "claim.value == ['a']",
        "\u0000",
        "a ? b : c",
        "a.value; b.value",
        "x -> x",
        "claim.value == null",
        "`x`",
        "#pragma",
        "while(true)"
      })
  void whatIsNoConditionIsRefused(String text) {
    assertThatThrownBy(() -> condition(text)).isInstanceOf(ConditionException.class);
  }

  private static Condition condition(String text) throws ConditionException {
    return Condition.parse(text, SIZES::read);
  }

  private static Claim claim(String file, String text) {
    List<Claim> claims = CLAIMS.extract(Documents.markdown(file, text));
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }
}
