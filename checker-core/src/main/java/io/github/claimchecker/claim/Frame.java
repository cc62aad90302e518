package io.github.claimchecker.claim;

import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words around a quantity say of it.
 *
 * @param head the noun (or verb, "weighs 5 kg") that names what is measured
 * @param verb the full verb of the clause
 * @param measure the words that say of what it is, the head and the verb included
 * @param subject whose it is
 * @param scope the part or place it is limited to
 */
record Frame(
    Optional<Token> head, Optional<Token> verb, Phrase measure, Phrase subject, Phrase scope) {

  Frame withSubject(Phrase other) {
    return new Frame(head, verb, measure, other, scope);
  }

  Frame withMeasure(Phrase other) {
    return new Frame(head, verb, other, subject, scope);
  }

  /** The same told of what another frame measures. */
  Frame measuredAs(Frame other) {
    return new Frame(other.head, verb, other.measure, subject, scope);
  }

  /** The frame of the whole of which a part does what the verb says. */
  Frame withoutVerb() {
    List<Token> rest = new ArrayList<>(measure.tokens());
    verb.ifPresent(rest::remove);
    return new Frame(head, Optional.empty(), new Phrase(rest), Phrase.EMPTY, scope);
  }
}
