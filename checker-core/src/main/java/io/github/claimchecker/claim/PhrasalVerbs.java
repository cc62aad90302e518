package io.github.claimchecker.claim;

import java.util.Set;

/**
 * Makes one word of a verb and its particle: who "laid off 40 people" laid nothing, and a ship that
 * "went down" did not go. The verb gets the lemma of both, "lay_off", and the text stays.
 */
final class PhrasalVerbs {
  /** How far behind its verb a particle may stand: "took another 40 young people on". */
  private static final int FARTHEST = 6;

  private static final char JOINT = '_';

  /** These are mostly prepositions: only in front of a number, or where no noun follows. */
  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "over");

  private final TaggedSentence sentence;

  PhrasalVerbs(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** The verb without its particle. */
  static String bare(String lemma) {
    return isPhrasal(lemma) ? lemma.substring(0, lemma.indexOf(JOINT)) : lemma;
  }

  /** Whether a lemma is that of such a verb. */
  static boolean isPhrasal(String lemma) {
    return lemma.indexOf(JOINT) > 0;
  }

  void apply() {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (mayBeVerb(i) && !isPhrasal(sentence.lemma(i)) && !isInName(i)) {
        join(i);
      }
    }
  }

  /**
   * Or what the tagger took for a noun, where no other word could be the verb: "the race set off".
   */
  private boolean mayBeVerb(int i) {
    return sentence.isVerb(i)
        || sentence.isTagged(i, "NOUN")
            && sentence.isNoun(i - 1)
            && !sentence.isQuantity(i)
            && !sentence.hasVerb(0, sentence.size());
  }

  private boolean isInName(int i) {
    return i > 0 && Character.isUpperCase(sentence.token(i).text().codePointAt(0));
  }

  private void join(int verb) {
    String lemma = sentence.lemma(verb) + JOINT + sentence.lower(verb + 1);
    String longer = lemma + JOINT + sentence.lower(verb + 2);
    if (has("phrasal-alone", longer)) {
      sentence.retag(verb, "VERB", longer);
      sentence.retag(verb + 2, "ADV"); // the "way" of "gets under way" is no thing
    } else if (has("phrasal", lemma) && !isPreposition(verb + 1)
        || has("phrasal-alone", lemma) && standsAlone(verb + 1)) {
      sentence.retag(verb, "VERB", lemma);
    } else if (sentence.isVerb(verb)) {
      joinFar(verb);
    }
  }

  private boolean has(String section, String lemma) {
    return sentence.words().has(section, lemma);
  }

  /** "Put in the hall", "taken on Monday", against "put in 60 lamps", "were taken on in May". */
  private boolean isPreposition(int particle) {
    boolean out =
        sentence.lower(particle).equals("out") && sentence.lower(particle + 1).equals("of");
    return out
        || PREPOSITIONS.contains(sentence.lower(particle))
            && !countsBehind(particle + 1)
            && !standsAlone(particle);
  }

  /** Whether a number that is no time stands at a word. */
  private boolean countsBehind(int word) {
    return sentence.quantityAt(word).filter(quantity -> !quantity.kind().tellsWhen()).isPresent()
        && !isYear(sentence.lower(word));
  }

  private static boolean isYear(String text) {
    Integer number = DateWords.wholeNumber(text, DateWords.YEAR_DIGITS);
    return number != null && DateWords.isYear(number);
  }

  /** Whether a particle has nothing behind it that it could be the preposition of. */
  private boolean standsAlone(int particle) {
    int next = particle + 1;
    if (sentence.in("direction", particle) && CHANGE.contains(sentence.lower(next))) {
      return false; // "goes down from 31 to six" is a change
    }
    return next >= sentence.size()
        || sentence.isMark(next)
        || sentence.isVerb(next)
        || sentence.isAuxiliary(next)
        || LINKS.contains(sentence.token(next).tag()) && !sentence.lower(next).equals("of")
        || sentence.in("beside", next) && sentence.in("time", next + 1);
  }

  private static final Set<String> CHANGE = Set.of("from", "by", "to");
  private static final Set<String> LINKS = Set.of("ADP", "SCONJ", "CCONJ", "ADV", "PART");

  /** "Took 40 people on", "sets you back 45 dollars": what is done to stands in between. */
  private void joinFar(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + FARTHEST); i++) {
      String lemma = sentence.lemma(verb) + JOINT + sentence.lower(i);
      if (i > verb + 1 && has("phrasal", lemma) && (standsAlone(i) || isBack(i))) {
        sentence.retag(verb, "VERB", lemma);
        return;
      }
      if (!OBJECT.contains(sentence.token(i).tag()) && !sentence.isQuantity(i)) {
        return;
      }
    }
  }

  private boolean isBack(int particle) {
    return sentence.lower(particle).equals("back") && sentence.isQuantity(particle + 1);
  }

  private static final Set<String> OBJECT =
      Set.of("NOUN", "PROPN", "PRON", "ADJ", "DET", "NUM", "SYM");
}
