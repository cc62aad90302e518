package io.github.claimchecker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void takesMarkupAway() {
    Document document =
        Documents.markdown(
            "a.md",
            "A *few* **big** [mines](http://x.y/70) `make` 5\\* &amp; 6&nbsp;t,\nsee <http://z.y>.\n");
    assertThat(document.text()).isEqualTo("A few big mines make 5* & 6\u00A0t, see .");
    assertThat(document.links())
        .extracting(Link::destination)
        .containsExactly("http://x.y/70", "http://z.y");
  }

  @Test
  void leadsBackToTheFile() {
    String file = "\uFEFF# Title\r\n\r\nA *few* &amp; 5\\* 🎉 mines,\r\n\tsay   **70%** of it.\r\n";
    Document document = Documents.markdown("a.md", file);
    assertThat(at(document, "few")).isEqualTo("3:4-3:7");
    assertThat(at(document, "&")).isEqualTo("3:9-3:14");
    assertThat(at(document, "5*")).isEqualTo("3:15-3:18");
    assertThat(at(document, "mines")).isEqualTo("3:22-3:27");
    assertThat(at(document, "70%")).isEqualTo("4:10-4:13");
    assertThat(at(document, "mines, say")).isEqualTo("3:22-4:5");
  }

  @Test
  void leadsBackFromTableCellsWithEscapedPipes() {
    Document document =
        Documents.markdown(
            "t.md", "| a | b |\n|---|---|\n| x \\| y \\| 70% | 5 \\| *6* t |\n| | 8 |\n");
    assertThat(at(document, "70%")).isEqualTo("3:13-3:16");
    assertThat(at(document, "y")).isEqualTo("3:8-3:9");
    assertThat(at(document, "6")).isEqualTo("3:25-3:26");
    assertThat(at(document, "t")).isEqualTo("3:28-3:29");
    Table table = document.tables().get(0);
    assertThat(table.headers()).isEqualTo(1);
    assertThat(table.rows()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(2));
    assertThat(table.rows().get(2).get(1).span().in(document.text())).isEqualTo("8");
  }

  @Test
  void leavesCodeCommentsAndImagesOut() {
    Document document =
        Documents.markdown(
            "a.md",
            "One.\n\n```\n70% code\n```\n\n    5% code\n\n<!-- note: 9% -->\n\n![70%](a.png)Two <!-- x --> three.\n");
    assertThat(document.text()).isEqualTo("One.\nTwo three.");
    assertThat(document.comments())
        .extracting(Comment::text, Comment::offset, c -> c.place().toString())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("note: 9%", 5, "a.md:9:1"),
            org.assertj.core.groups.Tuple.tuple("x", 9, "a.md:11:18"));
  }

  @Test
  void namesTheKindsOfBlocks() {
    Document document =
        Documents.markdown(
            "a.md", "# H\n\np\n\n- i\n\n  j\n\n> q\n\n|a|\n|-|\n|b|\n\n<div>d</div>\n");
    assertThat(document.blocks())
        .extracting(block -> block.kind() + " " + block.span().in(document.text()))
        .containsExactly(
            "HEADING H",
            "PARAGRAPH p",
            "LIST_ITEM i",
            "LIST_ITEM j",
            "PARAGRAPH q",
            "TABLE_CELL a",
            "TABLE_CELL b",
            "PARAGRAPH d");
  }

  @Test
  void everyFirstLevelHeadingBeginsAnArticle() {
    Reading reading =
        Documents.read(
            "a.md",
            "---\nauthor: Ann\ntitle: All\n---\nIntro.\n\n# One\n\n5 t.\n\n***\n\n# Two\n\n*Bay News, 3 May 2024*\n\n6 t.\n",
            Format.MARKDOWN);
    assertThat(reading.documents()).extracting(Document::id).containsExactly("a.md", "a.md#2");
    Document second = reading.documents().get(1);
    assertThat(second.text()).isEqualTo("Two\nBay News, 3 May 2024\n6 t.");
    assertThat(second.metadata().title()).contains("Two");
    assertThat(second.metadata().author()).contains("Ann");
    assertThat(second.metadata().date()).contains(LocalDate.of(2024, 5, 3));
    assertThat(at(second, "6 t")).isEqualTo("17:1-17:4");
  }

  @Test
  void aSecondFrontMatterBeginsAnArticleButNotInCode() {
    Reading reading =
        Documents.read(
            "a.md",
            "---\ntitle: One\n---\n5 t.\n\n```yaml\n\n---\ntitle: code\n---\n```\n\n---\ntitle: Two\ndate: 2024-05-03\n---\n6 t.\n",
            Format.MARKDOWN);
    assertThat(reading.documents())
        .extracting(document -> document.metadata().title().orElse(""))
        .isEqualTo(List.of("One", "Two"));
    assertThat(at(reading.documents().get(1), "6 t")).isEqualTo("17:1-17:4");
  }

  static String at(Document document, String words) {
    int start = document.text().indexOf(words);
    Place place = document.place(new Span(start, start + words.length()));
    return place.line() + ":" + place.column() + "-" + place.endLine() + ":" + place.endColumn();
  }
}
