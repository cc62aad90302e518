package io.github.claimchecker.rule.yaml;

/** Ends the reading of a file that cannot be read on. */
final class SyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Position at;
  private final String advice;

  SyntaxException(Position at, String message, String advice) {
    super(message);
    this.at = at;
    this.advice = advice;
  }

  io.github.claimchecker.text.Problem in(Source source) {
    return source.problem(at, String.valueOf(getMessage()), advice);
  }
}
