package io.github.claimchecker.rule.condition;

import java.util.ArrayList;
import java.util.List;

/** Cuts a condition into words and marks. */
final class Symbols {
  private static final List<String> MARKS =
      List.of(
          "==", "!=", "<=", ">=", "&&", "||", "<", ">", "+", "-", "*", "/", "!", "(", ")", "[", "]",
          ",");

  private final String text;
  private int at;

  private Symbols(String text) {
    this.text = text;
  }

  /** All words and marks, an end behind them. */
  static List<Symbol> of(String text) throws ConditionException {
    Symbols symbols = new Symbols(text);
    List<Symbol> list = new ArrayList<>();
    do {
      list.add(symbols.next());
    } while (list.get(list.size() - 1).kind() != Symbol.Kind.END);
    return list;
  }

  private Symbol next() throws ConditionException {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int start = at;
    if (start == text.length()) {
      return new Symbol(Symbol.Kind.END, "", start);
    }
    char c = text.charAt(start);
    if (isDigit(c)) {
      return number(start);
    }
    if (Character.isLetter(c)) {
      return name(start);
    }
    return c == '\'' || c == '"' ? quoted(c, start) : mark(start);
  }

  private Symbol number(int start) {
    while (at < text.length() && (isDigit(text.charAt(at)) || isDot())) {
      at++;
    }
    return new Symbol(Symbol.Kind.NUMBER, text.substring(start, at), start);
  }

  /** A dot that digits follow. */
  private boolean isDot() {
    return text.charAt(at) == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Symbol name(int start) {
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "._".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return new Symbol(Symbol.Kind.NAME, text.substring(start, at), start);
  }

  private Symbol quoted(char quote, int start) throws ConditionException {
    int end = text.indexOf(quote, start + 1);
    if (end < 0) {
      throw new ConditionException(start, "the text that starts here does not end", "Close it.");
    }
    at = end + 1;
    return new Symbol(Symbol.Kind.TEXT, text.substring(start + 1, end), start);
  }

  private Symbol mark(int start) throws ConditionException {
    for (String mark : MARKS) {
      if (text.startsWith(mark, start)) {
        at = start + mark.length();
        return new Symbol(Symbol.Kind.MARK, mark, start);
      }
    }
    boolean regex = text.startsWith("=~", start) || text.startsWith("!~", start);
    String odd = regex ? text.substring(start, start + 2) : text.substring(start, start + 1);
    throw new ConditionException(
        start,
        "\"" + odd + "\" means nothing in a condition",
        regex
            ? "There are no regular expressions; ask with in whether a text holds another."
            : odd.equals("=")
                ? "Write == to compare; nothing can be assigned."
                : "Use + - * / == != < <= > >= && || ! in, and parentheses.");
  }
}
