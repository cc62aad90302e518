package io.github.claimchecker.claim;

import io.github.claimchecker.text.Token;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a claim in their order; not always neighbours in the text.
 *
 * @param tokens the words; none of them is a mark
 */
public record Phrase(List<Token> tokens) {

  /** No words. */
  public static final Phrase EMPTY = new Phrase(List.of());

  /** Copies the list. */
  public Phrase {
    tokens = List.copyOf(tokens);
  }

  /**
   * Says whether there are no words.
   *
   * @return true if there are none
   */
  public boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** Prints the words as they were written, a space between them. */
  @Override
  public String toString() {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
