package io.github.claimchecker.rule.suppression;

import io.github.claimchecker.rule.yaml.Spelling;
import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Comment;
import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Place;
import io.github.claimchecker.text.Table;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads suppressions from the comments of documents: {@code claims-ignore some-rule: reason, until
 * 2027-01-31} silences the block that follows, or the line at whose end it stands; {@code
 * claims-ignore-file} the whole file.
 */
public final class SuppressionComments {
  private static final String HERE = "claims-ignore";
  private static final String FILE = "claims-ignore-file";
  private static final String UNTIL = "until ";

  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();

  private SuppressionComments() {}

  /**
   * A comment that is meant to silence something, but cannot be understood.
   *
   * @param place where it stands
   * @param message what is wrong, and what was expected
   */
  public record Unreadable(Place place, String message) {}

  /**
   * Reads all comments.
   *
   * @param documents the documents
   * @return what they ask for
   */
  public static SuppressionComments of(List<Document> documents) {
    SuppressionComments read = new SuppressionComments();
    for (Document document : documents) {
      document.comments().forEach(comment -> read.read(comment, document));
    }
    return read;
  }

  /**
   * Returns what was asked for.
   *
   * @return the suppressions, one for each rule that a comment names
   */
  public List<Suppression> suppressions() {
    return List.copyOf(suppressions);
  }

  /**
   * Returns what could not be understood.
   *
   * @return the comments that silence nothing
   */
  public List<Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }

  private void read(Comment comment, Document document) {
    String text = comment.text();
    int end = 0;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    String word = text.substring(0, end);
    if (word.equals(HERE) || word.equals(FILE)) {
      Area area = word.equals(FILE) ? Area.ofFile(comment.place().file()) : area(comment, document);
      wish(text.substring(end).strip(), area, comment.place());
    } else if (word.startsWith("claim")) {
      Spelling.nearest(word, List.of(HERE, FILE))
          .ifPresent(
              meant ->
                  refuse(
                      comment.place(),
                      "\"" + word + "\" silences nothing; did you mean \"" + meant + "\"?"));
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private void refuse(Place place, String message) {
    unreadable.add(new Unreadable(place, message));
  }

  private void wish(String text, Area area, Place place) {
    int colon = text.indexOf(':');
    String rules = colon < 0 ? text : text.substring(0, colon);
    String reason = colon < 0 ? "" : text.substring(colon + 1).strip();
    if (rules.isBlank()) {
      refuse(place, "no rule is named; write \"claims-ignore some-rule: reason\"");
      return;
    }
    int until = reason.lastIndexOf(UNTIL);
    boolean ends = until == 0 || until > 0 && !Character.isLetter(reason.charAt(until - 1));
    String day = ends ? reason.substring(until + UNTIL.length()).strip() : "";
    boolean isDay = !day.isEmpty() && Character.isDigit(day.charAt(0));
    Optional<LocalDate> last = isDay ? day(day, place) : Optional.empty();
    if (isDay && last.isEmpty()) {
      return;
    }
    String why = isDay ? reason.substring(0, until).strip() : reason;
    String bare = why.endsWith(",") ? why.substring(0, why.length() - 1).strip() : why;
    for (String rule : rules.split(",", -1)) {
      suppressions.add(new Suppression(rule.strip(), bare, last, area, Optional.empty(), place));
    }
  }

  private Optional<LocalDate> day(String text, Place place) {
    String day = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      refuse(place, "\"" + day + "\" is not a date; write it as 2027-01-31");
      return Optional.empty();
    }
  }

  /** The line, where text stands before the comment in its block; else the block that follows. */
  private static Area area(Comment comment, Document document) {
    Place at = comment.place();
    for (Block block : document.blocks()) {
      Place place = document.place(block.span());
      if (isBefore(place.line(), place.column(), at) && place.endLine() >= at.line()) {
        return Area.ofLines(at.file(), at.line(), at.line());
      }
      if (!isBefore(place.line(), place.column(), at)) {
        Place last = last(block, document);
        return Area.ofLines(at.file(), place.line(), last.endLine());
      }
    }
    return Area.ofLines(at.file(), at.line(), at.line());
  }

  private static boolean isBefore(int line, int column, Place place) {
    return line < place.line() || line == place.line() && column < place.column();
  }

  /** The end of a block; that of its table for a cell, since nothing stands between cells. */
  private static Place last(Block block, Document document) {
    if (block.kind() == Block.Kind.TABLE_CELL) {
      for (Table table : document.tables()) {
        List<Block> cells =
            table.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.span().length() > 0)
                .toList();
        if (cells.contains(block)) {
          return document.place(cells.get(cells.size() - 1).span());
        }
      }
    }
    return document.place(block.span());
  }
}
