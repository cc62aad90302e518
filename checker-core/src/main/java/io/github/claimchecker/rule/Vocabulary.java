package io.github.claimchecker.rule;

import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * All terms of a rule set in one tree of words, so that a phrase is searched for all of them at
 * once. Immutable once made.
 */
final class Vocabulary {
  private final Map<Term, Integer> numbers = new LinkedHashMap<>();
  private final Step root = new Step();
  private final Function<String, List<Token>> tagger;

  /** Makes an empty vocabulary; {@code tagger} cuts the words of terms and finds their lemmas. */
  Vocabulary(Function<String, List<Token>> tagger) {
    this.tagger = tagger;
  }

  private static final class Step {
    private final Map<String, Step> next = new HashMap<>();
    private final BitSet terms = new BitSet();

    /** Adds the terms that end here or further on. */
    void addAll(BitSet found) {
      found.or(terms);
      next.values().forEach(step -> step.addAll(found));
    }
  }

  /** Learns a term, if it is new, and returns its number. */
  int learn(Term term) {
    Integer known = numbers.get(term);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(term, number);
    for (String phrase : term.words()) {
      List<Word> words = Word.of(tagger.apply(phrase));
      List<Word> bearing = words.stream().filter(word -> !word.isFiller()).toList();
      learn(bearing.isEmpty() ? words : bearing, number);
    }
    return number;
  }

  private void learn(List<Word> words, int number) {
    List<Step> ends = List.of(root);
    for (Word word : words) {
      List<Step> longer = new ArrayList<>();
      for (Step end : ends) {
        for (String form : word.forms()) {
          longer.add(end.next.computeIfAbsent(form, any -> new Step()));
        }
      }
      ends = longer;
    }
    if (!words.isEmpty()) {
      ends.forEach(end -> end.terms.set(number));
    }
  }

  /**
   * Finds terms.
   *
   * @param words the words to look at
   * @param counts which tokens may be part of a term, by their index
   * @return the numbers of the terms that stand there
   */
  BitSet find(List<Word> words, IntPredicate counts) {
    BitSet found = new BitSet();
    for (int start = 0; start < words.size(); start++) {
      if (!startsTerm(words.get(start))) {
        continue;
      }
      List<Step> steps = List.of(root);
      for (int i = start; i < words.size() && !steps.isEmpty(); i++) {
        steps = counts.test(words.get(i).token()) ? follow(steps, words.get(i)) : List.of();
        steps.forEach(step -> found.or(step.terms));
      }
    }
    return found;
  }

  private boolean startsTerm(Word word) {
    for (String form : word.forms()) {
      if (root.next.containsKey(form)) {
        return true;
      }
    }
    return false;
  }

  /** The terms that may begin with a word. */
  BitSet begunBy(Word word) {
    BitSet begun = new BitSet();
    for (String form : word.forms()) {
      Step step = root.next.get(form);
      if (step != null) {
        step.addAll(begun);
      }
    }
    return begun;
  }

  private List<Step> follow(List<Step> steps, Word word) {
    List<Step> followed = new ArrayList<>(word.isFiller() ? steps : List.of());
    followed.remove(root);
    for (Step step : steps) {
      for (String form : word.forms()) {
        Step next = step.next.get(form);
        if (next != null) {
          followed.add(next);
        }
      }
    }
    return followed;
  }
}
