package io.github.claimchecker.rule.condition;

/** Says what is wrong with a condition, and where. */
public final class ConditionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String advice;

  ConditionException(int offset, String message, String advice) {
    super(message);
    this.offset = offset;
    this.advice = advice;
  }

  /**
   * Returns where it is.
   *
   * @return the offset in the condition, 0-based, in UTF-16 code units
   */
  public int offset() {
    return offset;
  }

  /**
   * Returns what is wrong and what was expected.
   *
   * @return one sentence
   */
  public String message() {
    return String.valueOf(getMessage());
  }

  /**
   * Returns the next step.
   *
   * @return one or two sentences
   */
  public String advice() {
    return advice;
  }
}
