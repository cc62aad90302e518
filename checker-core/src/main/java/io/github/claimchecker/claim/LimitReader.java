package io.github.claimchecker.claim;

import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.util.Optional;

/**
 * Reads what a sentence allows or forbids: "may be up to 50 GB" and "turns away more than 50 GB"
 * both set an upper limit, "must be at least 18" and "nobody under 18 is let in" a lower one.
 */
final class LimitReader {
  private final TaggedSentence sentence;
  private final Clauses clauses;

  LimitReader(TaggedSentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** Which numbers the words in front of a quantity speak of. */
  private enum Side {
    /** "more than 8". */
    ABOVE,
    /** "up to 8". */
    BELOW,
    /** "8". */
    AT
  }

  /** The limit that a quantity sets, if it sets one. */
  Optional<Modality> read(int quantity) {
    int first = sentence.firstOf(quantity);
    if (first >= sentence.size()) {
      return Optional.empty();
    }
    int from = clauses.startOf(first);
    int to = clauses.endOf(first);
    Side side = side(sentence.quantity(quantity), first);
    if (side != Side.AT && (forbids(quantity, from, to) || isDenied(from, to))) {
      return Optional.of(side == Side.ABOVE ? Modality.UPPER_LIMIT : Modality.LOWER_LIMIT);
    }
    if (isTimeGiven(quantity, first)) {
      return Optional.of(Modality.UPPER_LIMIT);
    }
    if (side != Side.BELOW && isThreshold(from, first)) {
      return Optional.of(Modality.LOWER_LIMIT);
    }
    if (side == Side.AT && new Permissions(sentence).grantUpTo(quantity, from)) {
      return Optional.of(Modality.UPPER_LIMIT);
    }
    boolean change = sentence.quantity(quantity).kind() == Kind.CHANGE; // "may rise by up to 5%"
    if (!change && allows(side, first, from, to)) {
      return Optional.of(side == Side.ABOVE ? Modality.LOWER_LIMIT : Modality.UPPER_LIMIT);
    }
    return Optional.empty();
  }

  /** "You have two weeks to tell us", but not "has two weeks of holidays". */
  private boolean isTimeGiven(int quantity, int first) {
    String have = sentence.lower(first - 1);
    int end = sentence.endOf(quantity);
    boolean from = sentence.lower(end).equals("from");
    boolean to = sentence.lower(end).equals("to") && sentence.isVerb(end + 1);
    return sentence.quantity(quantity).kind() == Kind.DURATION
        && (have.equals("have") || have.equals("has"))
        && (from || to)
        && !sentence.isAuxiliary(first - 2)
        && !sentence.lower(first - 2).equals("to");
  }

  /**
   * "Is released only when it weighs 5 kg", "as soon as it weighs 5 kg", but not "was released".
   */
  private boolean isThreshold(int from, int first) {
    boolean threshold = false;
    for (int i = from; i < first; i++) {
      boolean only = sentence.lower(i).equals("only") && sentence.in("once", i + 1);
      boolean soon = sentence.lower(i).equals("soon") && sentence.lower(i + 1).equals("as");
      threshold |= only || soon && sentence.lower(i - 1).equals("as");
      if (sentence.in("past", i)) {
        return false;
      }
    }
    return threshold && hasRule(from, first);
  }

  private boolean hasRule(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isRule(i + 1) && sentence.isVerb(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private Side side(Quantity quantity, int first) {
    return switch (quantity.hedge()) {
      case OVER, AT_LEAST -> Side.ABOVE;
      case UNDER, AT_MOST -> Side.BELOW;
      case EXACT -> compared(first);
      case ABOUT, NEARLY, RANGE, VAGUE -> Side.AT;
    };
  }

  /** "heavier than 8 t", "as wide as 8 m". */
  private Side compared(int first) {
    String word = sentence.lower(first - 2);
    if (sentence.lower(first - 1).equals("than") && word.endsWith("er")) {
      return sentence.in("small", first - 2) ? Side.BELOW : Side.ABOVE;
    }
    boolean as = sentence.lower(first - 1).equals("as") && sentence.lower(first - 3).equals("as");
    return as ? Side.BELOW : Side.AT;
  }

  /** A verb that forbids, and a number that tells which things, not how many of them. */
  private boolean forbids(int quantity, int from, int to) {
    Kind kind = sentence.quantity(quantity).kind();
    boolean count = kind == Kind.COUNT || kind == Kind.NUMBER;
    int before = sentence.firstOf(quantity) - 1;
    if (count && !sentence.lower(before).equals("of")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if ((sentence.isVerb(i) || sentence.isAdjective(i))
          && (sentence.in("forbid", i) || isTurnedAway(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTurnedAway(int i) {
    return sentence.lemma(i).equals("turn") && sentence.in("turned", i + 1);
  }

  /** "may not", "nothing ... is let", "no file can be". */
  private boolean isDenied(int from, int to) {
    boolean permission = false;
    boolean negation = false;
    for (int i = from; i < to; i++) {
      permission |= isModal(i) || sentence.in("permit", i) && sentence.isVerb(i) || isCan(i);
      boolean hedge = sentence.isQuantity(i); // "no later than 3 days"
      negation |= !hedge && (sentence.in("negation", i) || sentence.in("nobody", i));
    }
    return permission && negation;
  }

  private boolean isCan(int i) {
    return sentence.lower(i).equals("can") || sentence.lower(i).equals("cannot");
  }

  private boolean isModal(int i) {
    return sentence.in("modal", i) && !sentence.isName(i) && !sentence.lower(i + 1).equals("have");
  }

  /** "are admitted": what holds at any time. */
  private boolean isRule(int verb) {
    String before = sentence.lower(verb - 1);
    return before.equals("is") || before.equals("are") || before.equals("be");
  }

  /** "Is open to swimmers taller than 120 cm". */
  private boolean isOpen(int i) {
    return sentence.lower(i).equals("open")
        && sentence.lower(i + 1).equals("to")
        && sentence.in("to-be", i - 1);
  }

  /** "Anything up to 2 GB goes through". */
  private boolean isPassing(int i) {
    boolean now = !sentence.lower(i).equals("went");
    int next = i + 2;
    boolean alone =
        next >= sentence.size() || sentence.isMark(next) || sentence.isTagged(next, "ADP");
    return now && sentence.in("pass", i) && sentence.lower(i + 1).equals("through") && alone;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean allows(Side side, int first, int from, int to) {
    if (side != Side.AT && !isDenied(from, to) && new Permissions(sentence).grant(from, to)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (side != Side.AT && (isOpen(i) || i > first && isPassing(i))) {
        return !isDenied(from, to);
      }
      boolean modal = isModal(i) && side != Side.AT && (i < first || !hasVerb(from, first));
      boolean verb = sentence.isVerb(i) && sentence.in("permit", i);
      boolean past = sentence.lower(i).endsWith("ed");
      boolean told = past && !isRule(i); // "more than 300 were admitted" tells what happened
      if (modal || verb && !told && (side != Side.AT || i < first && !past)) {
        return !isDenied(from, to);
      }
    }
    return false;
  }
}
