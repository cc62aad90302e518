package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the frame of each quantity of a sentence from tags and word lists: what stands behind it
 * ("70% of the world's production", "17 elements"), in front of it ("the list stands at 21,600"),
 * and around it ("enough to last 18 months").
 */
final class FrameReader {
  private static final int NOT_THERE = Predicates.NOT_THERE;

  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Predicates predicates;

  FrameReader(TaggedSentence sentence) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    this.phrases = new NounPhrases(sentence);
    this.predicates = new Predicates(sentence, phrases);
  }

  Clauses clauses() {
    return clauses;
  }

  Frame read(int quantity) {
    Reading reading = new Reading(quantity);
    reading.find();
    return reading.frame();
  }

  /** The work on one quantity. */
  private final class Reading {
    private final int first;
    private final int end;
    private final int clauseStart;
    private final int clauseEnd;
    private final TreeSet<Integer> measure = new TreeSet<>();
    private final TreeSet<Integer> subject = new TreeSet<>();
    private final TreeSet<Integer> scope = new TreeSet<>();
    private int head = NOT_THERE;
    private int verb = NOT_THERE;

    Reading(int quantity) {
      first = sentence.firstOf(quantity);
      end = sentence.endOf(quantity);
      clauseStart = first < sentence.size() ? clauses.startOf(first) : first;
      clauseEnd = first < sentence.size() ? clauses.endOf(end - 1) : end;
    }

    void find() {
      if (first >= sentence.size()) {
        return;
      }
      verb = predicates.verbBefore(first, clauseStart);
      readBehind();
      int limit = verb == NOT_THERE || verb > first ? first : verb;
      NounPhrase owner = predicates.subject(clauseStart, limit);
      if (verb == NOT_THERE && head != NOT_THERE) {
        verb = verbAfter();
      }
      if (head == NOT_THERE && verb == NOT_THERE && owner == null) {
        readOpened();
      } else if (head == NOT_THERE) {
        readInFront(owner);
      } else if (owner != null) {
        addSubject(owner);
      }
      if (verb != NOT_THERE
          && sentence.isContent(verb)
          && !sentence.in("light", verb)
          && !sentence.in("copula", verb)) {
        measure.add(verb);
      }
      if (owner == null) {
        addPronoun();
      }
      readScope();
      readExtent();
    }

    /** "40 dollars each", "12,000 in total": whether the number is of one or of all. */
    private void readExtent() {
      for (int i = end; i < Math.min(clauseEnd, end + 3); i++) {
        if (sentence.in("extent", i)) {
          measure.add(i);
        }
      }
    }

    /** The noun phrases behind the quantity: of a share, of a count, or the adjective of a size. */
    private void readBehind() {
      int i = end;
      if (sentence.in("size", i) && !sentence.isNoun(i + 1) && !sentence.isAdjective(i + 1)) {
        head = i; // "68 metres long"
        measure.add(i);
        return;
      }
      if (sentence.lower(i).equals("of") || sentence.lower(i).equals("in")) {
        boolean of = sentence.lower(i).equals("of");
        if (!of && sentence.quantity(ownerOf(first)).noun().isEmpty()) {
          return;
        }
        i++;
      }
      List<NounPhrase> chain = phrases.chainAt(i, clauseEnd);
      if (chain.isEmpty() || i >= clauseEnd || !sentence.isContent(chain.get(0).head())) {
        return; // nothing there, or only when: "20% last year"
      }
      int named = 0;
      while (named + 1 < chain.size() && sentence.in("part", chain.get(named).head())) {
        named++; // "a 68% share of patents": the patents are what is measured
      }
      head = chain.get(named).head();
      for (NounPhrase phrase : chain) {
        addContent(phrase);
        addPossessors(phrase);
      }
    }

    private int ownerOf(int word) {
      for (int q = 0; q < sentence.quantityCount(); q++) {
        if (sentence.firstOf(q) <= word && word < sentence.endOf(q)) {
          return q;
        }
      }
      return 0;
    }

    /** Nothing behind it: the subject, the noun or the verb in front says what is measured. */
    private void readInFront(@Nullable NounPhrase owner) {
      NounPhrase near = contentBefore(first);
      boolean attached = near != null && near.end() >= first - 1 && isAttached(near.end());
      if (attached && near != null && (verb == NOT_THERE || near.start() > verb)) {
        head = near.head(); // "an output of 92,400 kW", "capacity: 5 t"
        addWords(near);
        NounPhrase outer = phrases.before(near.start() - 1, Math.max(clauseStart, verb + 1));
        if (outer != null && outer.end() >= near.start() - 1) {
          addWords(outer);
        }
        if (owner != null && !owner.equals(near)) {
          addSubject(owner);
        }
        return;
      }
      if (owner != null) {
        boolean equates =
            verb == NOT_THERE || sentence.in("copula", verb) || sentence.in("change", verb);
        head = !equates && sentence.isNamed(owner.head()) ? verb : owner.head();
        List<NounPhrase> chain = phrases.chainAt(owner.start(), Math.min(first, clauseEnd));
        for (NounPhrase phrase : chain) {
          addWords(phrase);
        }
        if (equates && chain.size() > 1 && sentence.in("part", owner.head())) {
          head = chain.get(1).head(); // "China's share of production is 60%"
        }
        if (!equates) {
          addSubject(owner);
        }
      } else if (near != null) {
        head = near.head();
        addWords(near);
      } else if (verb != NOT_THERE) {
        head = verb;
      }
      for (int i = Math.max(clauseStart, verb + 1); i < first; i++) {
        if (sentence.isContent(i)) {
          measure.add(i);
        }
      }
    }

    /** The noun phrase in front, unless it only says when: "since March nothing over 8 t". */
    private @Nullable NounPhrase contentBefore(int word) {
      NounPhrase near = phrases.before(word, clauseStart);
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
      int to = clauses.openedBy(first);
      int from = clauses.behindParticiple(Math.max(clauseEnd, clauses.startOf(to - 1)), to);
      verb = from < to ? predicates.verbFrom(from, to) : NOT_THERE;
      if (verb == NOT_THERE) {
        readInFront(null);
        return;
      }
      head = verb;
      NounPhrase owner = predicates.subject(from, verb);
      for (int i = owner == null ? verb : owner.start(); i < to; i++) {
        if (sentence.isContent(i)) {
          measure.add(i);
        }
      }
      if (owner != null) {
        addSubject(owner);
      }
    }

    private int verbAfter() {
      for (int i = end; i < clauseEnd; i++) {
        if (sentence.isVerb(i) && !measure.contains(i)) {
          return i;
        }
      }
      return NOT_THERE;
    }

    private void addWords(NounPhrase phrase) {
      addContent(phrase);
      addPossessors(phrase);
      for (int i = phrase.start(); i < phrase.end(); i++) {
        if (sentence.isName(i)) {
          subject.add(i);
        }
      }
    }

    private void addContent(NounPhrase phrase) {
      for (int i = phrase.start(); i < phrase.end(); i++) {
        if (sentence.isContent(i)) {
          measure.add(i);
        }
      }
    }

    private void addSubject(NounPhrase phrase) {
      for (NounPhrase part : phrases.chainAt(phrase.start(), Math.min(first, clauseEnd))) {
        for (int i = part.start(); i < part.end(); i++) {
          if (sentence.isContent(i) || sentence.in("anaphor", i)) {
            subject.add(i);
          }
        }
      }
    }

    /** "It handled 45,000 containers": a pronoun in the place of the subject. */
    private void addPronoun() {
      for (int i = clauseStart; i < Math.min(first, verb); i++) {
        if (sentence.in("anaphor", i)) {
          subject.add(i);
        }
      }
    }

    /** "China's share", "its imports": whose it is stands inside the phrase. */
    private void addPossessors(NounPhrase phrase) {
      for (int i = phrase.start(); i < phrase.end(); i++) {
        if (sentence.isPossessive(i + 1) && sentence.isNoun(i) && !sentence.in("everybody", i)) {
          for (int j = i; j >= phrase.start() && sentence.isNoun(j); j--) {
            subject.add(j);
          }
        } else if (sentence.in("anaphor", i)) {
          subject.add(i);
        }
      }
    }

    private void readScope() {
      int opening = first < sentence.size() ? clauses.openingOf(first) : clauseStart;
      for (int i = opening; i + 1 < clauseEnd; i++) {
        if (!sentence.isQuantity(i) && sentence.in("scope", i) && !sentence.isNoun(i)) {
          NounPhrase phrase = phrases.at(i + 1, clauseEnd);
          for (int j = i + 1; phrase != null && j < phrase.end(); j++) {
            if (sentence.isContent(j)) {
              scope.add(j);
            }
          }
        }
      }
    }

    Frame frame() {
      return new Frame(word(head), word(verb), phrase(measure), phrase(subject), phrase(scope));
    }

    private Optional<Token> word(int i) {
      return i == NOT_THERE ? Optional.empty() : Optional.of(sentence.token(i));
    }

    private Phrase phrase(java.util.SortedSet<Integer> indices) {
      List<Token> tokens = new ArrayList<>();
      for (int i : indices) {
        tokens.add(sentence.token(i));
      }
      return new Phrase(tokens);
    }
  }
}
