package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.claim.Entities;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.compare.Outlook.Thresholds;
import io.github.claimchecker.compare.Verdict.Outcome;
import io.github.claimchecker.text.Documents;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the search by words against a look at every pair, over sentences of a few words. */
class CandidatesTest {
  private static final List<String> SENTENCES =
      List.of(
          "%1$s %2$s %4$d %3$ss.",
          "The %3$s of %1$s is %4$d metres long.",
          "In 2019, %1$s %2$s %4$d%% of its %3$ss.",
          "%4$d of the %3$ss in %1$s are old.",
          "It lasted %4$d days.",
          "It was %4$d.",
          "The wait for a %3$s in %1$s takes %4$d days.",
          "The %3$s costs $%4$d.");
  private static final List<String> TOWNS = List.of("Velbar", "Ostrin", "Harmel", "The mayor");
  private static final List<String> VERBS = List.of("has", "owns", "sells", "makes", "builds");
  private static final List<String> NOUNS =
      List.of("ferry", "boat", "ship", "owl", "bird", "nurse", "doctor", "barn", "queue", "seat");

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();
  private static final List<Claim> CLAIMS = claims();
  private static final Lexicon LEXICON = Lexicon.english();
  private static final PairModel MODEL = PairModel.standard();

  private static List<Claim> claims() {
    Random random = new Random(3);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 240; i++) {
      String sentence =
          pick(SENTENCES, random)
              .formatted(
                  pick(TOWNS, random),
                  pick(VERBS, random),
                  pick(NOUNS, random),
                  3 + random.nextInt(90));
      claims.addAll(EXTRACTOR.extract(Documents.plain("d" + i + ".txt", sentence)));
    }
    return claims;
  }

  private static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  @Test
  void everyPairThatSharesAWordAboutAMeasureIsFoundOnce() {
    for (List<Profile> alike : sorts()) {
      Set<List<Integer>> found = new HashSet<>();
      Candidates.of(
          alike,
          LEXICON,
          MODEL,
          new Thresholds(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY),
          (i, j) -> assertThat(i < j && found.add(List.of(i, j))).isTrue());
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          Profile a = alike.get(i);
          Profile b = alike.get(j);
          boolean shared = PairFeatures.of(a, b, LEXICON).get(Feature.MEASURE_MOST) > 0;
          assertThat(found.contains(List.of(i, j)))
              .as("%s / %s", a.claim().sentence().text(), b.claim().sentence().text())
              .isEqualTo(shared);
        }
      }
    }
  }

  @Test
  void aPairThatIsNotFoundForWhatItLacksScoresBelowTheThreshold() {
    int left = 0;
    for (List<Profile> alike : sorts()) {
      Set<List<Integer>> found = new HashSet<>();
      Candidates.of(alike, LEXICON, MODEL, THRESHOLDS, (i, j) -> found.add(List.of(i, j)));
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          PairFeatures features = PairFeatures.of(alike.get(i), alike.get(j), LEXICON);
          if (features.isOfOneMeasure() && !found.contains(List.of(i, j))) {
            boolean equal = features.get(Feature.EQUAL) > 0;
            assertThat(MODEL.score(features))
                .isLessThan(equal ? THRESHOLDS.equal() : THRESHOLDS.apart());
            left++;
          }
        }
      }
    }
    assertThat(left).isPositive();
  }

  @Test
  void aPairThatIsGivenUpEarlyScoresBelowTheThreshold() {
    for (List<Profile> alike : sorts()) {
      for (Profile a : alike) {
        for (Profile b : alike) {
          double score = MODEL.score(PairFeatures.of(a, b, LEXICON));
          assertThat(PairFeatures.ofLikely(a, b, LEXICON, MODEL, THRESHOLD).map(MODEL::score))
              .isEqualTo(Optional.of(score).filter(s -> s >= THRESHOLD));
        }
      }
    }
  }

  private static final Thresholds THRESHOLDS = new Thresholds(-1, -0.5);
  private static final double THRESHOLD = -1;

  @Test
  void aSearchFindsWhatEachTwoDocumentsComeTo() {
    ClaimComparer comparer = ClaimComparer.english();
    List<List<Claim>> documents =
        IntStream.range(0, CLAIMS.size() / 5)
            .mapToObj(i -> moved(CLAIMS.subList(5 * i, 5 * i + 5), i))
            .toList();
    int found = 0;
    for (int i = 0; i + FEW <= documents.size(); i += FEW) {
      found += finds(comparer, documents.subList(i, i + FEW));
    }
    assertThat(found).isPositive();
  }

  /** So few documents say nothing of each other, see {@link Spread}. */
  private static final int FEW = 4;

  private static int finds(ClaimComparer comparer, List<List<Claim>> documents) {
    Set<Set<Claim>> expected = new HashSet<>();
    for (int i = 0; i < documents.size(); i++) {
      for (List<Claim> other : documents.subList(i + 1, documents.size())) {
        comparer.compareAll(documents.get(i), other).stream()
            .filter(match -> match.verdict().orElseThrow() != Outcome.AGREEMENT)
            .forEach(match -> expected.add(Set.of(match.a(), match.b())));
      }
    }

    List<Conflict> conflicts =
        new ConflictFinder(comparer)
            .discovered(documents.stream().flatMap(List::stream).toList(), Scope.STANDARD)
            .conflicts();

    assertThat(named(conflicts.stream()))
        .containsExactlyInAnyOrderElementsOf(
            Set.copyOf(expected.stream().flatMap(Set::stream).toList()));
    assertThat(conflicts)
        .allMatch(c -> expected.contains(Set.of(c.first().get(0), c.second().get(0))));
    return expected.size();
  }

  private static Set<Claim> named(Stream<Conflict> conflicts) {
    return conflicts
        .flatMap(conflict -> Stream.concat(conflict.first().stream(), conflict.second().stream()))
        .collect(Collectors.toSet());
  }

  /** The same claims as if they stood in one document. */
  private static List<Claim> moved(List<Claim> claims, int number) {
    String text =
        String.join("\n\n", claims.stream().map(claim -> claim.sentence().text()).toList());
    return EXTRACTOR.extract(Documents.plain("e" + number + ".txt", text));
  }

  private static Collection<List<Profile>> sorts() {
    return Sort.divide(Profile.of(CLAIMS, Entities.english()), profile -> Sort.of(profile.claim()));
  }
}
