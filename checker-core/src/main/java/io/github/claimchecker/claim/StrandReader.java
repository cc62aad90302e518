package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the frames of the quantities of a strand. */
final class StrandReader {
  private final Strand strand;
  private final TaggedSentence sentence;
  private final NounPhrases phrases;
  private final Predicates predicates;
  private final Subjects subjects;
  private final Slots slots;
  private final ScopeReader scopes;
  private final CountedNouns counted;
  private final Respective respective;
  private final Map<Integer, FrameWords> read = new HashMap<>();

  StrandReader(Strand strand) {
    this.strand = strand;
    this.sentence = strand.sentence();
    this.phrases = strand.phrases();
    this.predicates = strand.predicates();
    this.subjects = new Subjects(strand);
    this.slots = new Slots(strand);
    this.scopes = new ScopeReader(strand, slots);
    this.counted = new CountedNouns(strand, slots);
    this.respective = new Respective(strand, slots);
  }

  Frame read(int quantity) {
    return words(quantity).frame(strand.host());
  }

  private FrameWords words(int quantity) {
    FrameWords known = read.get(quantity);
    if (known != null) {
      return known;
    }
    FrameWords words = new FrameWords(strand);
    if (sentence.firstOf(quantity) < sentence.size()) {
      new Reading(quantity, words).find();
    }
    read.put(quantity, words);
    return words;
  }

  /** The work on one quantity. */
  private final class Reading {
    private final int quantity;
    private final FrameWords words;
    private final int first;
    private final int end;
    private final int clauseStart;
    private final int clauseEnd;
    private final int slotStart;

    Reading(int quantity, FrameWords words) {
      this.quantity = quantity;
      this.words = words;
      first = sentence.firstOf(quantity);
      end = sentence.endOf(quantity);
      clauseStart = strand.clauses().startOf(first);
      clauseEnd = strand.clauses().endOf(end - 1);
      slotStart = slots.start(quantity);
    }

    void find() {
      words.verb = predicates.verbBefore(first, clauseStart);
      boolean behind = counted.read(quantity, words);
      int limit = words.verb == NOT_THERE || words.verb > first ? first : words.verb;
      NounPhrase owner = subjects.of(limit, clauseStart);
      NounPhrase agent = agent(first);
      if (words.verb == NOT_THERE && words.head != NOT_THERE) {
        words.verb = verbAfter();
      }
      if (!behind && !inherit()) {
        readWithoutNoun(owner);
      } else if (owner != null && owner.head() != words.head) {
        words.addSubject(owner, limit);
      }
      if (agent != null) {
        words.subject.clear();
        words.measure.subSet(agent.start(), agent.end()).clear();
        words.addSubject(agent, first);
      }
      if (words.verb == NOT_THERE && !behind) {
        readPredicate();
      }
      addVerb();
      if (owner == null) {
        addPronoun();
      }
      words.scope.addAll(scopes.read(quantity));
      readExtent();
      readPurpose();
      respective.apply(quantity, words);
    }

    /** "40 cases in Norway and 30 in Sweden": what the number before counts is counted here too. */
    private boolean inherit() {
      int from = counted.before(quantity);
      if (from < 0) {
        return false;
      }
      FrameWords before = words(from);
      if (before.head == NOT_THERE) {
        return false;
      }
      words.head = before.head;
      if (counted.sumsUp(first)) {
        words.measure.add(words.head);
        words.addContent(Math.max(slotStart, words.verb + 1), first);
      } else {
        words.measure.addAll(before.measure);
      }
      if (before.verb != NOT_THERE && words.verb != before.verb) {
        words.measure.remove(before.verb);
      }
      words.subject.addAll(before.subject);
      return true;
    }

    private void readWithoutNoun(@Nullable NounPhrase owner) {
      if (words.verb == NOT_THERE && owner == null) {
        readOpened();
      } else {
        readInFront(owner);
      }
    }

    /** "Nothing above 8 t has been let onto the bridge": what is told of things of that size. */
    private void readPredicate() {
      int verb = verbAfter();
      if (verb != NOT_THERE && sentence.quantity(quantity).kind() != Kind.AGE) {
        words.verb = verb;
        words.addContent(verb + 1, Math.min(clauseEnd, slots.end(quantity)));
        words.head = words.head == NOT_THERE ? verb : words.head;
      }
    }

