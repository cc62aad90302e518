package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happened at a time that a sentence names: "the bridge was opened in 1967", "Lopez
 * (born 3 May 1951)", "a 2017 film". A time that only says when a number holds tells no event.
 */
final class EventReader {
  private static final int NOT_THERE = Predicates.NOT_THERE;

  private final TaggedSentence sentence;
  private final List<Dated> dates;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Predicates predicates;

  EventReader(TaggedSentence sentence, List<Dated> dates) {
    this.sentence = sentence;
    this.dates = dates;
    this.clauses = new Clauses(sentence);
    this.phrases = new NounPhrases(sentence);
    this.predicates = new Predicates(sentence, phrases);
  }

  Clauses clauses() {
    return clauses;
  }

  /** The frame of the event that a time tells of; empty where it tells none. */
  Optional<Frame> read(Dated dated) {
    if (dated.bound() == Dated.Bound.SINCE) {
      return Optional.empty(); // it goes on, it did not happen then
    }
    int bracket = openBracket(dated.opening());
    return bracket == NOT_THERE ? inClause(dated) : inBrackets(dated, bracket);
  }

  private int openBracket(int word) {
    int closed = 0;
    for (int i = word - 1; i >= 0; i--) {
      if (sentence.closesBracket(i)) {
        closed++;
      } else if (sentence.opensBracket(i) && closed-- == 0) {
        return i;
      }
    }
    return NOT_THERE;
  }

  /** "Lopez (born 3 May 1951)", "Lopez (3 May 1951 – 4 June 1999)". */
  private Optional<Frame> inBrackets(Dated dated, int bracket) {
    boolean leads = predicates.verbBefore(bracket, 0) == NOT_THERE;
    NounPhrase near = phrases.before(bracket, 0);
    if (near == null || near.end() < bracket - 1) {
      return Optional.empty();
    }
    NounPhrase owner = leads ? new NounPhrase(0, bracket, near.head()) : near;
    Optional<Token> life = lifeSpan(dated, bracket);
    if (life.isPresent()) {
      Phrase told = new Phrase(List.of(life.get()));
      return Optional.of(
          new Frame(life, life, told, words(owner.start(), owner.end()), Phrase.EMPTY));
    }
    int verb = predicates.verbBefore(dated.opening(), bracket + 1);
    return verb == NOT_THERE || !sentence.isVerb(verb)
        ? Optional.empty()
        : Optional.of(frame(sentence.token(verb), verb, new TreeSet<>(List.of(verb)), owner));
  }

  /** Two dates behind a name, a dash between them, tell a birth and a death. */
  private Optional<Token> lifeSpan(Dated dated, int bracket) {
    for (int d = 0; d + 1 < dates.size(); d++) {
      Dated birth = dates.get(d);
      Dated death = dates.get(d + 1);
      boolean pair =
          openBracket(birth.opening()) == bracket
              && birth.end() + 1 == death.opening()
              && isDash(birth.end())
              && sentence.closesBracket(death.end());
      if (pair && dated.equals(birth)) {
        return Optional.of(verbOf("birth", birth));
      }
      if (pair && dated.equals(death)) {
        return Optional.of(verbOf("death", death));
      }
    }
    return Optional.empty();
  }

  private boolean isDash(int i) {
    return switch (sentence.lower(i)) {
      case "-", "–", "—", "--", "−" -> true;
      default -> false;
    };
  }

  private Token verbOf(String section, Dated dated) {
    String lemma = sentence.words().only(section);
    return new Token(sentence.token(dated.start()).span(), lemma, "VERB", lemma);
  }

  private Optional<Frame> inClause(Dated dated) {
    int start = clauses.startOf(dated.start());
    int end = clauses.endOf(dated.end() - 1);
    boolean opens = dated.opening() <= start + 1;
    if (opens && predicates.verbFrom(start, end) == NOT_THERE && end < sentence.size()) {
      end = clauses.endOf(end); // "On 3 May 2012, the band said"
    }
    boolean attribute = sentence.isNoun(dated.end()) || sentence.isAdjective(dated.end());
    int verb = predicates.verbBefore(dated.opening(), start);
    if (attribute && !opens) {
      return madeIn(dated, verb, start, end);
    }
    boolean full = verb != NOT_THERE && sentence.isVerb(verb);
    if (!full) {
      int behind = predicates.verbFrom(dated.end(), end);
      verb = opens && behind != NOT_THERE ? behind : verb;
    }
    return verb == NOT_THERE ? Optional.empty() : happened(dated, verb, start, end);
  }

