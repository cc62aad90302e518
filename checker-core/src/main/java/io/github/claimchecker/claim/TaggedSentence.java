package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.text.Span;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A sentence as a row of tagged words in which the quantities are marked. Indices are 0-based. */
final class TaggedSentence {
  private static final int NONE = -1;

  /** Of a time of day: no quantity, and no word that says what is measured either. */
  private static final int CLOCK = -2;

  private final List<Token> tokens;
  private final List<Quantity> quantities;
  private final List<Span> times;
  private final int[] owner;
  private final WordLists words;

  /**
   * Marks the words that belong to quantities.
   *
   * @param tokens the words, spans counted from the start of the sentence
   * @param quantities the quantities, spans counted likewise
   * @param words the word lists of the language
   */
  TaggedSentence(List<Token> tokens, List<Quantity> quantities, WordLists words) {
    this(tokens, quantities, List.of(), words);
  }

  /**
   * Marks the words that belong to quantities or to times of day.
   *
   * @param tokens the words, spans counted from the start of the sentence
   * @param quantities the quantities, spans counted likewise
   * @param times the times of day, spans counted likewise; none overlaps a quantity
   * @param words the word lists of the language
   */
  TaggedSentence(List<Token> tokens, List<Quantity> quantities, List<Span> times, WordLists words) {
    this.times = times;
    this.tokens = new ArrayList<>(tokens);
    this.quantities = quantities;
    this.words = words;
    this.owner = new int[tokens.size()];
    Arrays.fill(owner, NONE);
    int next = 0;
    for (int i = 0; i < owner.length; i++) {
      Span span = tokens.get(i).span();
      while (next < quantities.size() && quantities.get(next).span().end() <= span.start()) {
        next++;
      }
      if (next < quantities.size() && quantities.get(next).span().overlaps(span)) {
        owner[i] = CountedInside.holds(quantities.get(next), span) ? NONE : next;
      } else if (times.stream().anyMatch(span::overlaps)) {
        owner[i] = CLOCK;
        retag(i, "NUM");
      }
    }
    new TagRepair(this).apply();
  }

  /** Gives a word another tag. */
  void retag(int i, String tag) {
    retag(i, tag, lemma(i));
  }

  /** Gives a word another tag and lemma. */
  void retag(int i, String tag, String lemma) {
    Token old = tokens.get(i);
    tokens.set(i, new Token(old.span(), old.text(), tag, lemma));
  }

  int size() {
    return owner.length;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String lemma(int i) {
    return tokens.get(i).lemma();
  }

  /** Some of the words of this sentence, as if it held no others; the quantities keep numbers. */
  TaggedSentence only(IntPredicate kept) {
    List<Token> some = new ArrayList<>();
    for (int i = 0; i < owner.length; i++) {
      if (kept.test(i)) {
        some.add(tokens.get(i));
      }
    }
    return new TaggedSentence(some, quantities, times, words);
  }

  /** The same words with more of them marked as quantities. */
  TaggedSentence with(List<Quantity> more) {
    List<Quantity> all = new ArrayList<>(quantities);
    all.addAll(more);
    all.sort(Comparator.comparing(Quantity::span));
    return new TaggedSentence(tokens, all, times, words);
  }

  /** The same words with some of the quantities marked no more. */
  TaggedSentence without(IntPredicate dropped) {
    List<Quantity> kept = new ArrayList<>();
    for (int q = 0; q < quantities.size(); q++) {
      if (!dropped.test(q)) {
        kept.add(quantities.get(q));
      }
    }
    return kept.size() == quantities.size() ? this : new TaggedSentence(tokens, kept, times, words);
  }

  /** The quantity that a word belongs to. */
  Optional<Quantity> quantityAt(int i) {
    return i >= 0 && i < owner.length && owner[i] >= 0
        ? Optional.of(quantities.get(owner[i]))
        : Optional.empty();
  }

  /** The words from one to before another that say something. */
  Phrase content(int from, int to) {
    List<Token> content = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (isContent(i)) {
        content.add(tokens.get(i));
      }
    }
    return new Phrase(content);
  }

