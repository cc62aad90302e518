package io.github.claimchecker.text;

import java.util.Optional;

/**
 * Something that the user has to mend before the checker can do its work.
 *
 * @param file the file, or the folder or option where no file is to blame
 * @param line the line, 1-based; 0 where the file as a whole is meant
 * @param column the column, 1-based, in UTF-16 code units; 0 where the line as a whole is meant
 * @param message what is wrong and what was expected, one sentence
 * @param advice the next step, one sentence
 * @param source the line as it stands in the file
 */
public record Problem(
    String file, int line, int column, String message, String advice, Optional<String> source) {

  /**
   * Makes a problem of a whole file or folder.
   *
   * @param file the file or folder
   * @param message what is wrong
   * @param advice the next step
   * @return the problem
   */
  public static Problem of(String file, String message, String advice) {
    return new Problem(file, 0, 0, message, advice, Optional.empty());
  }

  /** Prints the place, the message, the line with a caret under the column, and the advice. */
  @Override
  public String toString() {
    StringBuilder print = new StringBuilder(file);
    if (line > 0) {
      print.append(':').append(line);
    }
    if (column > 0) {
      print.append(':').append(column);
    }
    print.append(": ").append(message);
    source.ifPresent(
        text -> {
          print.append("\n    ").append(text);
          if (column > 0) {
            print.append("\n    ").append(" ".repeat(column - 1)).append('^');
          }
        });
    return advice.isEmpty() ? print.toString() : print.append("\n    ").append(advice).toString();
  }
}
