package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a number: what it counts, or the adjective of a size. */
final class CountedNouns {
  private static final int NONE = -1;

  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Slots slots;
  private final RowReader rows;
  private final FrontedWhole fronted;

  CountedNouns(Strand strand, Slots slots) {
    this.sentence = strand.sentence();
    this.clauses = strand.clauses();
    this.phrases = strand.phrases();
    this.slots = slots;
    this.rows = new RowReader(strand);
    this.fronted = new FrontedWhole(sentence, phrases);
  }

  /** Reads the noun phrases behind a quantity; says whether there is something. */
  boolean read(int quantity, FrameWords words) {
    int end = sentence.endOf(quantity);
    if (readInside(quantity, end, words)) {
      return true;
    }
    boolean compared = sentence.quantity(quantity).kind() == Kind.CHANGE; // "12% higher"
    if (!compared
        && sentence.in("size", end)
        && !sentence.isNoun(end + 1)
        && !sentence.isAdjective(end + 1)) {
      words.head = end; // "68 metres long"
      words.measure.add(end);
      return true;
    }
    int clauseEnd = clauses.endOf(end - 1);
    int from =
        compared && sentence.isAdjective(end) && sentence.lower(end).endsWith("er")
            ? end + 1
            : start(quantity);
    List<NounPhrase> chain = from < clauseEnd ? phrases.chainAt(from, clauseEnd) : List.of();
    if (chain.isEmpty() || !sentence.isContent(chain.get(0).head())) {
      return fronted.read(quantity, words)
          || readAnnounced(quantity, words); // nothing there, or only when: "20% last year"
    }
    int named = 0;
    while (named + 1 < chain.size() && sentence.in("part", chain.get(named).head())) {
      named++; // "a 68% share of patents": the patents are what is measured
    }
    words.head = chain.get(named).head();
    for (NounPhrase phrase : chain) {
      if (phrase.head() <= words.head || !isPlace(phrase)) {
        words.addContent(phrase.start(), phrase.end());
        words.addPossessors(phrase);
      }
    }
    addJoined(chain.get(chain.size() - 1), clauseEnd, words);
    rows.read(quantity, words);
    return true;
  }

  /** "The train hits its top speed: 82 miles per hour". */
  private boolean readAnnounced(int quantity, FrameWords words) {
    int colon = sentence.firstOf(quantity) - 1;
    boolean announced = colon > 1 && sentence.lower(colon).equals(":");
    NounPhrase phrase = announced ? phrases.before(colon, 0) : null;
    if (phrase == null
        || phrase.end() != colon
        || !sentence.hasVerb(1, phrase.start()) // a label of a line
        || !sentence.isContent(phrase.head())
        || sentence.isName(phrase.head())) {
      return false;
    }
    words.head = phrase.head();
    words.addContent(phrase.start(), phrase.end());
    return true;
  }

  /** "One applicant in three": what is counted stands inside. */
  private boolean readInside(int quantity, int end, FrameWords words) {
    int from = sentence.firstOf(quantity);
    while (from < end && sentence.isQuantity(from)) {
      from++;
    }
    int to = from;
    while (to < end && !sentence.isQuantity(to)) {
      to++;
    }
    NounPhrase phrase = from < to ? phrases.at(from, to) : null;
    if (phrase == null || !sentence.isContent(phrase.head())) {
      return false;
    }
    words.head = phrase.head();
    words.addContent(from, to);
    return true;
  }

  /** "deaths in Norway": a name that only says where. */
  private boolean isPlace(NounPhrase phrase) {
    int before = phrase.start() - 1;
    return !sentence.isQuantity(before)
        && sentence.in("place", before)
        && sentence.isName(phrase.head());
  }

  /** "readings, workshops and story hours": what is counted together. */
  private void addJoined(NounPhrase last, int clauseEnd, FrameWords words) {
    int i = last.end();
    int listed = i;
    while (i + 1 < clauseEnd && (isComma(i) || isAnd(i))) {
      boolean and = isAnd(i) || isAnd(i + 1);
      int start = isComma(i) && isAnd(i + 1) ? i + 2 : i + 1;
      NounPhrase next = phrases.at(start, clauseEnd);
      if (next == null || next.start() != start || sentence.isName(next.head())) {
        return;
      }
      i = next.end();
      if (and) {
        words.addContent(listed, i);
        return;
      }
    }
  }

  private boolean isComma(int i) {
    return sentence.lower(i).equals(",");
  }

  private boolean isAnd(int i) {
    return sentence.isTagged(i, "CCONJ");
  }

