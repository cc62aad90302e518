package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.quantity.Kind;
import java.util.HashMap;
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
  private final ToldClauses told;
  private final Portions portions;
  private final Sources sources;
  private final Purposes purposes;
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
    this.told = new ToldClauses(strand);
    this.portions = new Portions(strand, slots, subjects);
    this.sources = new Sources(sentence);
    this.purposes = new Purposes(strand);
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
    private @Nullable NounPhrase owner;

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
      if (isWhole() && counted.read(quantity, words)) {
        words.scope.addAll(scopes.read(quantity));
        return; // "18 of the 24 girders were corroded": not all of them
      }
      if (readCleft()) {
        words.scope.addAll(scopes.read(quantity));
        return;
      }
      words.verb = isSubject() ? NOT_THERE : predicates.verbBefore(first, clauseStart);
      boolean behind = counted.read(quantity, words);
      int limit = words.verb == NOT_THERE || words.verb > first ? first : words.verb;
      owner = subjects.of(limit, clauseStart);
      readVerbBehind();
      if (!behind && !inherit()) {
        readWithoutNoun(owner);
      } else if (owner != null && owner.head() != words.head) {
        words.addSubject(owner, Math.max(limit, owner.end()));
      }
      addAgent();
      sources.leaveOut(words);
      if (words.verb == NOT_THERE && !behind) {
        readPredicate();
      }
      addVerb();
      if (owner == null) {
        addPronoun();
      }
      words.scope.addAll(scopes.read(quantity));
      purposes.read(quantity, words);
      respective.apply(quantity, words);
    }

    private void readVerbBehind() {
      if (words.verb == NOT_THERE && words.head != NOT_THERE) {
        words.verb = verbAfter();
        portions.readDone(quantity, words);
        addState();
        addSource();
      }
    }

    /** "Ninety euros is what members pay", "One month's notice is all it takes". */
    private boolean readCleft() {
      boolean cleft = first == clauseStart && told.isCleft(end);
      if (cleft) {
        counted.read(quantity, words);
        told.readCleft(end, words);
      }
      return cleft;
    }

    /** "18 of the 24 girders": what the number before is a part of. */
    private boolean isWhole() {
      return sentence.isQuantity(first - 3)
          && sentence.lower(first - 2).equals("of")
          && sentence.isTagged(first - 1, "DET");
    }

    /** "... and 40 have recovered": a joined number with a verb of its own behind it. */
    private boolean isSubject() {
      return (slots.isJoined(quantity) || portions.isJoined(quantity))
          && predicates.hasFiniteVerb(end, Math.min(clauseEnd, slots.end(quantity)));
    }

    /** "40 cases in Norway and 30 in Sweden": what the number before counts is counted here too. */
    private boolean inherit() {
      int from = counted.before(quantity);
      NounPhrase own = from < 0 ? counted.gapped(quantity) : null;
      from = own == null ? from : slots.before(quantity);
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
      if (own == null) {
        words.subject.addAll(before.subject);
      } else {
        owner = own;
      }
      return true;
    }

    private void readWithoutNoun(@Nullable NounPhrase owner) {
      if (portions.read(quantity, words)) {
        if (owner != null && words.verb != NOT_THERE) {
          words.addSubject(owner, words.verb); // "they sold 40% of it"
        }
        return;
      }
      boolean opens = words.verb == NOT_THERE && owner == null;
      if (!opens || !told.readOpened(first, words)) {
        new FrontReader(strand, slots, quantity, words).read(owner);
      }
    }

    /** "Nothing above 8 t has been let onto the bridge": what is told of things of that size. */
    private void readPredicate() {
      int verb = verbAfter();
      if (verb != NOT_THERE && sentence.quantity(quantity).kind() != Kind.AGE) {
        words.verb = verb;
        words.addContent(verb + 1, Math.min(clauseEnd, slots.end(quantity)));
        words.head = words.head == NOT_THERE ? verb : words.head;
      } else if (verb == NOT_THERE) {
        portions.readState(quantity, words);
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

    /** "The mill was bought by the town for 5 million": the town did it, the mill is measured. */
    private void addAgent() {
      int verb = words.verb;
      boolean passive =
          verb > clauseStart
              && verb < first
              && sentence.isVerb(verb)
              && sentence.isAuxiliary(verb - 1)
              && sentence.lemma(verb - 1).equals("be")
              && sentence.lower(verb + 1).equals("by");
      NounPhrase agent = passive ? phrases.at(verb + 2, first) : null;
      if (agent != null) {
        words.subject.clear();
        words.measure.subSet(agent.start(), agent.end()).clear();
        words.addSubject(agent, first);
        if (owner != null && sentence.quantity(quantity).kind() == Kind.RANK) {
          words.addContent(owner.start(), owner.end()); // "was taken by them as the sixth pick"
        }
      }
    }

    private int verbAfter() {
      int slotEnd = slots.end(quantity);
      int to = predicates.hasFiniteVerb(end, slotEnd) ? slotEnd : clauseEnd;
      for (int i = portions.endOfThose(end, to); i < to; i++) {
        boolean helps = sentence.in("light", i) && sentence.isVerb(i + 1); // "have tested"
        if (sentence.isVerb(i) && !helps && !words.measure.contains(i)) {
          return i;
        }
      }
      return NOT_THERE;
    }

    /** "22% of the harvest comes from barley", "... is grown by the monks": whose it is. */
    private void addSource() {
      int next = words.verb + 1;
      boolean from = sentence.in("source", words.verb) && sentence.lower(next).equals("from");
      boolean by = sentence.isAuxiliary(words.verb - 1) && sentence.lower(next).equals("by");
      NounPhrase source =
          words.verb != NOT_THERE && (from || by) ? phrases.at(next + 1, clauseEnd) : null;
      if (source == null || !sentence.isContent(source.head())) {
        return;
      }
      if (from && words.measure.stream().anyMatch(sentence::isName)) {
        // "70% of Norland's imports come from Tarvia" is told of Norland.
        words.addContent(source.start(), source.end());
      } else {
        words.addSubject(source, source.end());
      }
    }

    /** "12 wells were dry": what is said of what is counted, where no full verb says it. */
    private void addState() {
      if (words.verb != NOT_THERE) {
        return;
      }
      int i = words.head + 1;
      while (i < clauseEnd && !(sentence.isAuxiliary(i) && sentence.lemma(i).equals("be"))) {
        i++;
      }
      while (i + 1 < clauseEnd && !sentence.isQuantity(i + 1)) {
        i++;
        if (sentence.isAdjective(i) && sentence.isContent(i) && !sentence.isNoun(i + 1)) {
          words.measure.add(i);
          return;
        }
        if (!sentence.isTagged(i, "ADV")) {
          return;
        }
      }
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
