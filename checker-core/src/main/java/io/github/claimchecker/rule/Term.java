package io.github.claimchecker.rule;

import java.util.List;

/**
 * Words that mean the same to a rule file.
 *
 * @param id the id it is declared under, or the words themselves where a metric gives them directly
 * @param words words and phrases, any of which stands for the term; at least one
 */
public record Term(String id, List<String> words) {

  /** Copies the list. */
  public Term {
    words = List.copyOf(words);
  }
}
