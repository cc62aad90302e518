package io.github.claimchecker.claim;

import io.github.claimchecker.text.Block;
import io.github.claimchecker.text.Sentence;
import io.github.claimchecker.text.Span;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the label that a line tells its value of: in the line itself ("Weight: 0.187 kg", "Battery
 * life – 12 hours"), or in the heading, term or question right in front of it. Sentences have to
 * come in their order.
 */
final class LineLabels {
  /** Longer ones are sentences, in characters. */
  private static final int LONGEST = 60;

  private static final int LONGEST_QUESTION = 120;
  private static final int MOST_WORDS_IN_FRONT = 2;

  private final Function<String, TaggedSentence> tagger;
  private Optional<String> waiting = Optional.empty();

  /** Whether what waits is a heading, which may stand over figures with their labels below. */
  private boolean headed;

  /** Whether the line before was a value that what follows may be the label of. */
  private boolean stranded;

  LineLabels(Function<String, TaggedSentence> tagger) {
    this.tagger = tagger;
  }

  /**
   * A label and what it is the label of.
   *
   * @param text the label
   * @param value where the value stands in the sentence, in characters
   */
  record Labelled(String text, Span value) {}

  /** What may be the label in a sentence, seen without its words being tagged. */
  static Optional<String> candidate(String sentence) {
    int end = endOfLabel(sentence);
    return end > 0 && end <= LONGEST
        ? Optional.of(sentence.substring(0, end).strip())
        : Optional.empty();
  }

  /** Where the label in a line ends: at a colon, or at a dash in front of a number; else -1. */
  private static int endOfLabel(String sentence) {
    for (int i = 1; i + 1 < sentence.length(); i++) {
      boolean spaced = Character.isWhitespace(sentence.charAt(i + 1));
      if (sentence.charAt(i) == ':' && spaced) {
        return i;
      }
      boolean dash = "-–—".indexOf(sentence.charAt(i)) >= 0;
      if (dash && spaced && Character.isWhitespace(sentence.charAt(i - 1))) {
        int next = i + 2;
        boolean number = next < sentence.length() && !Character.isLetter(sentence.charAt(next));
        return number ? i : -1;
      }
    }
    return -1;
  }

  /** The label of a sentence, if it has one. */
  Optional<Labelled> of(Sentence sentence, TaggedSentence tagged) {
    Optional<Labelled> own = inside(sentence.text(), tagged);
    if (own.isPresent()) {
      clear();
      return own;
    }
    boolean value = isValue(tagged, 0, tagged.size());
    if (!value) {
      note(sentence);
      return Optional.empty();
    }
    Optional<Labelled> found =
        waiting
            .filter(label -> label.endsWith("?") || isWhole(sentence) && isLabel(label))
            .map(label -> new Labelled(label, new Span(0, sentence.text().length())));
    stranded = found.isEmpty() || headed;
    waiting = Optional.empty();
    return found;
  }

  /** Takes note of a sentence that is no value. */
  void note(Sentence sentence) {
    String text = sentence.text();
    boolean question = text.endsWith("?") && text.length() <= LONGEST_QUESTION;
    boolean heading = sentence.block().kind() == Block.Kind.HEADING;
    boolean kind = heading || sentence.block().kind() == Block.Kind.PARAGRAPH;
    boolean ends = ".!;,".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean label = kind && isWhole(sentence) && text.length() <= LONGEST && !ends;
    boolean opens = question || label && (heading || !stranded);
    waiting = opens ? Optional.of(text) : Optional.empty();
    headed = heading && !question;
    stranded = false;
  }

  private void clear() {
    waiting = Optional.empty();
    stranded = false;
  }

  private static boolean isWhole(Sentence sentence) {
    return sentence.text().strip().length()
        == sentence.block().span().in(sentence.document().text()).strip().length();
  }

  private Optional<Labelled> inside(String text, TaggedSentence tagged) {
    Optional<String> label = candidate(text);
    int end = endOfLabel(text);
    int mark = 0;
    while (mark < tagged.size() && tagged.token(mark).span().start() < end) {
      mark++;
    }
    int told = label.isPresent() ? endOfValue(tagged, mark + 1) : 0;
    boolean found =
        told > mark + 1
            && !holdsQuantity(tagged, mark)
            && isValue(tagged, mark + 1, told)
            && isLabel(label.orElse(""));
    return found
        ? Optional.of(new Labelled(label.orElse(""), span(tagged, mark + 1, told)))
        : Optional.empty();
  }

  /** The characters of some words without the mark at their end. */
  private static Span span(TaggedSentence sentence, int from, int to) {
    int last = to - 1;
    while (last > from && sentence.isMark(last) && !sentence.closesBracket(last)) {
      last--;
    }
    return new Span(sentence.token(from).span().start(), sentence.token(last).span().end());
  }

  private static boolean holdsQuantity(TaggedSentence sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (sentence.isQuantity(i)) {
        return true;
      }
    }
    return false;
  }

  /** The word behind the parts of a sentence, cut at its marks, that have no verb. */
  private static int endOfValue(TaggedSentence sentence, int from) {
    int end = from;
    for (int i = from; i <= sentence.size(); i++) {
      boolean cut = i == sentence.size() || sentence.isMark(i) && !sentence.isQuantity(i);
      if (cut && (sentence.hasVerb(end, i) || sentence.lower(i).equals(":"))) {
        return end;
      }
      end = cut ? i : end;
    }
    return end;
  }

  /** Whether words without a verb open with a number: "12 euros", "from 12 euros". */
  private static boolean isValue(TaggedSentence sentence, int from, int to) {
    int i = from;
    while (i < Math.min(to, from + MOST_WORDS_IN_FRONT)
        && (sentence.isTagged(i, "ADP") || sentence.isTagged(i, "ADV"))
        && !sentence.isQuantity(i)) {
      i++;
    }
    return i < to && sentence.isQuantity(i) && !sentence.hasVerb(from, to);
  }

  /** Whether words name something and say nothing of it: "Rafts built", not "The mayor said". */
  private boolean isLabel(String text) {
    TaggedSentence label = tagger.apply(text);
    boolean named = false;
    for (int i = 0; i < label.size(); i++) {
      boolean participle =
          label.lower(i).endsWith("ing")
              || label.lower(i).endsWith("ed")
              || label.in("participle", i);
      boolean says = label.isVerb(i) && (!participle || label.in("report-verb", i));
      boolean owner = label.isNoun(i + 1) || label.isAdjective(i + 1); // "our price"
      boolean pronoun = label.isTagged(i, "PRON") && !owner;
      if (says || pronoun || label.isAuxiliary(i)) {
        return false;
      }
      named |= label.isContent(i) && !label.isVerb(i) || participle;
    }
    return named;
  }
}
