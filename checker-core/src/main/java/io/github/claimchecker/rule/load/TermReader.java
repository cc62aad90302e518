package io.github.claimchecker.rule.load;

import io.github.claimchecker.rule.Term;
import io.github.claimchecker.rule.yaml.Fields;
import io.github.claimchecker.rule.yaml.Node;
import io.github.claimchecker.rule.yaml.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads terms, and the words of metrics that may name one. */
final class TermReader {
  private static final String ID_WITH_HYPHEN = "[a-z0-9]+(-[a-z0-9]+)+";

  private final Ids ids = new Ids("term");
  private final Map<String, Term> terms = new HashMap<>();

  /** What undeclared words may have been meant for; looking for it again takes too long. */
  private final Map<String, Optional<String>> guesses = new HashMap<>();

  /** Reads the terms of a file. */
  void read(Fields root) {
    Optional<Fields> section = root.fields("terms");
    if (section.isEmpty()) {
      return;
    }
    for (Node.Entry entry : section.get().entries()) {
      Node.Scalar id = entry.key();
      List<String> words = words(section.get(), id);
      if (ids.declare(root, id) && !words.isEmpty()) {
        terms.put(id.text(), new Term(id.text(), words));
      }
    }
  }

  private static List<String> words(Fields section, Node.Scalar id) {
    List<Node.Scalar> words = section.scalars(id.text());
    boolean isEmptyList =
        words.isEmpty()
            && section.node(id.text()).filter(Node.Sequence.class::isInstance).isPresent();
    if (isEmptyList || words.stream().anyMatch(word -> isEmpty(word))) {
      section.error(
          id.at(),
          "the term \"" + id.text() + "\" holds no word, or an empty one",
          "Write the words that mean the same, such as [China, Chinese].");
    }
    return words.stream().filter(word -> !isEmpty(word)).map(Node.Scalar::text).toList();
  }

  static boolean isEmpty(Node.Scalar word) {
    return word.isMissing() || word.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Finds what an entry of a metric means: a declared term, or the words themselves. */
  Optional<Term> resolve(Fields fields, Node.Scalar entry) {
    String text = entry.text().strip();
    if (ids.all().contains(text)) {
      return Optional.of(terms.getOrDefault(text, new Term(text, List.of(text))));
    }
    if (isEmpty(entry)) {
      fields.error(entry.at(), "there is no word here", "Write a term or a word, or remove it.");
      return Optional.empty();
    }
    if (text.matches(ID_WITH_HYPHEN)) {
      fields.error(
          entry.at(),
          "no term is named \"" + text + "\"",
          Spelling.nearest(text, ids.all())
              .map(guess -> "Did you mean \"" + guess + "\"?")
              .orElse("Declare it under \"terms\"; for the words themselves, write spaces."));
      return Optional.empty();
    }
    guesses
        .computeIfAbsent(text, word -> Spelling.nearest(word, ids.all()))
        .ifPresent(
            guess ->
                fields.warning(
                    entry.at(),
                    "\"" + text + "\" is no term, so it is taken as the word itself",
                    "Did you mean the term \"" + guess + "\"?"));
    return Optional.of(new Term(text, List.of(text)));
  }
}
