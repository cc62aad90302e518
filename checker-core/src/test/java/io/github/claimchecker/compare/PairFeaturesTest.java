package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.text.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairFeaturesTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();
  private static final ClaimComparer COMPARER = ClaimComparer.english();
  private static final Lexicon LEXICON = Lexicon.english();

  private static PairFeatures of(String a, String b) {
    return PairFeatures.of(profile(a), profile(b), LEXICON);
  }

  private static Profile profile(String text) {
    List<Claim> claims = EXTRACTOR.extract(Documents.plain("a.txt", text));
    return COMPARER.profiles(claims).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The parish built 14 further chapels.",
        "The parish built 14 additional chapels.",
        "The parish built another 14 chapels.",
        "The parish built 14 more chapels."
      })
  void whatCameOnTopOfOthersIsToldFromAll(String further) {
    String all = "The parish built 14 chapels.";

    assertThat(of(all, further).get(Feature.FURTHER)).isOne();
    assertThat(of(further, all).get(Feature.FURTHER)).isOne();
    assertThat(of(further, further).get(Feature.FURTHER)).isZero();
    assertThat(of(all, all).get(Feature.FURTHER)).isZero();
  }

  @Test
  void orMoreBringsNothingOnTop() {
    String bound = "The young hedgehog weighs 600 g or more.";

    assertThat(of(bound, "The young hedgehog weighs 450 g.").get(Feature.FURTHER)).isZero();
  }

  @Test
  void whatCameOnTopOfOthersSpeaksAgainstAPair() {
    PairModel model = PairModel.standard();
    PairFeatures all = of("The parish built 14 chapels.", "The parish built 14 chapels.");
    PairFeatures further =
        of("The parish built 14 chapels.", "The parish built 14 further chapels.");

    assertThat(model.weights(/* ofDates= */ false).get(Feature.FURTHER)).isNegative();
    assertThat(model.score(further)).isLessThan(model.score(all));
  }

  @Test
  void someOfTheThingsNamedAreToldFromAll() {
    String all = "14 chapels were sold.";
    String some = "14 of the chapels were sold.";

    assertThat(of(all, some).get(Feature.PARTITIVE)).isOne();
    assertThat(of(some, some).get(Feature.PARTITIVE)).isZero();
  }

  @Test
  void shareAndRatioAreOfNoCommonKindInEitherOrder() {
    String share = "40% of the beehives were lost.";
    String ratio = "Two in five of the beehives were lost.";

    assertThat(of(share, share).get(Feature.KIND_SHARE)).isOne();
    assertThat(of(share, ratio).get(Feature.KIND_SHARE)).isZero();
    assertThat(of(ratio, share).get(Feature.KIND_SHARE)).isZero();
  }

  @Test
  void valuesApartByAPowerOfTenOrMoreAreAsFarApartAsTheyGet() {
    assertThat(of("It sold 3 tonnes.", "It sold 60 tonnes.").get(Feature.MAGNITUDE)).isOne();
    assertThat(of("It sold 3 tonnes.", "It sold 3000 kg.").get(Feature.MAGNITUDE)).isZero();
    assertThat(of("It sold 300.0 tonnes.", "It sold 600.0 tonnes.").get(Feature.MAGNITUDE))
        .isBetween(0.30, 0.31);
  }

  @Test
  void ofWhatIsToldCoarselyTheNearestCounts() {
    assertThat(of("It sold 3.00 tonnes.", "It sold 6.00 tonnes.").get(Feature.MAGNITUDE))
        .isGreaterThan(of("It sold 3 tonnes.", "It sold 6 tonnes.").get(Feature.MAGNITUDE));
    assertThat(of("It sold zero boats.", "It sold 5 boats.").get(Feature.MAGNITUDE)).isZero();
  }

  @Test
  void whoTellsOfThemselvesTellsOfNobodyElse() {
    PairFeatures features = of("We lost 5 million euros.", "Corham Rail lost 4 million euros.");
    assertThat(features.get(Feature.SUBJECT_OTHER)).isOne();
  }

  @Test
  void twoSentencesThatStandAloneAreShort() {
    assertThat(of("It sold 3 tonnes.", "It sold 6 tonnes.").get(Feature.SHORT)).isOne();
    assertThat(of("It sold 3 tonnes. It has 5 mills.", "It sold 6 tonnes.").get(Feature.SHORT))
        .isZero();
  }

  @Test
  void aDayIsAPartOfItsYear() {
    String year = "In 2021 the mill sold 300 tonnes.";
    assertThat(of(year, "On 4 May 2021 the mill sold 8 tonnes.").get(Feature.PERIOD_PART)).isOne();
    assertThat(of(year, "In 2021 the mill sold 8 tonnes.").get(Feature.PERIOD_PART)).isZero();
  }

  @Test
  void theRiverOfATownIsNotItsTunnel() {
    String river = "The river of Karsk is 40 metres wide.";
    assertThat(of(river, "The tunnel of Karsk is 9 metres wide.").get(Feature.THING_OTHER)).isOne();
    assertThat(of(river, "The stream in Karsk is 9 metres wide.").get(Feature.THING_OTHER))
        .isZero();
    assertThat(of(river, "Karsk is 9 metres wide.").get(Feature.THING_OTHER)).isZero();
  }

  @Test
  void aMeasureOfAnAdjectiveAloneSaysLittle() {
    double adjective =
        of("The mast is 40 metres long.", "The mast is 41 metres long.").get(Feature.MEASURE_MOST);
    double noun =
        of("The output is 40 tonnes.", "The output is 41 tonnes.").get(Feature.MEASURE_MOST);
    assertThat(adjective).isLessThan(noun);
  }

  @Test
  void theUnitedStatesAreNotWhoeverWroteTheText() {
    String named = "Corham Rail sold 4,100 boats.";

    assertThat(of("To please us, there were sold 4,200 boats.", named).get(Feature.SUBJECT_OTHER))
        .isOne();
    assertThat(of("To the US, there were sold 4,200 boats.", named).get(Feature.SUBJECT_OTHER))
        .isZero();
  }

  @Test
  void whomAPronounStandsForIsNoOtherName() {
    String named = "Ana Holt topped the charts with 30 songs.";
    String other = "Mia Lund topped the charts with 20 songs.";
    String open = "She topped the charts with 20 songs by Mia Lund.";

    assertThat(of(other, named).get(Feature.NAME_SWAPPED)).isOne();
    assertThat(of(open, named).get(Feature.NAME_SWAPPED)).isZero();
  }
}
