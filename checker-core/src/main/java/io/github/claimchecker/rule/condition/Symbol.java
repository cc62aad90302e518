package io.github.claimchecker.rule.condition;

/**
 * A word or mark of a condition.
 *
 * @param kind what sort it is
 * @param text its characters; those of a text without its quotes
 * @param offset where it starts, 0-based, in UTF-16 code units
 */
record Symbol(Kind kind, String text, int offset) {

  /** The sorts of words and marks. */
  enum Kind {
    /** 12.5 */
    NUMBER,
    /** 'tons' */
    TEXT,
    /** a.period.from */
    NAME,
    /** An operator, bracket or comma. */
    MARK,
    /** What stands after the last. */
    END
  }

  boolean is(String mark) {
    return (kind == Kind.MARK || kind == Kind.NAME) && text.equals(mark);
  }

  @Override
  public String toString() {
    return kind == Kind.END ? "the end" : "\"" + text + "\"";
  }
}
