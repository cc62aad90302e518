package io.github.claimchecker.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The YAML between two lines of {@code ---} at the top of an article. */
final class FrontMatter {
  /** Front matter is short; whatever is longer is something else. */
  private static final int MOST_LINES = 200;

  /**
   * A stretch of a file below its front matter.
   *
   * @param metadata what the front matter says
   * @param language the language it names
   * @param remarks what it says in the words of comments
   * @param start where the stretch starts in the file
   * @param end where it ends, exclusive
   */
  record Section(
      Metadata metadata, Optional<String> language, List<Comment> remarks, int start, int end) {}

  private final Source source;
  private final LineIndex lines;
  private final Consumer<Problem> problems;

  private FrontMatter(Source source, Consumer<Problem> problems) {
    this.source = source;
    this.lines = source.lines();
    this.problems = problems;
  }

  /**
   * Cuts a file at its front matter.
   *
   * @param split whether front matter further down begins another article
   */
  static List<Section> sections(Source source, boolean split, Consumer<Problem> problems) {
    return new FrontMatter(source, problems).cut(split);
  }

  private List<Section> cut(boolean split) {
    List<Section> sections = new ArrayList<>();
    int close = closing(1, false);
    FrontMatterFields fields = fields(1, close);
    int start = below(close);
    if (split) {
      for (int next : openings(Math.max(close, 1) + 1)) {
        sections.add(section(fields, start, lines.start(next)));
        close = closing(next, true);
        fields = fields(next, close);
        start = below(close);
      }
    }
    sections.add(section(fields, start, source.text().length()));
    return sections;
  }

  private Section section(FrontMatterFields fields, int start, int end) {
    return new Section(
        fields.metadata(), fields.language(), fields.remarks(), Math.min(start, end), end);
  }

  private FrontMatterFields fields(int open, int close) {
    return close == 0
        ? FrontMatterFields.NONE
        : FrontMatterFields.parse(source, lines.start(open + 1), lines.start(close), problems);
  }

  private int below(int close) {
    return close == 0
        ? 0
        : close == lines.count() ? source.text().length() : lines.start(close + 1);
  }

  /** Lines further down that open front matter, those in fenced code left out. */
  private List<Integer> openings(int from) {
    List<Integer> found = new ArrayList<>();
    boolean code = false;
    for (int line = from; line <= lines.count(); line++) {
      code ^= isFence(line);
      if (!code && lines.text(line - 1).isBlank() && closing(line, true) > 0) {
        found.add(line);
        line = closing(line, true);
      }
    }
    return found;
  }

  private boolean isFence(int line) {
    int start = lines.start(line);
    return source.text().startsWith("```", start) || source.text().startsWith("~~~", start);
  }

  /**
   * The line that closes the front matter that the line {@code open} opens; 0 where it opens none.
   *
   * @param certain whether a known key is needed, so that two rules across the page are not taken
   *     for front matter
   */
  private int closing(int open, boolean certain) {
    if (!isMark(open) || open == lines.count() || (certain && !hasKnownKey(open + 1))) {
      return 0;
    }
    for (int line = open + 1; line <= Math.min(lines.count(), open + MOST_LINES); line++) {
      if (isMark(line) || isEnd(line)) {
        return hasKey(open + 1) || line == open + 1 ? line : 0;
      }
    }
    if (hasKnownKey(open + 1)) {
      problems.accept(
          source.problem(
              lines.start(open),
              "The front matter that begins here does not end.",
              "Put a line of --- below its last key."));
    }
    return 0;
  }

  private boolean isMark(int line) {
    return source.text().startsWith("---", lines.start(line))
        && lines.text(line).stripTrailing().equals("---");
  }

  private boolean isEnd(int line) {
    return source.text().startsWith("...", lines.start(line))
        && lines.text(line).stripTrailing().equals("...");
  }

  private boolean hasKey(int line) {
    String text = lines.text(line);
    return text.startsWith("#") || text.isBlank() || key(text).isPresent();
  }

  private boolean hasKnownKey(int line) {
    return key(lines.text(line)).filter(FrontMatterFields::isKnown).isPresent();
  }

  /** The key of a line {@code key: value}. */
  private static Optional<String> key(String line) {
    int colon = line.indexOf(':');
    boolean isKey =
        colon > 0
            && colon < 40
            && line.substring(0, colon).chars().noneMatch(Character::isWhitespace);
    return isKey ? Optional.of(line.substring(0, colon)) : Optional.empty();
  }
}