  /** The word where what is counted starts. */
  private int start(int quantity) {
    int end = sentence.endOf(quantity);
    boolean of = sentence.lower(end).equals("of");
    int i = of ? end + 1 : end;
    if (of && (sentence.isTagged(i, "DET") || sentence.in("pronoun", i))) {
      i = sentence.isQuantity(i + 1) ? i + 1 : i; // "18 of the 24 girders", "of its 24 girders"
    }
    if (!of && isAnd(i) && isNumber(quantity)) {
      i = sentence.isQuantity(i + 1) ? i + 1 : i; // "4,100 and 2,700 inhabitants"
    }
    boolean described = sentence.isTagged(sentence.firstOf(quantity) - 1, "DET");
    if (described && isComma(i) && sentence.isQuantity(i + 1)) {
      i++; // "a five-year, $16 million contract"
    }
    while (i > end && sentence.isQuantity(i)) {
      i++;
    }
    return i;
  }

  private boolean isNumber(int quantity) {
    Kind kind = sentence.quantity(quantity).kind();
    return kind == Kind.COUNT || kind == Kind.NUMBER;
  }

  /** The quantity before this one that says what this one counts too; -1 where there is none. */
  int before(int quantity) {
    int first = sentence.firstOf(quantity);
    boolean joined = slots.isJoined(quantity) || isOfThem(quantity);
    boolean opens = first > 0 && opens(first);
    int other = slots.before(quantity);
    if (joined && other != NONE && isAlike(quantity, other)) {
      return other;
    }
    other = quantity - 1;
    boolean there = other >= 0 && sentence.firstOf(other) < sentence.size();
    if (opens && there && isShareAgain(quantity, other) || there && contrasts(first)) {
      return other;
    }
    boolean counts = isNumber(quantity) || isOfThem(quantity);
    boolean noun = there && sentence.quantity(other).kind() == Kind.COUNT;
    boolean again = opens || isOfThem(quantity) || sumsUp(first) || isObject(first);
    return noun && counts && again ? other : NONE;
  }

  /** "wheat takes 60% of the fields, barley 20%": who has a share of the same; else null. */
  @Nullable NounPhrase gapped(int quantity) {
    int first = sentence.firstOf(quantity);
    int other = slots.before(quantity);
    int start = slots.start(quantity);
    NounPhrase own = other < 0 || start == first ? null : phrases.at(start, first);
    boolean alone =
        own != null
            && own.start() == start
            && own.end() == first
            && sentence.isContent(own.head())
            && start > sentence.endOf(other)
            && sentence.quantity(quantity).kind() == sentence.quantity(other).kind()
            && sentence.quantity(quantity).kind() == Kind.SHARE;
    return alone ? own : null;
  }

  /** "12 boats, down from 20", "40 fires compared with 30". */
  private boolean contrasts(int first) {
    boolean from = sentence.lower(first - 1).equals("from") && sentence.in("direction", first - 2);
    return from || sentence.isPreposition(first - 1) && sentence.in("contrast", first - 2);
  }

  private boolean opens(int first) {
    int start = clauses.startOf(first);
    return start == first || start == first - 1 && sentence.in("clause", start);
  }

  /** "received 760 letters and accepted 135". */
  private boolean isObject(int first) {
    return sentence.isVerb(first - 1)
        && !sentence.in("copula", first - 1)
        && !sentence.in("change", first - 1);
  }

  /** "80% of the guests were children, while 8% were over 60". */
  private boolean isShareAgain(int quantity, int other) {
    boolean shares =
        sentence.quantity(quantity).kind() == Kind.SHARE
            && sentence.quantity(other).kind() == Kind.SHARE;
    int end = sentence.endOf(quantity);
    return shares && (sentence.isVerb(end) || sentence.isAuxiliary(end));
  }

  private boolean isAlike(int quantity, int other) {
    Quantity a = sentence.quantity(quantity);
    Quantity b = sentence.quantity(other);
    return isNumber(quantity) && isNumber(other)
        || a.kind() == b.kind() && a.unit().dimension() == b.unit().dimension()
        || isOfThem(quantity) && isNumber(other);
  }

  /** "of which 200", "11 of whom". */
  private boolean isOfThem(int quantity) {
    int first = sentence.firstOf(quantity);
    int end = sentence.endOf(quantity);
    int before = isComma(first - 1) ? first - 2 : first - 1;
    return sentence.lower(before - 1).equals("of") && sentence.in("them", before)
        || sentence.lower(end).equals("of") && sentence.in("them", end + 1);
  }

  /** "bringing the total to 79": the total of what was counted before. */
  boolean sumsUp(int first) {
    int noun = first - 1;
    while (noun > 0 && !sentence.isNoun(noun) && noun > first - 3) {
      noun--;
    }
    return noun != NOT_THERE && sentence.isNoun(noun) && sentence.in("sum", noun);
  }
}
