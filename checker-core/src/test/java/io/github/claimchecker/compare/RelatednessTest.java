package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.Incomparable.Reason;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which documents of a folder tell of the same things, and what that means for their claims. */
class RelatednessTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();
  private static final ClaimComparer COMPARER = ClaimComparer.english();

  private static final String HOTEL =
      "The hotel employs 340 people. Its kitchen opened in 1987. A night costs 80 crowns.";
  private static final String BAKERY =
      "The bakery employs 520 people. Its ovens were bought in 2011. A loaf weighs 750 g.";

  private static final List<String> TRADES =
      List.of("mill", "quarry", "dairy", "forge", "brewery", "nursery", "printer", "tannery");
  private static final List<String> GOODS =
      List.of("flour", "marble", "cheese", "nails", "ale", "oaks", "maps", "boots");

  /** Documents about as many other things, each with a name of its own. */
  private static Stream<Document> beside(int count, String owner) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Documents.plain(
                    "c" + i + ".txt",
                    "The "
                        + TRADES.get(i % 8)
                        + " of Karsk"
                        + (char) ('a' + i % 26)
                        + i / 26
                        + owner
                        + " employs people and sold "
                        + (300 + 7 * i)
                        + " tonnes of "
                        + GOODS.get(i / 8 % 8)
                        + " in 2023."));
  }

  private static List<Claim> claims(String a, String b, Stream<Document> beside) {
    List<Claim> claims = new ArrayList<>();
    Stream.concat(Stream.of(Documents.plain("a.txt", a), Documents.plain("b.txt", b)), beside)
        .forEach(document -> claims.addAll(EXTRACTOR.extract(document)));
    return claims;
  }

  private static double doubt(String a, String b, Stream<Document> beside) {
    List<List<Profile>> documents =
        Folder.byDocument(claims(a, b, beside)).stream().map(COMPARER::profiles).toList();
    return Folder.of(documents).relatedness().doubt(0, 1);
  }

  /** Between the first two documents. */
  private static List<Conflict> conflicts(List<Claim> claims) {
    return new ConflictFinder(COMPARER)
        .discovered(claims, Scope.STANDARD).conflicts().stream()
            .filter(conflict -> isOf(conflict, "a.txt") && isOf(conflict, "b.txt"))
            .toList();
  }

  private static boolean isOf(Conflict conflict, String document) {
    return Stream.concat(conflict.first().stream(), conflict.second().stream())
        .anyMatch(claim -> claim.sentence().document().id().equals(document));
  }

  @Test
  void aSentenceThatSoundsAlikeIsNoConflictAmongDocumentsAboutOtherThings() {
    assertThat(conflicts(claims(HOTEL, BAKERY, Stream.of()))).hasSize(1);
    assertThat(conflicts(claims(HOTEL, BAKERY, beside(40, "")))).isEmpty();
  }

  @Test
  void aRareNameInCommonIsEnough() {
    String hotel =
        " employs 340 people. A night costs 80 crowns. Its kitchen opened in 1987."
            + " The roof weighs 12 tonnes. A lift takes 9 guests. The garden measures 70 m.";
    String bakery =
        " employs 520 people. A loaf weighs 750 g. Its ovens were bought in 2011."
            + " A van drives 90 km. Four cats hunt 30 mice. The cellar floods 3 times a year.";

    assertThat(doubt("The hotel" + hotel, "The bakery of Velmora" + bakery, beside(40, "")))
        .isGreaterThan(1);
    assertThat(doubt("The Velmora hotel" + hotel, "The bakery of Velmora" + bakery, beside(40, "")))
        .isZero();
  }

  @Test
  void manyRareWordsInCommonAreEnough() {
    String again =
        "Since its kitchen opened in 1987, the hotel has never been full. It employs 520 people.";

    assertThat(doubt(HOTEL, again, beside(40, ""))).isZero();
    assertThat(conflicts(claims(HOTEL, again, beside(40, "")))).hasSize(1);
  }

  @Test
  void doubtGrowsWithTheFolder() {
    double few = doubt(HOTEL, BAKERY, beside(2, ""));
    double some = doubt(HOTEL, BAKERY, beside(14, ""));
    double many = doubt(HOTEL, BAKERY, beside(62, ""));

    assertThat(few).isZero();
    assertThat(some).isBetween(1.0, 1.5 * Math.log(4));
    assertThat(many).isBetween(some + 1, 1.5 * Math.log(16));
  }

  @Test
  void whereAllDocumentsKnowOneNameAnyTwoMayTellOfTheSame() {
    String hotel = "The Velmora " + HOTEL.substring(4);
    String bakery = "The Velmora " + BAKERY.substring(4);

    assertThat(doubt(HOTEL, BAKERY, beside(40, " in Velmora"))).isCloseTo(0, offset(0.2));
    assertThat(doubt(hotel, bakery, beside(40, " in Velmora"))).isCloseTo(0, offset(0.01));
  }

  @Test
  void anExplanationTellsThatTheDocumentsHaveTooLittleInCommon() {
    List<Claim> claims = claims(HOTEL, BAKERY, beside(40, ""));
    Explainer explainer = new Explainer(COMPARER, claims);
    Claim hotel = claims.get(0);
    Claim bakery =
        claims.stream()
            .filter(claim -> claim.quantity().surface().equals("520"))
            .findFirst()
            .orElseThrow();

    assertThat(explainer.pair(hotel, bakery).comparison())
        .isEqualTo(
            new Incomparable(
                Reason.UNRELATED_DOCUMENTS,
                "the two documents have too little in common among 42 documents"));
    assertThat(explainer.all(hotel))
        .hasSize(claims.size() - 3)
        .contains(explainer.pair(hotel, bakery));
    assertThat(new Explainer(COMPARER, claims.subList(0, 6)).pair(hotel, bakery).verdict())
        .contains(Verdict.Outcome.CONTRADICTION);
  }
}
