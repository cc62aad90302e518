package io.github.claimchecker.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a document has words for, as far as its claims tell.
 *
 * @param words the words of their sentences and headings
 * @param names the names among them
 */
record Vocabulary(Set<String> words, Set<String> names) {

  static Vocabulary of(List<Profile> claims) {
    Set<String> words = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Profile claim : claims) {
      words.addAll(claim.words());
      names.addAll(claim.names());
    }
    return new Vocabulary(words, names);
  }
}
