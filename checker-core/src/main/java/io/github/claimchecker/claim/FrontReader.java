package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands in front of a number that has no noun of its own behind it. */
final class FrontReader {
  private final TaggedSentence sentence;
  private final NounPhrases phrases;
  private final Slots slots;
  private final int quantity;
  private final FrameWords words;
  private final int first;
  private final int clauseEnd;
  private final int slotStart;

  FrontReader(Strand strand, Slots slots, int quantity, FrameWords words) {
    this.sentence = strand.sentence();
    this.phrases = strand.phrases();
    this.slots = slots;
    this.quantity = quantity;
    this.words = words;
    this.first = sentence.firstOf(quantity);
    this.clauseEnd = strand.clauses().endOf(sentence.endOf(quantity) - 1);
    this.slotStart = slots.start(quantity);
  }

  /** Nothing behind it: the subject, the noun or the verb in front says what is measured. */
  void read(@Nullable NounPhrase owner) {
    NounPhrase near = contentBefore();
    boolean attached = near != null && near.end() >= first - 1 && isAttached(near);
    if (attached && near != null && (words.verb == NOT_THERE || near.start() > words.verb)) {
      readAttached(near, owner);
      return;
    }
    near = near == null ? label() : near;
    if (owner != null) {
      readOwner(owner);
    } else if (near != null) {
      words.head = near.head();
      words.addWords(near);
    } else if (words.verb != NOT_THERE && !sentence.in("copula", words.verb)) {
      words.head = words.verb;
    }
    words.addContent(Math.max(behindOther(), words.verb + 1), first);
  }

  /** The word behind what the number before counts, or where the slot starts. */
  private int behindOther() {
    int other = slots.before(quantity);
    int from = other < 0 ? slotStart : Math.max(slotStart, sentence.endOf(other));
    NounPhrase counts = from > slotStart ? phrases.at(from, first) : null;
    return counts == null ? from : counts.end();
  }

  /** "an output of 92,400 kW", "capacity: 5 t". */
  private void readAttached(NounPhrase near, @Nullable NounPhrase owner) {
    words.head = near.head();
    words.addWords(near);
    NounPhrase outer = phrases.before(near.start() - 1, Math.max(slotStart, words.verb + 1));
    if (outer != null && outer.end() >= near.start() - 1) {
      words.addWords(outer);
    }
    if (owner != null && !owner.equals(near)) {
      words.addSubject(owner, first);
    }
  }

  /** The subject is what is measured, or who does what the verb says. */
  private void readOwner(NounPhrase owner) {
    boolean equates = equates(words.verb);
    int worth = equates ? worth(words.verb) : NOT_THERE;
    boolean part = sentence.in("part", owner.head());
    boolean says = !sentence.in("light", words.verb) || sentence.isNamed(owner.head());
    words.head = !equates && says && !part ? words.verb : owner.head();
    List<NounPhrase> chain = phrases.chainAt(owner.start(), Math.min(first, clauseEnd));
    for (NounPhrase phrase : chain) {
      words.addWords(phrase);
    }
    if (part && chain.size() > 1) {
      words.head = chain.get(1).head(); // "China's share of production is 60%"
    }
    if (worth != NOT_THERE) {
      words.head = worth;
      words.measure.add(worth);
      words.addSubject(owner, Math.min(first, clauseEnd));
    }
    if (!equates && !part) {
      words.addSubject(owner, Math.min(first, clauseEnd));
    }
  }

  /** "fell to 5 million", not "lost 5 million". */
  private boolean changes(int verb) {
    return sentence.quantity(quantity).change().isPresent()
        || sentence.quantity(quantity).kind() == Kind.CHANGE
        || sentence.isPreposition(verb + 1);
  }

  /** "is worth 5 million": the word that says what of it is told; -1 where there is none. */
  private int worth(int verb) {
    for (int i = first - 1; verb != NOT_THERE && i > verb; i--) {
      if (sentence.in("worth", i)) {
        return i;
      }
    }
    return NOT_THERE;
  }

  /** "is 5", "rose to 5", "goes down to 5": the number is told of the subject itself. */
  private boolean equates(int verb) {
    return verb == NOT_THERE
        || sentence.in("copula", verb)
        || sentence.in("change", verb) && changes(verb)
        || sentence.in("light", verb) && sentence.in("direction", verb + 1);
  }

  /** The noun phrase in front, unless it only says when: "since March nothing over 8 t". */
  private @Nullable NounPhrase contentBefore() {
    NounPhrase near = phrases.before(first, slotStart);
    return near != null && sentence.isContent(near.head()) ? near : null;
  }

  /** "length 5 m, weight: | 3 kg": a label that a mark or another number stands in front of. */
  private @Nullable NounPhrase label() {
    int colon = first - 1;
    NounPhrase label = sentence.lower(colon).equals(":") ? phrases.before(colon, 0) : null;
    boolean apart =
        label != null
            && label.end() == colon
            && (sentence.isMark(label.start() - 1) || sentence.isQuantity(label.start() - 1));
    return apart && label != null && sentence.isContent(label.head()) ? label : null;
  }

  private boolean isAttached(NounPhrase near) {
    int i = near.end();
    return i == first
        || sentence.lower(i).equals("of")
        || sentence.lower(i).equals("at")
        || sentence.lower(i).equals("is") && !sentence.isPreposition(near.start() - 1)
        || sentence.lower(i).equals(":");
  }
}
