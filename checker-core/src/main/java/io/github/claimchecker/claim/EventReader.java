package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happened at a time that a sentence names: "the bridge was opened in 1967", "Lopez
 * (born 3 May 1951)", "a 2017 film". A time that only says when a number holds tells no event.
 */
final class EventReader {
  private static final int NOT_THERE = Predicates.NOT_THERE;

  /** How many words "his", "second" and the like take in front of a noun. */
  private static final int LONGEST_RANK = 5;

  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final EventVerbs verbs;
  private final EventOwners owners;
  private final EventFrames frames;
  private final BracketEvents brackets;
  private final EventCounts counts;
  private final EventMeasure measures;
  private final EventScopes scopes;

  EventReader(TaggedSentence sentence, List<Dated> dates) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    this.phrases = new NounPhrases(sentence);
    this.verbs = new EventVerbs(sentence, phrases);
    this.owners = new EventOwners(sentence, clauses, phrases, verbs);
    this.frames = new EventFrames(sentence, dates);
    this.brackets = new BracketEvents(sentence, dates, phrases, verbs, frames);
    this.counts = new EventCounts(sentence);
    this.measures = new EventMeasure(sentence, dates, verbs, frames);
    this.scopes = new EventScopes(sentence, clauses, verbs);
  }

  Clauses clauses() {
    return clauses;
  }

  /** The frame of the event that a time tells of; empty where it tells none. */
  Optional<Frame> read(Dated dated) {
    if (isAsOf(dated)) {
      return Optional.empty(); // it was so then, it did not happen then
    }
    int bracket = brackets.openAt(dated.opening());
    if (bracket == NOT_THERE) {
      return inClause(dated);
    }
    return isLasting(dated, bracket)
        ? happened(dated, scopes.of(dated, clauses.startOf(bracket - 1), dated.end()))
        : brackets.read(dated, bracket);
  }

  /** "As of May 2019": what was so then, no event. */
  private boolean isAsOf(Dated dated) {
    int of = dated.opening() - 1;
    return sentence.lower(of).equals("of") && sentence.lower(of - 1).equals("as");
  }

  /** "She attended the college (1987–1990)": the bracket tells how long. */
  private boolean isLasting(Dated dated, int bracket) {
    int verb = verbs.before(bracket, clauses.startOf(Math.max(0, bracket - 1)));
    return verb != NOT_THERE
        && sentence.in("lasting", verb)
        && dated.opening() == bracket + 1
        && sentence.closesBracket(dated.end());
  }

  private Optional<Frame> inClause(Dated dated) {
    EventScope scope = scopes.of(dated);
    boolean article = isArticle(dated.start() - 1);
    if (isAttribute(dated) && (article || !scope.opens())) {
      return madeIn(dated, scope);
    }
    boolean goesOn = dated.bound() == Dated.Bound.SINCE;
    return scope.verb() == NOT_THERE || isInName(dated) || goesOn && !isState(scope.verb())
        ? Optional.empty()
        : happened(dated, scope);
  }

  /** "has been the mayor since 2015": what began then goes on; all else did not happen then. */
  private boolean isState(int verb) {
    return sentence.in("copula", verb)
        || sentence.in("lasting", verb)
        || sentence.in("state", verb)
        || sentence.lower(verb - 1).equals("been");
  }

  /** "was put off from May to June", "put off to June": nothing happened on either. */
  private boolean isEndOfMove(Dated dated) {
    return sentence.lower(dated.opening()).equals("from")
        || sentence.lower(dated.opening() - 1).equals("to");
  }

  /** "is an actor, known for his part in a film of 2005": the time is not of what it is. */
  private boolean isFar(int verb, int word) {
    if (verb > word || !sentence.token(verb + 1).tag().equals("DET")) {
      return false;
    }
    int i = verb;
    while (i < word && !sentence.lower(i).equals(",")) {
      i++;
    }
    return i < word;
  }

  /** Whether a noun stands behind a time that no preposition ties to a verb: "a 2017 film". */
  private boolean isAttribute(Dated dated) {
    boolean behind = sentence.isNoun(dated.end()) || sentence.isAdjective(dated.end());
    return behind
        && (dated.bound() == Dated.Bound.NONE
            ? !sentence.isPreposition(dated.opening() - 1)
            : isArticle(dated.start() - 1)); // "after the 1991 flood"
  }

  private boolean isArticle(int i) {
    return i >= 0 && sentence.token(i).tag().equals("DET");
  }

  /** "Channel 1380", "had 2053 visitors": a number that is no year, or the year of a name. */
  private boolean isInName(Dated dated) {
    int before = dated.opening() - 1;
    if (sentence.lower(before).equals("for")) {
      return !sentence.hasVerb(before - 1, before); // "an option for 2014", not "set for 2014"
    }
    return dated.end() - dated.opening() == 1
        && Character.isDigit(sentence.token(dated.start()).text().charAt(0))
        && dated.bound() == Dated.Bound.NONE
        && !sentence.in("date-noun", before)
        && (sentence.lower(before).equals("of") // "the Forest Act of 1994"
            || sentence.isNoun(before)
            || sentence.isVerb(before)
            || sentence.isAuxiliary(before));
  }

  /** "It is a 2017 film", "the 2017 film Karsk": what was made then is what the noun names. */
  private Optional<Frame> madeIn(Dated dated, EventScope scope) {
    NounPhrase made = named(dated.end(), scope.end());
    if (made == null) {
      return Optional.empty();
    }
    int name = nameIn(made);
    if (name != NOT_THERE) {
      NounPhrase thing = new NounPhrase(made.start(), name, name - 1);
      return Optional.of(frames.ofThing(thing, new NounPhrase(name, made.end(), made.head())));
    }
    int verb = verbs.before(dated.opening(), scope.start());
    boolean is = verb != NOT_THERE && sentence.in("copula", verb) && dated.start() - verb <= 2;
    NounPhrase owner = is ? owners.of(scope.start(), verb) : null;
    return owner == null ? Optional.empty() : Optional.of(frames.ofThing(made, owner));
  }

  /** The noun phrase behind a year, to its last part where a slash cuts it. */
  private @Nullable NounPhrase named(int from, int end) {
    int limit = firstVerb(from, end);
    NounPhrase made = phrases.at(from, limit);
    if (made == null || !sentence.lower(made.end()).equals("/")) {
      return made;
    }
    NounPhrase rest = phrases.at(made.end() + 1, limit);
    return rest == null ? made : new NounPhrase(made.start(), rest.end(), rest.head());
  }

  private int firstVerb(int from, int to) {
    int i = from + 1;
    while (i < to && !(sentence.isVerb(i) && sentence.isNoun(i - 1))) {
      i++;
    }
    return i;
  }

  /** "film Quiet Harbour": where the name behind a common noun starts. */
  private int nameIn(NounPhrase made) {
    int i = made.end() - 1;
    while (i > made.start() && sentence.isNamed(i)) {
      i--;
    }
    boolean common = sentence.isNoun(i) && !sentence.isNamed(i);
    return common && i + 1 < made.end() ? i + 1 : NOT_THERE;
  }

  /** "It opened in May", "they made their first film in 2004", "the feast was in June". */
  private Optional<Frame> happened(Dated dated, EventScope scope) {
    int verb = scope.verb();
    boolean says = sentence.isVerb(verb) && sentence.isContent(verb) && !isEmpty(verb);
    boolean leads = scope.opens() && dated.start() >= scope.start() && verb > dated.end();
    int from = leads ? dated.end() : scope.start();
    if (!says && !isEmpty(verb)
        || sentence.in("change", verb) && !verbs.isHelped(verb, scope.start())
        || sentence.in("cited", verb)
        || sentence.in("moved", verb) && isEndOfMove(dated)
        || !says && isFar(verb, dated.opening())
        || counts.isCounted(scope.start(), scope.end(), verb, says)) {
      return Optional.empty();
    }
    NounPhrase owner = owners.of(from, verb);
    SortedSet<Integer> measure = measures.of(dated, scope, from, owner);
    int end = dated.opening() > verb ? Math.min(scope.end(), dated.opening()) : scope.end();
    return says ? told(verb, verb, measure, owner) : light(verb, end, measure, owner);
  }

  /** "They made a film in 2004": what it was, by the object; else "the feast was in June". */
  private Optional<Frame> light(
      int verb, int end, SortedSet<Integer> measure, @Nullable NounPhrase owner) {
    NounPhrase made = sentence.in("light", verb) ? object(verb, end) : null;
    if (made != null) {
      return told(made.head(), verb, measure, owner);
    }
    if (owner == null) {
      return Optional.empty();
    }
    measure.addAll(frames.content(owner.start(), owner.end()));
    return told(owner.head(), verb, measure, owner);
  }

  /** What "made her first film" says was made; null where no noun follows the verb. */
  private @Nullable NounPhrase object(int verb, int end) {
    NounPhrase made = null;
    for (int i = verb + 1; i < verb + LONGEST_RANK && made == null && !isEnd(i, end); i++) {
      made = phrases.at(i, end);
    }
    return made;
  }

  private boolean isEnd(int i, int end) {
    return i >= end || sentence.isVerb(i) || sentence.token(i).tag().equals("ADP");
  }

  private Optional<Frame> told(
      int head, int verb, SortedSet<Integer> measure, @Nullable NounPhrase owner) {
    return measure.isEmpty()
        ? Optional.empty()
        : Optional.of(frames.of(sentence.token(head), verb, measure, owner));
  }

  /** Verbs that tell of no event by themselves. */
  private boolean isEmpty(int verb) {
    return sentence.in("light", verb) || sentence.in("copula", verb);
  }
}
