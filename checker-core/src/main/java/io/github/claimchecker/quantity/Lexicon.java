package io.github.claimchecker.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** All words and phrases of one language that mean something to the readers. */
final class Lexicon {
  /** The payloads of the seed automaton. */
  static final int ARTICLE = 0;

  static final int SEED = 1;
  private static final long ONES = Role.mask(Role.ARTICLE, Role.ANOTHER, Role.WHOLE);

  private final Automaton automaton;
  private final Automaton seedAutomaton;
  private final Lexeme[] lexemes;

  private Lexicon(Map<String, Lexeme> words) {
    List<Lexeme> ordered = new ArrayList<>();
    Map<String, Integer> index = new HashMap<>();
    words.forEach(
        (phrase, lexeme) -> {
          index.put(phrase, ordered.size());
          ordered.add(lexeme);
        });
    automaton = new Automaton(index, true);
    seedAutomaton = new Automaton(seeds(words), true);
    lexemes = ordered.toArray(Lexeme[]::new);
  }

  /**
   * Reads the data files of a language.
   *
   * @param language the ending of their names, such as {@code en}
   */
  static Lexicon of(String language) {
    Words words = new Words();
    for (List<String> row : DataFile.read("words-" + language + ".txt")) {
      words.change(row, lexeme -> numbered(lexeme.with(roles(row.get(1))), row));
    }
    for (List<String> row : DataFile.read("hedges-" + language + ".txt")) {
      words.change(row, lexeme -> hedged(lexeme, row));
    }
    for (List<String> row : DataFile.read("vague-" + language + ".txt")) {
      words.change(row, lexeme -> lexeme.with(Role.VAGUE.bit()).withVague(Vague.of(row)));
    }
    for (List<String> row : DataFile.read("changes-" + language + ".txt")) {
      words.change(row, lexeme -> based(lexeme.with(roles(row.get(1))), row));
    }
    return new Lexicon(words.byPhrase);
  }

  private static long roles(String names) {
    long roles = 0;
    for (String name : names.split(" ", -1)) {
      roles |= Role.named(name).bit();
    }
    return roles;
  }

  private static Lexeme numbered(Lexeme lexeme, List<String> row) {
    return row.size() < 3 || row.get(2).isEmpty()
        ? lexeme
        : lexeme.withNumber(new BigDecimal(row.get(2)));
  }

  private static Lexeme hedged(Lexeme lexeme, List<String> row) {
    Lexeme placed = lexeme.with(roles(row.get(1)));
    return row.get(2).isEmpty() ? placed : placed.withBound(Bound.named(row.get(2)));
  }

  private static Lexeme based(Lexeme lexeme, List<String> row) {
    return row.size() < 3 ? lexeme : lexeme.withBase(row.get(2));
  }

  /**
   * Finds the longest phrase that begins at an offset.
   *
   * @param glued whether a digit may touch its end
   * @return a result of {@link Automaton#longest}, below 0 for none
   */
  long longest(String text, int from, boolean glued) {
    return automaton.longest(text, from, glued);
  }

  /** Says whether a phrase may begin with a result of {@link FirstWords#word}. */
  boolean mayBegin(long word) {
    return automaton.mayBegin(word);
  }

  /** Returns the meaning of a result of {@link #longest}. */
  Lexeme lexeme(long match) {
    return lexemes[Automaton.payload(match)];
  }

  /**
   * Finds the seed that begins at an offset: a word that alone makes its stretch of text worth
   * reading ({@link #SEED}), or one that does so before a unit ({@link #ARTICLE}).
   *
   * @return a result of {@link Automaton#longest}, below 0 for none
   */
  long seed(String text, int from) {
    return seedAutomaton.longest(text, from);
  }

  /** Says whether a seed may begin with a result of {@link FirstWords#word}. */
  boolean maySeed(long word) {
    return seedAutomaton.mayBegin(word);
  }

  private static Map<String, Integer> seeds(Map<String, Lexeme> words) {
    Map<String, Integer> seeds = new HashMap<>();
    words.forEach(
        (phrase, lexeme) -> {
          if (Role.isSeed(lexeme.roles())) {
            seeds.put(phrase, SEED);
          } else if (lexeme.isAny(ONES)) {
            seeds.put(phrase, ARTICLE);
          }
        });
    return seeds;
  }

  /** The words while they are being read; a phrase of several lines gathers all its meanings. */
  private static final class Words {
    private final Map<String, Lexeme> byPhrase = new LinkedHashMap<>();

    void change(List<String> row, UnaryOperator<Lexeme> change) {
      for (String phrase : row.get(0).split(",", -1)) {
        byPhrase.merge(
            Automaton.fold(phrase.strip()),
            change.apply(Lexeme.UNKNOWN),
            (known, fresh) -> change.apply(known));
      }
    }
  }
}
