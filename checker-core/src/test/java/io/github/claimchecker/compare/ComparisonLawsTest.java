package io.github.claimchecker.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.ClaimExtractor;
import io.github.claimchecker.compare.ClaimComparer.Match;
import io.github.claimchecker.compare.ConflictFinder.Scope;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any documents, over documents put together of the texts of {@code pairs.txt}. */
class ComparisonLawsTest {
  private static final int SENTENCES = 6;

  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();
  private static final ClaimComparer COMPARER = ClaimComparer.english();
  private static final ConflictFinder FINDER = new ConflictFinder(COMPARER);
  private static final List<GoldenPair> PAIRS = pairs();
  private static final Opposites OPPOSITES = Opposites.english();

  private static List<GoldenPair> pairs() {
    try {
      return GoldenPair.all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Documents of texts of which many have their likes in other documents.
   *
   * @param documents the claims of each
   * @param last the text of the last
   */
  private record Corpus(List<List<Claim>> documents, String last) {
    static Corpus of(long seed, int size) {
      Random random = new Random(seed);
      int first = random.nextInt(PAIRS.size());
      List<List<Claim>> documents = new ArrayList<>();
      String last = "";
      for (int number = 0; number < size; number++) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
          GoldenPair pair = PAIRS.get((first + random.nextInt(2 * SENTENCES)) % PAIRS.size());
          texts.add(random.nextBoolean() ? pair.a() : pair.b());
        }
        last = String.join("\n\n", texts);
        documents.add(claims("d" + number + ".txt", last));
      }
      return new Corpus(documents, last);
    }

    Discovery discovery() {
      return discovered(documents);
    }
  }

  private static Discovery discovered(List<List<Claim>> documents) {
    return FINDER.discovered(documents.stream().flatMap(List::stream).toList(), Scope.STANDARD);
  }

  private static List<Claim> claims(String file, String text) {
    return EXTRACTOR.extract(Documents.plain(file, text));
  }

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  /** A conflict as a reader sees it, whichever of its camps comes first. */
  private static Set<String> told(Discovery discovery) {
    return discovery.conflicts().stream().map(ComparisonLawsTest::told).collect(Collectors.toSet());
  }

  private static String told(Conflict conflict) {
    Set<Set<String>> camps = Set.of(places(conflict.first()), places(conflict.second()));
    return conflict.verdict().outcome()
        + " "
        + camps.stream().map(Set::toString).sorted().collect(Collectors.joining(" / "));
  }

  private static Set<String> places(List<Claim> camp) {
    return camp.stream()
        .map(Claim::place)
        .map(Place::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void verdictsAreTheSameBothWays(int seed) {
    Corpus corpus = Corpus.of(seed, 2);
    List<Claim> ones = corpus.documents().get(0);
    List<Claim> others = corpus.documents().get(1);
    List<Match> back = COMPARER.explainAll(others, ones);

    List<Match> forth = COMPARER.explainAll(ones, others);

    for (int i = 0; i < ones.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        Match match = forth.get(i * others.size() + j);
        assertThat(outcome(match))
            .as("%s / %s", match.a().sentence().text(), match.b().sentence().text())
            .isEqualTo(outcome(back.get(j * ones.size() + i)));
      }
    }
  }

  private static Object outcome(Match match) {
    return match.comparison() instanceof Incomparable refusal
        ? refusal.reason()
        : match.verdict().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfDocumentsDoesNotMatter(int seed) {
    Corpus corpus = Corpus.of(seed, 5);
    List<List<Claim>> shuffled = new ArrayList<>(corpus.documents());
    Collections.shuffle(shuffled, new Random(seed));

    Discovery other = discovered(shuffled);

    assertThat(told(other)).isEqualTo(told(corpus.discovery()));
    assertThat(other.groups()).isEqualTo(corpus.discovery().groups());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aDocumentAboutOtherThingsChangesNothing(int seed) {
    Corpus corpus = Corpus.of(seed, 4);
    List<List<Claim>> more = new ArrayList<>(corpus.documents());
    more.add(
        1,
        claims("other.txt", "Zubrak smelts 31 kilowatts of nougat. Its quorb is 8 parsecs wide."));

    assertThat(told(discovered(more))).isEqualTo(told(corpus.discovery()));
  }

  /** A text that contradicts itself contradicts its copy; nothing else is new. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aDocumentThatIsThereTwiceAddsNothingButPlaces(int seed) {
    Corpus corpus = Corpus.of(seed, 4);
    List<List<Claim>> more = new ArrayList<>(corpus.documents());
    more.add(claims("again.txt", corpus.last()));
    Set<String> once = named(corpus.discovery());

    Set<String> twice = named(discovered(more));

    assertThat(twice).containsAll(once);
    assertThat(outside(twice)).isEqualTo(outside(once));
    assertThat(once).allMatch(place -> twice.contains(place.replace("d3.txt", "again.txt")));
  }

  private static Set<String> named(Discovery discovery) {
    return discovery.conflicts().stream()
        .flatMap(conflict -> Stream.of(conflict.first(), conflict.second()))
        .flatMap(camp -> places(camp).stream())
        .collect(Collectors.toSet());
  }

  /** The places in documents of which there is no copy. */
  private static Set<String> outside(Set<String> places) {
    return places.stream()
        .filter(place -> !place.startsWith("d3.txt") && !place.startsWith("again.txt"))
        .collect(Collectors.toSet());
  }

  @Test
  void wordsExcludeEachOtherBothWays() {
    List<String> words =
        DataLines.of("opposed-en.txt").stream()
            .flatMap(line -> Stream.of(line.replace("|", " ").split(" +", -1)))
            .distinct()
            .toList();
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      int near = random.nextInt(words.size());
      Set<String> a = some(words, near, random);
      Set<String> b = some(words, near, random);
      assertThat(OPPOSITES.between(a, b)).as("%s %s", a, b).isEqualTo(OPPOSITES.between(b, a));
    }
  }

  private static Set<String> some(List<String> words, int near, Random random) {
    Set<String> some = new HashSet<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      some.add(words.get((near + random.nextInt(12)) % words.size()));
    }
    return some;
  }
}