    private void addVerb() {
      int verb = words.verb;
      if (verb != NOT_THERE
          && sentence.isContent(verb)
          && !sentence.in("light", verb)
          && !sentence.in("copula", verb)) {
        words.measure.add(verb);
      }
    }

    /** "40 dollars each", "12,000 in total": whether the number is of one or of all. */
    private void readExtent() {
      for (int i = end; i < Math.min(clauseEnd, end + 3); i++) {
        if (sentence.in("extent", i)) {
          words.measure.add(i);
        }
      }
    }

    /** "59 euros for a monthly pass", "eight minutes for a full folder". */
    private void readPurpose() {
      Kind kind = sentence.quantity(quantity).kind();
      boolean counts = kind == Kind.COUNT || kind == Kind.NUMBER || kind == Kind.RANK;
      NounPhrase purpose =
          !counts && sentence.lower(end).equals("for") ? phrases.at(end + 1, clauseEnd) : null;
      if (purpose != null && sentence.isContent(purpose.head())) {
        words.addContent(purpose.start(), purpose.end());
        words.head = words.head == NOT_THERE ? purpose.head() : words.head;
      }
    }

    /** "The mill was bought by the town for 5 million": the town did it, the mill is measured. */
    private @Nullable NounPhrase agent(int limit) {
      int verb = words.verb;
      boolean passive =
          verb > clauseStart
              && sentence.isVerb(verb)
              && sentence.isAuxiliary(verb - 1)
              && sentence.lemma(verb - 1).equals("be")
              && sentence.lower(verb + 1).equals("by");
      return passive ? phrases.at(verb + 2, limit) : null;
    }

    /** Nothing behind it: the subject, the noun or the verb in front says what is measured. */
    private void readInFront(@Nullable NounPhrase owner) {
      NounPhrase near = contentBefore();
      boolean attached = near != null && near.end() >= first - 1 && isAttached(near.end());
      if (attached && near != null && (words.verb == NOT_THERE || near.start() > words.verb)) {
        readAttached(near, owner);
        return;
      }
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
      if (!equates && !part) {
        words.addSubject(owner, Math.min(first, clauseEnd));
      }
    }

    /** "is 5", "rose to 5", "goes down to 5": the number is told of the subject itself. */
    private boolean equates(int verb) {
      return verb == NOT_THERE
          || sentence.in("copula", verb)
          || sentence.in("change", verb)
          || sentence.in("light", verb) && sentence.in("direction", verb + 1);
    }

    /** The noun phrase in front, unless it only says when: "since March nothing over 8 t". */
    private @Nullable NounPhrase contentBefore() {
      NounPhrase near = phrases.before(first, slotStart);
      return near != null && sentence.isContent(near.head()) ? near : null;
    }

    private boolean isAttached(int i) {
      return i == first
          || sentence.lower(i).equals("of")
          || sentence.lower(i).equals("at")
          || sentence.lower(i).equals("is")
          || sentence.lower(i).equals(":");
    }

    /** "For half a year, cars will have to do without the bridge": what happens so long. */
    private void readOpened() {
      int to = strand.clauses().openedBy(first);
      int behind = Math.max(clauseEnd, strand.clauses().startOf(to - 1));
      int from = strand.clauses().behindParticiple(behind, to);
      words.verb = from < to ? predicates.verbFrom(from, to) : NOT_THERE;
      if (words.verb == NOT_THERE) {
        readInFront(null);
        return;
      }
      words.head = words.verb;
      NounPhrase owner = predicates.subject(from, words.verb);
      words.addContent(owner == null ? words.verb : owner.start(), to);
      if (owner != null) {
        words.addSubject(owner, to);
      }
    }

    private int verbAfter() {
      for (int i = end; i < clauseEnd; i++) {
        if (sentence.isVerb(i) && !words.measure.contains(i)) {
          return i;
        }
      }
      return NOT_THERE;
    }

    /** "It handled 45,000 containers": a pronoun in the place of the subject. */
    private void addPronoun() {
      for (int i = clauseStart; i < Math.min(first, words.verb); i++) {
        if (sentence.in("anaphor", i)) {
          words.subject.add(i);
        }
      }
    }
  }
}