  /** "It is a 2017 film": what was made in that year is what the noun names. */
  private Optional<Frame> madeIn(Dated dated, int verb, int start, int end) {
    NounPhrase made = phrases.at(dated.end(), end);
    boolean is = verb != NOT_THERE && sentence.in("copula", verb) && dated.start() - verb <= 2;
    NounPhrase owner = is ? predicates.subject(start, verb) : null;
    if (made == null || owner == null) {
      return Optional.empty();
    }
    TreeSet<Integer> measure = new TreeSet<>();
    addContent(made.start(), made.end(), measure);
    return Optional.of(frame(sentence.token(made.head()), NOT_THERE, measure, owner));
  }

  /** "It opened in May", "they made their first film in 2004", "the feast was in June". */
  private Optional<Frame> happened(Dated dated, int verb, int start, int end) {
    boolean says = sentence.isVerb(verb) && sentence.isContent(verb) && !isEmpty(verb);
    if (!says && !sentence.in("copula", verb) && !sentence.in("light", verb)
        || sentence.in("change", verb)
        || hasQuantity(start, end)) {
      return Optional.empty();
    }
    int from = dated.opening() <= start + 1 && verb > dated.end() ? dated.end() : start;
    NounPhrase owner = predicates.subject(from, verb);
    if (owner == null && start > 1) {
      boolean relative = sentence.in("clause-anywhere", start);
      owner =
          relative
              ? phrases.before(start - 1, 0) // "the bridge, which was opened"
              : phrases.at(0, start); // "The bridge – a marvel – was opened"
    }
    TreeSet<Integer> measure = new TreeSet<>();
    addContent(Math.max(from, joinedBefore(verb, from)), joinedBehind(dated.end(), end), measure);
    if (owner != null) {
      measure.subSet(owner.start(), owner.end()).clear();
    }
    NounPhrase made = says || !sentence.in("light", verb) ? null : phrases.at(verb + 1, end);
    if (!says && owner == null && made == null) {
      return Optional.empty();
    }
    int head = says ? verb : made != null ? made.head() : owner == null ? verb : owner.head();
    if (!says && owner != null && made == null) {
      addContent(owner.start(), owner.end(), measure);
    }
    return measure.isEmpty()
        ? Optional.empty()
        : Optional.of(frame(sentence.token(head), verb, measure, owner));
  }

  /** "It opened in May and was sold in June": where the part with the verb starts. */
  private int joinedBefore(int verb, int from) {
    for (int i = verb - 1; i > from; i--) {
      if (sentence.token(i).tag().equals("CCONJ")
          && (sentence.isVerb(i + 1) || sentence.isAuxiliary(i + 1))) {
        return i;
      }
    }
    return from;
  }

  /** "It opened in May and was sold in June": where the part with the first verb ends. */
  private int joinedBehind(int word, int end) {
    for (int i = word; i + 1 < end; i++) {
      if (sentence.token(i).tag().equals("CCONJ")
          && (sentence.isVerb(i + 1) || sentence.isAuxiliary(i + 1))) {
        return i;
      }
    }
    return end;
  }

  /** Verbs that tell of no event by themselves. */
  private boolean isEmpty(int verb) {
    return sentence.in("light", verb) || sentence.in("copula", verb);
  }

  private boolean hasQuantity(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isQuantity(i)) {
        return true;
      }
    }
    return false;
  }

  private void addContent(int from, int to, Set<Integer> measure) {
    for (int i = from; i < to; i++) {
      if (sentence.isContent(i) && dates.stream().noneMatch(new Within(i)::in)) {
        measure.add(i);
      }
    }
  }

  /** Whether a word belongs to a time. */
  private record Within(int word) {
    boolean in(Dated dated) {
      return dated.opening() <= word && word < dated.end();
    }
  }

  private Frame frame(
      Token head, int verb, SortedSet<Integer> measure, @Nullable NounPhrase owner) {
    List<Token> told = new ArrayList<>();
    measure.forEach(i -> told.add(sentence.token(i)));
    return new Frame(
        Optional.of(head),
        verb == NOT_THERE ? Optional.empty() : Optional.of(sentence.token(verb)),
        new Phrase(told),
        owner == null ? Phrase.EMPTY : words(owner.start(), owner.end()),
        Phrase.EMPTY);
  }

  private Phrase words(int from, int to) {
    List<Token> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (sentence.isContent(i) || sentence.in("anaphor", i)) {
        words.add(sentence.token(i));
      }
    }
    return new Phrase(words);
  }
}
