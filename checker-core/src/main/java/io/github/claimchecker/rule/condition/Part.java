package io.github.claimchecker.rule.condition;

import io.github.claimchecker.claim.Claim;
import java.util.List;
import java.util.Optional;

/**
 * A part of a condition.
 *
 * @param type what it comes to
 * @param offset where it starts in the condition
 * @param body how it comes to it
 * @param property what it asks of a claim, where it does nothing else
 * @param literals the texts it is, where it is one in quotes, or a list of them
 */
record Part(
    Value.Type type, int offset, Body body, Optional<Property> property, List<Literal> literals) {

  /**
   * A text in quotes.
   *
   * @param text its characters
   * @param offset where it starts in the condition
   */
  record Literal(String text, int offset) {}

  /** Calculates a value from two claims; a condition on one claim gets it twice. */
  interface Body {
    Value of(Claim a, Claim b);
  }

  static Part of(Value.Type type, int offset, Body body) {
    return new Part(type, offset, body, Optional.empty(), List.of());
  }

  static Part literal(String text, int offset) {
    Value value = new Value.Text(text);
    List<Literal> literals = List.of(new Literal(text, offset));
    return new Part(Value.Type.TEXT, offset, (a, b) -> value, Optional.empty(), literals);
  }

  Value of(Claim a, Claim b) {
    return body.of(a, b);
  }

  Answer answer(Claim a, Claim b) {
    return of(a, b) instanceof Value.Truth truth ? truth.answer() : Answer.UNKNOWN;
  }
}
