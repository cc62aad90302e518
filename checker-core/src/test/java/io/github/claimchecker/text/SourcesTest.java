package io.github.claimchecker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path outside;
  private Path folder;

  @BeforeEach
  void createFolder() throws IOException {
    folder = Files.createDirectories(outside.resolve("docs"));
  }

  @Test
  void readsAllDocumentsInTheOrderOfTheirNames() throws IOException {
    write("b.txt", "B.");
    write("sub/a.md", "# A\n\n1.\n\n# B\n\n2.");
    write("a.html", "<p>A.</p>");
    write(".hidden/x.md", "X.");
    Corpus corpus = Sources.in(folder).read();
    assertThat(corpus.documents())
        .extracting(Document::id)
        .containsExactly("a.html", "b.txt", "sub/a.md", "sub/a.md#2");
    assertThat(corpus.problems()).isEmpty();
    assertThat(corpus.skipped()).isEmpty();
  }

  @Test
  void namesFilesOfSeveralRootsByTheirRoot() throws IOException {
    write("a.md", "A.");
    Path other = Files.createDirectories(outside.resolve("other"));
    Files.writeString(other.resolve("a.md"), "B.");
    Corpus corpus = Sources.in(folder, other).read();
    assertThat(corpus.documents())
        .extracting(Document::id)
        .containsExactly(print(folder) + "/a.md", print(other) + "/a.md");
  }

  @Test
  void namesFilesRelativeToAFolder() throws IOException {
    write("a.md", "A.");
    write("b/c.md", "C.");
    Sources sources =
        Sources.in(folder.resolve("b"), folder.resolve("a.md"), folder.resolve("none"));
    Corpus corpus = sources.relativeTo(outside).including(List.of("docs/b/**")).read();
    assertThat(corpus.documents())
        .extracting(Document::id)
        .containsExactly("docs/a.md", "docs/b/c.md");
    assertThat(corpus.problems())
        .extracting(Problem::message)
        .containsExactly("There is no such file or folder.");
  }

  @Test
  void readsASingleFileWhateverItsEnding() throws IOException {
    write("notes.log", "It holds 5 t.");
    Corpus corpus = Sources.in(folder.resolve("notes.log")).read();
    assertThat(corpus.documents()).extracting(Document::text).containsExactly("It holds 5 t.");
  }

  @Test
  void choosesByPatterns() throws IOException {
    write("a.md", "A.");
    write("archive/b.md", "B.");
    write("c.txt", "C.");
    Sources sources =
        Sources.in(folder).including(List.of("**/*.md")).excluding(List.of("archive/"));
    assertThat(sources.read().documents()).extracting(Document::id).containsExactly("a.md");
  }

  @Test
  void readsUnknownEndingsAsPlainTextWhenAskedTo() throws IOException {
    write("a.notes", "5 t.");
    write("b.rst", "6 t.");
    Corpus corpus = Sources.in(folder).including(List.of("**/*.notes", "**/*.rst")).read();
    assertThat(corpus.documents()).extracting(Document::id).containsExactly("a.notes", "b.rst");
    assertThat(corpus.problems()).isEmpty();
  }

  @Test
  void countsPicturesAndNamesDocumentsThatItCannotRead() throws IOException {
    write("a.md", "A.");
    write("a.png", "");
    write("b.png", "");
    write("Makefile", "");
    write("r.pdf", "");
    write("s.pdf", "");
    write("t.rst", "");
    Corpus corpus = Sources.in(folder).read();
    assertThat(corpus.skipped()).containsEntry("png", 2).containsEntry("", 1).hasSize(2);
    assertThat(corpus.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "r.pdf: 2 files ending in .pdf cannot be read yet: r.pdf, s.pdf.\n"
                + "    Save them as .md, .html or .txt, or exclude **/*.pdf.",
            "t.rst: 1 file ending in .rst cannot be read yet: t.rst.\n"
                + "    Include **/*.rst to read them as plain text, or exclude them.");
  }

  @Test
  void namesWhatIsMissingOrEmpty() {
    assertThat(messages(Sources.in(folder.resolve("none"))))
        .containsExactly("There is no such file or folder.");
    assertThat(messages(Sources.in(folder))).containsExactly("No document was found.");
  }

  @Test
  void readsFilesInTheEncodingThatIsNamed() throws IOException {
    Files.write(folder.resolve("a.md"), "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    Corpus corpus = Sources.in(folder).withEncoding(StandardCharsets.ISO_8859_1).read();

    assertThat(corpus.problems()).isEmpty();
    assertThat(corpus.documents().get(0).text()).isEqualTo("Caf\u00e9");
  }

  @Test
  void takesTheLanguageThatIsNamedWhereAFileNamesNone() throws IOException {
    Files.writeString(folder.resolve("a.md"), "Ein Satz.");
    Files.writeString(folder.resolve("b.md"), "---\nlang: en\n---\nA sentence.");

    Corpus corpus = Sources.in(folder).withLanguage("de").read();

    assertThat(corpus.documents()).extracting(Document::language).containsExactly("de", "en");
  }

  @Test
  void saysWhereAFileIsNotUtf8() throws IOException {
    Files.write(folder.resolve("a.md"), "One\ncafé 5 t".getBytes(StandardCharsets.ISO_8859_1));
    write("b.md", "B.");
    Corpus corpus = Sources.in(folder).read();
    assertThat(corpus.documents()).extracting(Document::id).containsExactly("b.md");
    assertThat(corpus.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.md:2:4: The file is not UTF-8: the byte 0xE9 at offset 7 does not fit.\n"
                + "    Save it as UTF-8, or name its encoding.");
  }

  @Test
  void namesUtf16BinariesAndLargeFiles() throws IOException {
    Files.write(folder.resolve("a.md"), "\uFEFFA.".getBytes(StandardCharsets.UTF_16LE));
    write("b.txt", "B\0C");
    write("c.txt", "0123456789");
    assertThat(messages(Sources.in(folder).withLargestFile(9)))
        .containsExactly(
            "The file is UTF-16, not UTF-8.",
            "The file is not text: it has a zero at character 1.",
            "The file has more than the 9 bytes that are allowed.");
  }

  @Test
  void believesAWebPageThatNamesItsEncoding() throws IOException {
    String page = "<meta charset=\"gb2312\"><p>产量七成。</p>";
    Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("GB2312")));
    assertThat(Sources.in(folder).read().documents().get(0).text()).isEqualTo("产量七成。");
  }

  @Test
  void refusesLinksThatLeadOut() throws IOException {
    write("a.md", "A.");
    Files.writeString(outside.resolve("secret.md"), "S.");
    Files.createSymbolicLink(folder.resolve("b.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(folder.resolve("c"), outside);
    Files.createSymbolicLink(folder.resolve("d.md"), folder.resolve("a.md"));
    Files.createSymbolicLink(folder.resolve("e.md"), folder.resolve("nowhere"));
    Corpus corpus = Sources.in(folder).read();
    assertThat(corpus.documents()).extracting(Document::id).containsExactly("a.md");
    assertThat(corpus.problems())
        .extracting(Problem::file, Problem::message)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                "b.md", "The link leads out of the folder that is checked."),
            org.assertj.core.groups.Tuple.tuple(
                "c", "The link leads out of the folder that is checked."),
            org.assertj.core.groups.Tuple.tuple("e.md", "The link leads nowhere."));
  }

  private List<String> messages(Sources sources) {
    return sources.read().problems().stream().map(Problem::message).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String print(Path path) {
    return path.toString().replace('\\', '/');
  }
}
