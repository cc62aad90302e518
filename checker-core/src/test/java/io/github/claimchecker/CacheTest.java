package io.github.claimchecker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.claim.Inventory;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.report.CheckResult;
import io.github.claimchecker.rule.RuleSet;
import io.github.claimchecker.rule.load.RuleLoader;
import io.github.claimchecker.text.Problem;
import io.github.claimchecker.text.Sources;
import io.github.claimchecker.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
  private static final ClaimChecker PLAIN = ClaimChecker.of(RuleSet.EMPTY);

  /** What is unpacked knows where lines start, not what they hold. */
  private static final RecursiveComparisonConfiguration ALL_BUT_LINES =
      RecursiveComparisonConfiguration.builder()
          .withIgnoredFieldsMatchingRegexes(".*\\.map\\.lines\\.text")
          .withStrictTypeChecking(true)
          .build();

  private static final String PAPER =
      """
      apiVersion: claim-rules/v1
      terms:
        mill: [paper mill]
      metrics:
        paper:
          description: How much paper the mill makes
          quantity: mass
          subject: mill
          about: {all: [paper], any: ["annual output", paper], none: [card]}
        paper-of-all:
          description: How much paper is made
          about: {all: [paper]}
      rules:
        - {id: paper-agrees, kind: agree, metric: paper-of-all}
      """;

  @TempDir private Path folder = Path.of("");
  private final List<Problem> told = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    Path docs = Files.createDirectories(docs());
    Files.writeString(
        docs.resolve("mill.md"),
        """
        ---
        title: The mill at Ostby
        author: Kari Lund
        date: 2024-03-02
        ---
        <!-- figures from the yearbook -->
        # Output

        The mill made about 4,200 tonnes of paper in 2023, says [the yearbook](yearbook.pdf).
        The gate opens at 6:30 on Mondays, and the kiln is lit from 9 a.m. to 5 p.m.
        It fell 11% from 4,700 tonnes. At least 30 and up to 40 people work there.

        | year | tonnes |
        |---|---|
        | 2022 | 4,700 |
        """);
    Files.writeString(
        docs.resolve("宿.txt"), "这家工厂去年生产了3.5万吨纸。 \uD83D\uDE00 It costs €3 million.\n");
  }

  @Test
  void givesWhatReadingGives() {
    Inventory fresh = PLAIN.read(sources());
    cached();

    Inventory kept = cached();

    assertThat(fresh.claims()).hasSizeGreaterThan(6);
    assertThat(fresh.claims()).filteredOn(claim -> claim.quantity().kind() == Kind.TIME).hasSize(2);
    assertThat(kept).usingRecursiveComparison(ALL_BUT_LINES).isEqualTo(fresh);
    assertThat(kept.claims())
        .extracting(claim -> claim.place().toString())
        .isEqualTo(fresh.claims().stream().map(claim -> claim.place().toString()).toList());
  }

  @Test
  void keepsAnEntryForEachStateOfAFile() throws IOException {
    cached();
    assertThat(entries()).hasSize(2);
    Files.writeString(docs().resolve("mill.md"), "The mill made 7 tonnes.");

    Inventory changed = cached();

    assertThat(entries()).hasSize(3);
    assertThat(changed.claims()).anyMatch(claim -> claim.quantity().surface().equals("7 tonnes"));
  }

  @Test
  void asksForTheEncodingToo() throws IOException {
    cached();

    Inventory other = PLAIN.withCache(cache()).read(sources().withLanguage("de"));

    assertThat(entries()).hasSize(4);
    assertThat(other.documents().get(0).language()).isEqualTo("de");
  }

  @Test
  void makesAgainWhatIsDamaged() throws IOException {
    Inventory first = cached();
    List<Path> entries = entries();
    byte[] bytes = Files.readAllBytes(entries.get(0));
    bytes[bytes.length / 2] ^= 1;
    Files.write(entries.get(0), bytes);
    Files.write(entries.get(1), new byte[5]);

    Inventory again = cached();

    assertThat(again).usingRecursiveComparison(ALL_BUT_LINES).isEqualTo(first);
    assertThat(told).isEmpty();
  }

  @Test
  void tellsOnceThatNothingCanBeKeptAndWorksOn() throws IOException {
    Files.writeString(cache(), "a file stands in the way");

    Inventory inventory = cached();

    assertThat(inventory.claims()).isNotEmpty();
    assertThat(inventory.problems()).isEmpty();
    assertThat(told).singleElement().asString().contains("cannot be kept");
  }

  @Test
  void tellsOfFilesInTheOrderOfTheirNamesWhicheverIsReadFirst() throws IOException {
    byte[] noText = {'7', ' ', (byte) 0xE9, ' '};
    Files.write(docs().resolve("a.md"), noText);
    Files.write(docs().resolve("b.md"), noText);
    Files.setLastModifiedTime(
        docs().resolve("a.md"), FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));

    Inventory inventory = cached();

    assertThat(inventory.problems()).extracting(Problem::file).containsExactly("a.md", "b.md");
  }

  @Test
  void throwsOutWhatIsOldAndNotUsed() throws IOException {
    cached();
    FileTime longAgo = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    Path unused = Files.createFile(cache().resolve("0123.claims"));
    Files.setLastModifiedTime(unused, longAgo);
    for (Path entry : entries()) {
      Files.setLastModifiedTime(entry, longAgo);
    }
    Files.writeString(docs().resolve("new.md"), "It takes 9 minutes.");

    cached();

    assertThat(entries()).hasSize(3).doesNotContain(unused);
  }

  @Test
  void keepsNothingOfAFileThatHasToBeMended() throws IOException {
    Files.write(docs().resolve("bad.md"), new byte[] {'a', (byte) 0xE9, 'b'});

    cached();
    Inventory again = cached();

    assertThat(entries()).hasSize(2);
    assertThat(again.problems()).singleElement().asString().contains("not UTF-8");
  }

  @Test
  void keepsTheWordsOfRulesSoThatNobodyHasToTagThemAgain() throws IOException {
    RuleSet rules = RuleLoader.standard().loadText("paper.yaml", PAPER).rules();
    NavigableSet<String> phrases = Phrases.in(rules);
    assertThat(phrases).containsExactly("annual output", "card", "paper", "paper mill");
    Phrases made = resultCache().get(phrases, phrase -> new Models().tag(phrase));

    Phrases kept =
        resultCache()
            .get(
                phrases,
                phrase -> {
                  throw new AssertionError("tagged again: " + phrase);
                });

    assertThat(kept).isEqualTo(made);
    assertThat(kept.words().get("paper mill")).extracting(Token::lemma).contains("mill");
  }

  @Test
  void findsTheSameWithKeptWords() {
    RuleSet rules = RuleLoader.standard().loadText("paper.yaml", PAPER).rules();
    CheckResult plain = ClaimChecker.of(rules).check(sources());
    ClaimChecker checker = ClaimChecker.of(rules).withCache(cache());
    checker.check(sources());

    CheckResult kept = checker.check(sources());

    assertThat(entries()).hasSize(3);
    assertThat(kept.coverage().covered()).isEqualTo(plain.coverage().covered()).isPositive();
    assertThat(kept.findings()).hasSameSizeAs(plain.findings());
  }

  private ResultCache resultCache() throws IOException {
    return ResultCache.in(cache(), Progress.SILENT).orElseThrow();
  }

  private Inventory cached() {
    Progress progress =
        new Progress() {
          @Override
          public void file(int done, int all, int claims) {}

          @Override
          public void uncached(Problem problem) {
            told.add(problem);
          }
        };
    return PLAIN.withThreads(3).withProgress(progress).withCache(cache()).read(sources());
  }

  private Sources sources() {
    return Sources.in(docs());
  }

  private Path docs() {
    return folder.resolve("docs");
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  private List<Path> entries() {
    try (Stream<Path> entries = Files.list(cache())) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
