package io.github.claimchecker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the files in {@code golden} and holds what comes of them against the file beside each. */
class GoldenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "several-articles.txt",
        "wrapped-report.txt",
        "long-lines.txt",
        "front-matter.md",
        "page.html"
      })
  void readsAsExpected(String name) throws IOException, URISyntaxException {
    Path file = resource(name);
    Reading reading = Documents.read(name, Files.readString(file), Endings.of(name).format());
    assertThat(print(reading)).isEqualTo(Files.readString(resource(name + ".expected")));
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(GoldenTest.class.getResource("golden/" + name), name).toURI());
  }

  static String print(Reading reading) {
    StringBuilder print = new StringBuilder();
    reading.problems().forEach(problem -> print.append(problem).append('\n'));
    for (Document document : reading.documents()) {
      Metadata said = document.metadata();
      print.append("document ").append(document).append(", ").append(document.language());
      said.title().ifPresent(title -> print.append("\n  title: ").append(title));
      said.author().ifPresent(author -> print.append("\n  author: ").append(author));
      said.publisher().ifPresent(publisher -> print.append("\n  publisher: ").append(publisher));
      said.date().ifPresent(date -> print.append("\n  date: ").append(date));
      document.links().forEach(link -> print.append("\n  link: ").append(link.destination()));
      document.comments().forEach(comment -> print.append("\n  comment: ").append(comment.text()));
      document.tables().forEach(table -> print.append("\n  table: ").append(rows(document, table)));
      print.append('\n');
      sentences(document, print);
    }
    return print.toString();
  }

  private static List<List<String>> rows(Document document, Table table) {
    return table.rows().stream()
        .map(row -> row.stream().map(cell -> cell.span().in(document.text())).toList())
        .toList();
  }

  private static void sentences(Document document, StringBuilder print) {
    Block last = new Block(Block.Kind.HEADING, new Span(0, 0));
    for (Sentence sentence : new SentenceSplitter().split(document)) {
      if (!sentence.block().equals(last)) {
        print.append("  ").append(sentence.block().kind()).append('\n');
      }
      last = sentence.block();
      Place place = sentence.place();
      print.append(
          String.format(
              "    %d:%d-%d:%d  %s%n",
              place.line(), place.column(), place.endLine(), place.endColumn(), sentence.text()));
    }
  }
}
