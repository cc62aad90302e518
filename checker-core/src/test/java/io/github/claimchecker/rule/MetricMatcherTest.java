package io.github.claimchecker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricMatcherTest {
  private static final Term CHINA = new Term("china", List.of("China", "Chinese"));
  private static final Term US = new Term("us", List.of("US", "United States"));
  private static final Term RARE_EARTHS = new Term("rare-earths", List.of("rare earth", "稀土"));
  private static final Term PRODUCTION = new Term("production", List.of("produce", "mine"));
  private static final Term PATENT = new Term("patent", List.of("patent"));

  private static final Claim MINES =
      Claims.subject(
          Claims.measuring(
              Claims.of("a.md", "China mines 70% of rare earths.", "70%"), "mines rare earths"),
          "China");

  @Test
  void wordsMatchByTheirLemma() {
    assertThat(matches(metric(List.of(RARE_EARTHS, PRODUCTION), List.of()), MINES)).isTrue();
  }

  @Test
  void eachOfAllMustBeThere() {
    assertThat(matches(metric(List.of(RARE_EARTHS, PATENT), List.of()), MINES)).isFalse();
  }

  @Test
  void aWordOfNoneNextToTheQuantityExcludes() {
    assertThat(matches(metric(List.of(RARE_EARTHS), List.of(PRODUCTION)), MINES)).isFalse();
  }

  @Test
  void aWordOfNoneElsewhereInTheSentenceDoesNotExclude() {
    Claim claim =
        Claims.measuring(
            Claims.of("a.md", "Like patents, 70% of rare earths are mined here.", "70%"),
            "rare earths mined");

    assertThat(matches(metric(List.of(RARE_EARTHS), List.of(PATENT)), claim)).isTrue();
  }

  @Test
  void anotherKindOfQuantityDoesNotMatch() {
    Claim claim =
        Claims.measuring(
            Claims.of("a.md", "China mines 70 t of rare earths.", "70 t"), "mines rare earths");

    assertThat(matches(metric(List.of(RARE_EARTHS), List.of()), claim)).isFalse();
  }

  @Test
  void onlyAMetricOfTimesTakesTimesOfDay() {
    Claim claim = Claims.read(Map.of("a.md", "The mine in China opens at 9 a.m.")).claims().get(0);
    List<Term> mine = List.of(new Term("mine", List.of("mine")));

    assertThat(matches(of(Optional.of(Kind.TIME), mine), claim)).isTrue();
    assertThat(matches(of(Optional.of(Kind.DATE), mine), claim)).isFalse();
    assertThat(matches(of(Optional.empty(), mine), claim)).isFalse();
  }

  @Test
  void anotherSubjectDoesNotMatch() {
    Metric metric = metric(Optional.of(US), List.of(RARE_EARTHS), List.of());

    assertThat(matches(metric, MINES)).isFalse();
  }

  @Test
  void aNameInTheSentenceStandsInForASubjectThatNamesNobody() {
    Claim claim =
        Claims.subject(
            Claims.measuring(
                Claims.of("a.md", "In China, output is 70% of all rare earths.", "70%"),
                "rare earths"),
            "output");

    assertThat(matches(metric(Optional.of(CHINA), List.of(RARE_EARTHS), List.of()), claim))
        .isTrue();
  }

  @Test
  void aNameInTheSentenceWinsOverOneInTheHeading() {
    Claim claim =
        Claims.below(
            Claims.measuring(
                Claims.of("a.md", "In China, output is 70% of all rare earths.", "70%"),
                "rare earths"),
            "What the United States needs");

    Metric ofUs = metric(Optional.of(US), List.of(RARE_EARTHS), List.of());
    Metric ofChina = metric(Optional.of(CHINA), List.of(PATENT), List.of());
    MetricMatcher matcher = MetricMatcher.of(List.of(ofChina, ofUs), Claims.TAGGER::tag);
    assertThat(matcher.match(List.of(claim)).get("m")).isEmpty();
    assertThat(matches(ofUs, claim)).as("where no metric knows China").isTrue();
  }

  @Test
  void aWordOfAHeadingCountsIfAnotherStandsNextToTheQuantity() {
    Claim claim =
        Claims.below(
            Claims.measuring(Claims.of("a.md", "China mines 70%.", "70%"), "mines"), "Rare earths");

    assertThat(matches(metric(List.of(RARE_EARTHS, PRODUCTION), List.of()), claim)).isTrue();
  }

  @Test
  void wordsFarFromTheQuantityAloneDoNotMatch() {
    Claim claim =
        Claims.measuring(
            Claims.of("a.md", "China mines rare earths, and 70% of its youth study.", "70%"),
            "youth study");

    assertThat(matches(metric(List.of(RARE_EARTHS, PRODUCTION), List.of()), claim)).isFalse();
  }

  @Test
  void wordsNextToAnotherQuantityOfTheSentenceDoNotCount() {
    String sentence = "China mines 60% of rare earths and holds 90% of rare earth patents.";
    Claim mined = Claims.measuring(Claims.of("a.md", sentence, "60%"), "mines earths");
    Claim patents =
        Claims.measuring(
            Claims.in(mined.sentence().document(), sentence, "90%"), "holds rare earth patents");
    Metric production = metric(List.of(RARE_EARTHS, PRODUCTION), List.of());

    assertThat(matcher(production).match(List.of(mined, patents)).get("m")).isEmpty();
    assertThat(matches(production, patents)).isTrue();
  }

  @Test
  void hyphensPartWordsAsSpacesDo() {
    Claim claim =
        Claims.measuring(
            Claims.of("a.md", "China has 70% of rare-earth mines.", "70%"), "rare - earth mines");

    assertThat(matches(metric(List.of(RARE_EARTHS), List.of()), claim)).isTrue();
  }

  @Test
  void theCountryIsNotThePronoun() {
    Claim claim =
        Claims.measuring(
            Claims.of("a.md", "Rare earths matter to 70% of us.", "70%"), "Rare earths");

    assertThat(matches(metric(Optional.of(US), List.of(RARE_EARTHS), List.of()), claim)).isFalse();
  }

  @Test
  void anAcronymMatchesWithOrWithoutDots() {
    Claim claim =
        Claims.subject(
            Claims.measuring(
                Claims.of("a.md", "The U.S. mines 12% of rare earths.", "12%"), "rare earths"),
            "U.S.");

    assertThat(matches(metric(Optional.of(US), List.of(RARE_EARTHS), List.of()), claim)).isTrue();
  }

  @Test
  void chineseWordsNeedNoSpaces() {
    Claim claim = Claims.measuring(Claims.of("a.md", "中国稀土产量占 70%", "70%"), "中国稀土产量占");

    assertThat(matches(metric(List.of(RARE_EARTHS), List.of()), claim)).isTrue();
  }

  @Test
  void joiningWordsMayBeLeftOut() {
    Term department = new Term("pentagon", List.of("Department of Defense"));
    Claim claim =
        Claims.measuring(
            Claims.of("a.md", "The Department of Defense holds 70%.", "70%"),
            "Department Defense holds");

    assertThat(matches(metric(List.of(department), List.of()), claim)).isTrue();
  }

  private static boolean matches(Metric metric, Claim claim) {
    return !matcher(metric).match(List.of(claim)).getOrDefault("m", List.of()).isEmpty();
  }

  private static MetricMatcher matcher(Metric metric) {
    return MetricMatcher.of(List.of(metric), Claims.TAGGER::tag);
  }

  private static Metric metric(List<Term> all, List<Term> none) {
    return metric(Optional.empty(), all, none);
  }

  private static Metric metric(Optional<Term> subject, List<Term> all, List<Term> none) {
    return of(Optional.of(Kind.SHARE), subject, all, none);
  }

  private static Metric of(Optional<Kind> quantity, List<Term> all) {
    return of(quantity, Optional.empty(), all, List.of());
  }

  private static Metric of(
      Optional<Kind> quantity, Optional<Term> subject, List<Term> all, List<Term> none) {
    return new Metric(
        "m",
        "what it is",
        quantity,
        subject,
        new Metric.About(all, List.of(), none),
        List.of(),
        List.of(),
        "rules.yaml",
        1);
  }
}
