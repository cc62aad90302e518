package io.github.claimchecker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every span of a document leads to its own characters in the file, whatever the file holds. */
class PlacesTest {
  private static final List<String> GOLDEN =
      List.of(
          "several-articles.txt",
          "wrapped-report.txt",
          "long-lines.txt",
          "front-matter.md",
          "page.html");
  private static final String[] PIECES = {
    "&amp;",
    "&",
    "\\",
    "\\|",
    "|",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "[",
    "](",
    ")",
    "<",
    "<br>",
    "<!--",
    "-->",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "---\n",
    "title: ",
    "# ",
    "- ",
    "> ",
    "\t",
    "    ",
    "\u0000",
    "\uFEFF",
    "\uD83D",
    "\uDE00",
    "🎉",
    "稀土。",
    "5 t",
    "70%",
    "&#x1F389;",
    "&copy",
    "|---|\n",
    "<table><tr><td>",
    "</p>",
    "<p hidden>",
    "http://x.y ",
    "{",
    ": ",
    "'",
    "\"",
    "· 2025-12-27\n"
  };

  @Test
  void leadBackFromTheGoldenFiles() throws IOException, URISyntaxException {
    for (String name : GOLDEN) {
      String file = golden(name);
      Format format = Endings.of(name).format();
      for (String text : List.of(file, file.replace("\n", "\r\n"), "\uFEFF" + file)) {
        check(name, text, format, true);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void leadIntoTheFileForAnyInput(Format format) throws IOException, URISyntaxException {
    Random random = new Random(20251227);
    for (String name : GOLDEN) {
      String file = golden(name);
      for (int i = 0; i < 60; i++) {
        check(name, mutate(file, random), format, format == Format.PLAIN);
      }
    }
  }

  private static String golden(String name) throws IOException, URISyntaxException {
    return Files.readString(
        Path.of(Objects.requireNonNull(PlacesTest.class.getResource("golden/" + name)).toURI()));
  }

  private static String mutate(String file, Random random) {
    StringBuilder mutant = new StringBuilder(file);
    for (int n = random.nextInt(40); n >= 0; n--) {
      int at = random.nextInt(mutant.length() + 1);
      if (random.nextInt(4) == 0) {
        mutant.delete(at, Math.min(mutant.length(), at + random.nextInt(30)));
      } else {
        mutant.insert(at, PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return mutant.toString();
  }

  private static void check(String name, String text, Format format, boolean exactly) {
    Source source = Source.of(name, text);
    for (Document document : Documents.read(name, text, format).documents()) {
      int end = 0;
      for (Block block : document.blocks()) {
        assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(block.span().length()).isPositive();
        end = block.span().end();
        check(document, block.span(), source, exactly);
      }
      for (Sentence sentence : new SentenceSplitter().split(document)) {
        assertThat(sentence.block().span().contains(sentence.span())).isTrue();
        check(document, sentence.span(), source, exactly);
        for (Span token : Tokenizer.tokenize(sentence.text())) {
          check(document, token.shifted(sentence.span().start()), source, exactly);
        }
      }
      document.links().forEach(link -> check(document, link.span(), source, false));
      document
          .comments()
          .forEach(c -> check(document, new Span(c.offset(), c.offset()), source, false));
    }
  }

  private static void check(Document document, Span span, Source source, boolean exactly) {
    Place place = document.place(span);
    int start = offset(source, place.line(), place.column());
    int end = offset(source, place.endLine(), place.endColumn());
    assertThat(start).isLessThanOrEqualTo(end);
    if (exactly) {
      String words = span.in(document.text());
      String found = source.text().substring(start, end);
      assertThat(ends(found)).describedAs("%s at %s", words, place).isEqualTo(ends(words));
    }
  }

  /** The first and the last character, where they are letters or digits: markup aside. */
  private static String ends(String words) {
    String plain =
        words
            .replace("&amp;", "&")
            .replace("&mdash;", "—")
            .replace("&pound;", "£")
            .replace("\\", "");
    return plain.isEmpty() ? "" : plain.charAt(0) + "..." + plain.charAt(plain.length() - 1);
  }

  private static int offset(Source source, int line, int column) {
    assertThat(line).isBetween(1, source.lines().count());
    int offset = source.lines().start(line) + column - 1;
    int next =
        line == source.lines().count()
            ? source.text().length() + 1
            : source.lines().start(line + 1);
    assertThat(offset).isBetween(source.lines().start(line), next);
    return offset;
  }
}