  /** The text of a word in lower case, or nothing outside the sentence. */
  String lower(int i) {
    return i < 0 || i >= owner.length
        ? ""
        : tokens.get(i).text().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether a section holds a word as printed or its lemma; "went down" is no form of "go". */
  boolean in(String section, int i) {
    return i >= 0
        && i < owner.length
        && (words.has(section, lemma(i))
            || !PhrasalVerbs.isPhrasal(lemma(i)) && words.has(section, lower(i)));
  }

  /** Whether the word belongs to a quantity or a time of day. */
  boolean isQuantity(int i) {
    return i >= 0 && i < owner.length && owner[i] != NONE;
  }

  /** The first word of a quantity, or the size of the sentence if it has none. */
  int firstOf(int quantity) {
    int i = 0;
    while (i < owner.length && owner[i] != quantity) {
      i++;
    }
    return i;
  }

  /** The word after the last of a quantity. */
  int endOf(int quantity) {
    int i = owner.length;
    while (i > 0 && owner[i - 1] != quantity) {
      i--;
    }
    return i;
  }

  /** The quantity whose first word this is; empty where none begins there. */
  Optional<Quantity> quantityFrom(int word) {
    return IntStream.range(0, quantities.size())
        .filter(q -> firstOf(q) == word && isQuantity(word))
        .mapToObj(quantities::get)
        .findFirst();
  }

  /** The quantity that ends in front of a word; empty where none does. */
  Optional<Quantity> quantityTo(int word) {
    return IntStream.range(0, quantities.size())
        .filter(q -> endOf(q) == word && isQuantity(word - 1))
        .mapToObj(quantities::get)
        .findFirst();
  }

  WordLists words() {
    return words;
  }

  Quantity quantity(int index) {
    return quantities.get(index);
  }

  int quantityCount() {
    return quantities.size();
  }

  boolean isName(int i) {
    return has(i, "PROPN");
  }

  /** Whether the word is a name by its tag, or by a capital inside the sentence. */
  boolean isNamed(int i) {
    return isName(i) || i > 0 && isNoun(i) && Character.isUpperCase(tokens.get(i).text().charAt(0));
  }

  boolean isNoun(int i) {
    return has(i, "NOUN") || isName(i);
  }

  boolean isAdjective(int i) {
    return has(i, "ADJ");
  }

  boolean isVerb(int i) {
    return has(i, "VERB");
  }

  boolean isAuxiliary(int i) {
    return has(i, "AUX");
  }

  /** The words from one to before another, spaces as printed but for none before commas. */
  String print(int from, int to) {
    StringBuilder printed = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean space =
          i > from
              && !lower(i).equals(",")
              && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
      printed.append(space ? " " : "").append(tokens.get(i).text());
    }
    return printed.toString();
  }

  /** Whether a full or an auxiliary verb stands between two words. */
  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(i) || isAuxiliary(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has a tag, if it is a word of the sentence; those of quantities have too. */
  boolean isTagged(int i, String tag) {
    return i >= 0 && i < owner.length && tokens.get(i).tag().equals(tag);
  }

  boolean isPreposition(int i) {
    return has(i, "ADP") && words.has("preposition", lower(i));
  }

  boolean isMark(int i) {
    return has(i, "PUNCT");
  }

  /** Whether the mark opens or closes what stands in brackets. */
  boolean isBracket(int i) {
    return opensBracket(i) || closesBracket(i);
  }

  boolean opensBracket(int i) {
    return OPENING.contains(lower(i));
  }

  boolean closesBracket(int i) {
    return CLOSING.contains(lower(i));
  }

  /** The word behind the bracket that is opened at a word; the end of all where none closes it. */
  int behindBracket(int opening) {
    int open = 0;
    for (int i = opening; i < size(); i++) {
      open += opensBracket(i) ? 1 : closesBracket(i) ? -1 : 0;
      if (open == 0) {
        return i + 1;
      }
    }
    return size();
  }

  private static final Set<String> OPENING = Set.of("(", "[", "-lrb-", "-lsb-");
  private static final Set<String> CLOSING = Set.of(")", "]", "-rrb-", "-rsb-");

  /** Whether the word is the mark of a possessor, cut off from its noun. */
  boolean isPossessive(int i) {
    String text = lower(i);
    return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
  }

  /** Whether the word says something of what is measured: a noun, name, adjective or full verb. */
  boolean isContent(int i) {
    return !isQuantity(i)
        && (isNoun(i) || isAdjective(i) || isVerb(i) || has(i, "X"))
        && !in("stop", i)
        && Character.isLetter(tokens.get(i).text().codePointAt(0));
  }

  private boolean has(int i, String tag) {
    return i >= 0 && i < owner.length && owner[i] == NONE && tokens.get(i).tag().equals(tag);
  }
}
