package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes documents from texts in memory. {@link Sources} reads them from files. */
public final class Documents {

  private Documents() {}

  /**
   * Makes a document of plain text.
   *
   * @param file what to call it
   * @param text its characters
   * @return the document
   */
  public static Document plain(String file, String text) {
    return whole(file, text, Format.PLAIN);
  }

  /**
   * Makes a document of Markdown, which is not split at its headings.
   *
   * @param file what to call it
   * @param text its characters
   * @return the document
   */
  public static Document markdown(String file, String text) {
    return whole(file, text, Format.MARKDOWN);
  }

  /**
   * Makes a document of HTML.
   *
   * @param file what to call it
   * @param text its characters
   * @return the document
   */
  public static Document html(String file, String text) {
    return whole(file, text, Format.HTML);
  }

  /**
   * Reads the articles of a text.
   *
   * @param file what to call it
   * @param text its characters
   * @param format how it is written
   * @return its articles, and what has to be mended in it
   */
  public static Reading read(String file, String text, Format format) {
    return read(file, text, format, Optional.empty());
  }

  /** Reads the articles of a text, in a language that its own word and its script overrule. */
  static Reading read(String file, String text, Format format, Optional<String> language) {
    Source source = Source.of(file, text);
    List<Problem> problems = new ArrayList<>();
    List<Draft> drafts = format.reader().read(source, true, problems::add);
    return new Reading(documents(source, drafts, language), problems);
  }

  private static Document whole(String file, String text, Format format) {
    Source source = Source.of(file, text);
    List<Draft> drafts = format.reader().read(source, false, problem -> {});
    return documents(source, drafts, Optional.empty()).get(0);
  }

  private static List<Document> documents(
      Source source, List<Draft> drafts, Optional<String> language) {
    List<Document> documents = new ArrayList<>();
    for (Draft draft : drafts) {
      if (documents.isEmpty() || !draft.content().blocks().isEmpty()) {
        documents.add(document(source.file(), documents.size() + 1, draft, language));
      }
    }
    return documents;
  }

  private static Document document(
      String file, int number, Draft draft, Optional<String> language) {
    Content content = draft.content();
    String id = number == 1 ? file : file + "#" + number;
    String spoken = Language.of(draft.language().or(() -> language), content.text());
    return new Document(id, file, spoken, Headline.complete(draft.stated(), content), content);
  }
}
