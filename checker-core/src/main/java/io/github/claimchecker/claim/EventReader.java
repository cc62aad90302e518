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
  private final TimeEvents times;
  private final EventThings things;
  private final VerblessEvents verbless;

  EventReader(TaggedSentence sentence, List<Moment> moments) {
    this.sentence = sentence;
    this.clauses = new Clauses(sentence);
    this.phrases = new NounPhrases(sentence);
    this.verbs = new EventVerbs(sentence, phrases);
    this.owners = new EventOwners(sentence, clauses, phrases, verbs);
    this.frames = new EventFrames(sentence, moments);
    this.brackets = new BracketEvents(sentence, dates(moments), phrases, verbs, frames);
    this.counts = new EventCounts(sentence);
    this.measures = new EventMeasure(sentence, moments, verbs, frames);
    this.scopes = new EventScopes(sentence, clauses, verbs);
    this.times = new TimeEvents(sentence, moments, verbs);
    this.things = new EventThings(sentence, phrases, verbs, owners, frames);
    this.verbless = new VerblessEvents(sentence, phrases, frames, times);
  }

  private static List<Dated> dates(List<Moment> moments) {
    return moments.stream().filter(Dated.class::isInstance).map(Dated.class::cast).toList();
  }

  Clauses clauses() {
    return clauses;
  }

  /** The frame of the event that a time tells of; empty where it tells none. */
  Optional<Frame> read(Moment moment) {
    if (isAsOf(moment)) {
      return Optional.empty(); // it was so then, it did not happen then
    }
    int bracket = brackets.openAt(moment.opening());
    if (moment instanceof Timed timed) {
      return bracket == NOT_THERE ? ofTime(timed) : Optional.empty();
    }
    if (moment instanceof Dated dated && bracket != NOT_THERE) {
      return isLasting(dated, bracket)
          ? happened(dated, scopes.of(dated, clauses.startOf(bracket - 1), dated.end()))
          : brackets.read(dated, bracket);
    }
    return inClause(moment);
  }

  /** What happens at a time of day: of something that is named, and no state that it holds in. */
  private Optional<Frame> ofTime(Timed timed) {
    EventScope scope = scopes.of(timed);
    boolean verb = scope.verb() != NOT_THERE;
    return isAttribute(timed) && !times.isDay(timed.end())
            || !times.isTold(timed)
            || verb && times.isState(timed, scope.verb())
        ? Optional.empty()
        : (verb ? happened(timed, scope) : verbless.read(timed, scope))
            .filter(frame -> !frame.subject().isEmpty() || times.isAddressed(scope))
            .map(frame -> times.marked(timed, frame))
            .filter(frame -> !frame.measure().isEmpty());
  }

  /** "As of May 2019": what was so then, no event. */
  private boolean isAsOf(Moment moment) {
    int of = moment.opening() - 1;
    return sentence.lower(of).equals("of") && sentence.lower(of - 1).equals("as");
  }

  /** "She attended the college (1987–1990)": the bracket tells how long. */
  private boolean isLasting(Moment moment, int bracket) {
    int verb = verbs.before(bracket, clauses.startOf(Math.max(0, bracket - 1)));
    return verb != NOT_THERE
        && sentence.in("lasting", verb)
        && moment.opening() == bracket + 1
        && sentence.closesBracket(moment.end());
  }

  private Optional<Frame> inClause(Moment moment) {
    EventScope scope = scopes.of(moment);
    boolean article = isArticle(moment.start() - 1);
    if (isAttribute(moment) && (article || !scope.opens()) && !isSeason(moment)) {
      return things.madeIn(moment, scope);
    }
    boolean goesOn = moment.bound() == Dated.Bound.SINCE;
    return scope.verb() == NOT_THERE || isInName(moment) || goesOn && !isState(scope.verb())
        ? Optional.empty()
        : happened(moment, scope);
  }

  /** "has been the mayor since 2015": what began then goes on; all else did not happen then. */
  private boolean isState(int verb) {
    return sentence.in("copula", verb)
        || sentence.in("lasting", verb)
        || sentence.in("ongoing", verb)
        || sentence.lower(verb - 1).equals("been");
  }

  /** "was put off from May to June", "put off to June": nothing happened on either. */
  private boolean isEndOfMove(Moment moment) {
    return sentence.lower(moment.opening()).equals("from")
        || sentence.lower(moment.opening() - 1).equals("to");
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
  private boolean isAttribute(Moment moment) {
    boolean behind = sentence.isNoun(moment.end()) || sentence.isAdjective(moment.end());
    return behind
        && (moment.bound() == Dated.Bound.NONE
            ? !sentence.isPreposition(moment.opening() - 1)
            : isArticle(moment.start() - 1)); // "after the 1991 flood"
  }

  /** "Moved in the 2018-19 season": the year of what lasts one is when it was. */
  private boolean isSeason(Moment moment) {
    return sentence.in("season", moment.end())
        && !sentence.isNoun(moment.end() + 1)
        && isArticle(moment.start() - 1)
        && sentence.isTagged(moment.start() - 2, "ADP")
        && !sentence.lower(moment.start() - 2).equals("of");
  }

  private boolean isArticle(int i) {
    return i >= 0 && sentence.token(i).tag().equals("DET");
  }

  /** "Channel 1380", "had 2053 visitors": a number that is no year, or the year of a name. */
  private boolean isInName(Moment moment) {
    int before = moment.opening() - 1;
    if (sentence.lower(before).equals("for")) {
      return !sentence.hasVerb(before - 1, before); // "an option for 2014", not "set for 2014"
    }
    return moment.end() - moment.opening() == 1
        && Character.isDigit(sentence.token(moment.start()).text().charAt(0))
        && moment.bound() == Dated.Bound.NONE
        && !sentence.in("date-noun", before)
        && (sentence.lower(before).equals("of") // "the Forest Act of 1994"
            || sentence.isNoun(before)
            || sentence.isVerb(before)
            || sentence.isAuxiliary(before));
  }

  /** "It opened in May", "they made their first film in 2004", "the feast was in June". */
  private Optional<Frame> happened(Moment moment, EventScope scope) {
    int verb = scope.verb();
    boolean says = sentence.isVerb(verb) && sentence.isContent(verb) && !isEmpty(verb);
    boolean leads = scope.opens() && moment.start() >= scope.start() && verb > moment.end();
    int from = leads ? moment.end() : scope.start();
    if (!says && !isEmpty(verb)
        || sentence.in("change", verb) && !verbs.isHelped(verb, scope.start())
        || sentence.in("cited", verb)
        || sentence.in("moved", verb) && isEndOfMove(moment)
        || !says && isFar(verb, moment.opening())
        || counts.isCounted(scope.start(), scope.end(), verb, says)) {
      return Optional.empty();
    }
    NounPhrase owner = owners.of(from, verb);
    SortedSet<Integer> measure = measures.of(moment, scope, from, owner);
    int end = moment.opening() > verb ? Math.min(scope.end(), moment.opening()) : scope.end();
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
      return verbs.isImperative(verb) ? told(verb, verb, measure, null) : Optional.empty();
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
