package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;

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
    return read(file, text, format, true);
  }

  private static Document whole(String file, String text, Format format) {
    return read(file, text, format, false).documents().get(0);
  }

  private static Reading read(String file, String text, Format format, boolean split) {
    Source source = Source.of(file, text);
    List<Problem> problems = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    for (Draft draft : format.reader().read(source, split, problems::add)) {
      if (documents.isEmpty() || !draft.content().blocks().isEmpty()) {
        documents.add(document(source.file(), documents.size() + 1, draft));
      }
    }
    return new Reading(documents, problems);
  }

  private static Document document(String file, int number, Draft draft) {
    Content content = draft.content();
    String id = number == 1 ? file : file + "#" + number;
    String language = Language.of(draft.language(), content.text());
    return new Document(id, file, language, Headline.complete(draft.stated(), content), content);
  }
}
