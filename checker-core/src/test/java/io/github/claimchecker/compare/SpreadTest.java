package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the other documents of a folder say of two that seem to be about the same thing. */
class SpreadTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();
  private static final ConflictFinder FINDER = new ConflictFinder(ClaimComparer.english());

  private static final Document DAYS =
      Documents.plain("a.txt", "The hut is closed for 187 days. The choir costs $34,743.");
  private static final Document OTHER_DAYS =
      Documents.plain("b.txt", "The barn is closed for 90 days. The horse costs $2,825.");

  /** Documents in which something is closed, each in another town, but no hut and no barn. */
  private static Stream<Document> beside(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> Documents.plain("c" + i + ".txt", fair("Karsk" + (char) ('a' + i % 26) + i / 26)));
  }

  private static String fair(String town) {
    return "The fair of " + town + " is closed for 3 days.";
  }

  private static long conflicts(Document a, Document b, Stream<Document> beside) {
    List<Claim> claims = new ArrayList<>();
    Stream.concat(Stream.of(a, b), beside)
        .forEach(document -> claims.addAll(EXTRACTOR.extract(document)));
    return FINDER.discovered(claims, Scope.STANDARD).conflicts().stream()
        .filter(conflict -> isOf(conflict, a) && isOf(conflict, b))
        .count();
  }

  private static boolean isOf(Conflict conflict, Document document) {
    return Stream.concat(conflict.first().stream(), conflict.second().stream())
        .anyMatch(claim -> claim.sentence().document().id().equals(document.id()));
  }

  @Test
  void whatTwoDocumentsShareIsNoEvidenceWhereManyShareIt() {
    assertThat(conflicts(DAYS, OTHER_DAYS, Stream.of())).isEqualTo(1);
    assertThat(conflicts(DAYS, OTHER_DAYS, beside(2))).isEqualTo(1);
    assertThat(conflicts(DAYS, OTHER_DAYS, beside(40))).isZero();
  }

  @Test
  void whatNoOtherDocumentKnowsIsEvidenceAmongMany() {
    Document hut =
        Documents.plain("b.txt", "The hut is closed for 90 days. The horse costs $2,825.");

    assertThat(conflicts(DAYS, hut, beside(40))).isEqualTo(1);
  }

  @Test
  void aDocumentThatIsThereTwiceCountsOnce() {
    List<Profile> first = profiles(DAYS);
    List<Profile> second = profiles(OTHER_DAYS);
    List<List<Profile>> copies =
        new ArrayList<>(folder(first, second, 1)); // so many documents are few
    copies.addAll(Collections.nCopies(40, second));

    assertThat(Folder.of(copies).spread().doubt(first.get(0), second.get(0))).isZero();
  }

  @Test
  void doubtGrowsWithTheDocumentsThatKnowTheRarestCommonWord() {
    List<Profile> first = profiles(DAYS);
    List<Profile> second = profiles(OTHER_DAYS);

    double few = Folder.of(folder(first, second, 2)).spread().doubt(first.get(0), second.get(0));
    double some = Folder.of(folder(first, second, 6)).spread().doubt(first.get(0), second.get(0));
    double many = Folder.of(folder(first, second, 40)).spread().doubt(first.get(0), second.get(0));

    assertThat(few).isZero();
    assertThat(some).isCloseTo(0.35, offset(0.01));
    assertThat(many).isGreaterThan(some);
  }

  private static List<Profile> profiles(Document document) {
    return ClaimComparer.english().profiles(EXTRACTOR.extract(document));
  }

  private static List<List<Profile>> folder(List<Profile> a, List<Profile> b, int beside) {
    return Stream.concat(Stream.of(a, b), beside(beside).map(SpreadTest::profiles)).toList();
  }
}
