package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Finds whom or what a dated event is told of. */
final class EventOwners {
  private static final int NOT_THERE = Predicates.NOT_THERE;

  private final TaggedSentence sentence;
  private final Clauses clauses;
  private final NounPhrases phrases;
  private final Predicates predicates;
  private final EventVerbs verbs;

  EventOwners(TaggedSentence sentence, Clauses clauses, NounPhrases phrases, EventVerbs verbs) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.phrases = phrases;
    this.predicates = new Predicates(sentence, phrases);
    this.verbs = verbs;
  }

  /**
   * The subject of a verb; null where nobody is named.
   *
   * @param from the first word that may belong to it
   * @param verb the verb
   */
  @Nullable NounPhrase of(int from, int verb) {
    NounPhrase described = aroundRelative(from, verb);
    if (described != null) {
      return titled(described);
    }
    NounPhrase owner =
        verbs.isParticiple(verb, 0) && isReduced(from, verb)
            ? ofParticiple(verb)
            : inFront(from, verb);
    if (owner == null && verb == 0) {
      owner = behindOpening();
    }
    if (owner == null && from > 0) {
      owner = sentence.in("told-of", from) ? antecedent(from) : aroundAside(from);
    }
    return owner == null ? null : titled(owner);
  }

  /** "The firm that makes five sorts opened", "Brint, who left four sons, died": not the sons. */
  private @Nullable NounPhrase aroundRelative(int from, int verb) {
    int group = verbs.groupStart(verb, from);
    for (int i = group - 2; i > 0 && i >= from - 1; i--) {
      if (sentence.in("told-of", i)) {
        boolean verbBehind = sentence.isVerb(i + 1) || sentence.isAuxiliary(i + 1);
        boolean joined = sentence.isTagged(group - 1, "CCONJ");
        return verbBehind && !joined && !sentence.in("told-of", group - 1)
            ? phrases.before(i, 0)
            : null;
      }
    }
    return null;
  }

  /** "Launched in 1764, the ship was slow": whom the sentence goes on about. */
  private @Nullable NounPhrase behindOpening() {
    int comma = 1;
    while (comma < sentence.size() && !sentence.lower(comma).equals(",")) {
      comma++;
    }
    NounPhrase subject = phrases.at(comma + 1, sentence.size());
    boolean told =
        subject != null && (sentence.isAuxiliary(subject.end()) || sentence.isVerb(subject.end()));
    return told ? subject : null;
  }

  /** Whether a participle is no main verb: another one stands in front, or a comma does. */
  private boolean isReduced(int from, int verb) {
    boolean comma = sentence.lower(verb - 1).equals(",");
    return comma || verbs.firstFrom(from, verb) != NOT_THERE;
  }

  /** "a mill in Norvik built in 1900", "Norvik is a town on the river Karsk, founded in 1300". */
  private @Nullable NounPhrase ofParticiple(int verb) {
    int main = verbs.firstFrom(clauses.openingOf(verb), verb);
    NounPhrase near = phrases.before(verb, 0);
    boolean aside =
        main != NOT_THERE && verbs.isParticiple(main, 0) && sentence.lower(main - 1).equals(",");
    if (main == NOT_THERE || aside && sentence.lower(verb - 1).equals(",")) {
      return inFront(clauses.openingOf(verb), verb);
    }
    boolean comma = sentence.lower(verb - 1).equals(",");
    boolean ownThing =
        near != null && !comma && !sentence.isName(near.head()) && isGoverned(near.start());
    return sentence.in("copula", main) && !ownThing ? inFront(clauses.startOf(main), main) : near;
  }

  private boolean isGoverned(int start) {
    return start > 0 && sentence.token(start - 1).tag().equals("ADP");
  }

  /** The subject in front of the first verb of the clause. */
  private @Nullable NounPhrase inFront(int from, int verb) {
    NounPhrase near = behindComma(from, verb);
    near = near == null ? ofTitle(from) : near;
    if (near != null) {
      return near;
    }
    int first = verbs.firstFrom(from, verb);
    int limit = first == NOT_THERE ? verb : first;
    int aside = asideStart(from, limit);
    NounPhrase named = aside == NOT_THERE ? null : phrases.at(aside + 1, limit);
    NounPhrase around = aside == NOT_THERE ? null : predicates.subject(from, aside);
    return around == null || named != null && sentence.isName(named.head())
        ? predicates.subject(from, limit) // "his brother, the actor Jon Brint,"
        : around;
  }

  /** Where an aside opens that a comma closes in front of a verb: "the club, with 340 members,". */
  private int asideStart(int from, int verb) {
    int close = verbs.groupStart(verb, from) - 1;
    int open = close - 1;
    while (open > from && !sentence.lower(open).equals(",")) {
      open--;
    }
    return sentence.lower(close).equals(",") && open > from ? open : NOT_THERE;
  }

  /** "Break It Like Brint was shown": capitals up to the auxiliary, verbs among them. */
  private @Nullable NounPhrase ofTitle(int from) {
    int end = from;
    while (isCapital(end) && !sentence.token(from).tag().equals("ADP")) {
      end++;
    }
    return end - from > 1 && sentence.isAuxiliary(end) ? new NounPhrase(from, end, end - 1) : null;
  }

  /** "Written by Brint, the play was shown": what stands between the comma and the verb. */
  private @Nullable NounPhrase behindComma(int from, int verb) {
    int group = verbs.groupStart(verb, from);
    int i = group - 1;
    while (i > from && !sentence.isMark(i) && !sentence.hasVerb(i, i + 1)) {
      i--;
    }
    NounPhrase near = phrases.at(i + 1, group);
    boolean whole = near != null && near.end() == group;
    return i > from && sentence.lower(i).equals(",") && whole ? near : null;
  }

  /** "the bridge, which was opened"; "it is a bridge that was opened": then what it is. */
  private @Nullable NounPhrase antecedent(int relative) {
    NounPhrase near = phrases.before(relative, 0);
    if (near == null) {
      return null;
    }
    int start = clauses.startOf(near.head());
    int verb = verbs.firstFrom(start, near.start());
    boolean told = verb != NOT_THERE && sentence.in("copula", verb) && !isGoverned(near.start());
    NounPhrase subject = told ? inFront(start, verb) : null;
    return subject == null ? near : subject;
  }

  /** "The bridge (a marvel) was opened", "The bridge – a marvel – was opened". */
  private @Nullable NounPhrase aroundAside(int from) {
    if (sentence.closesBracket(from - 1)) {
      int open = from - 1;
      while (open > 0 && !sentence.opensBracket(open)) {
        open--;
      }
      return open == 0 ? null : predicates.subject(clauses.startOf(open - 1), open);
    }
    return from > 1 ? phrases.at(0, from) : null;
  }

  /** "Men in Black", "Down With Love": a name with words in it that are no nouns. */
  private NounPhrase titled(NounPhrase owner) {
    if (!isCapital(owner.head())) {
      return owner;
    }
    int start = owner.start();
    while (start > 0 && isCapital(start - 1) && !sentence.isQuantity(start - 1)) {
      start--;
    }
    int end = owner.end();
    while (isTitleWord(end)) {
      end++;
    }
    return new NounPhrase(start, end, owner.head());
  }

  private boolean isTitleWord(int i) {
    boolean number = sentence.isQuantity(i) || sentence.isMark(i);
    return !number
        && !sentence.isAuxiliary(i)
        && (isCapital(i) || sentence.in("title-link", i) && isCapital(i + 1) && !isMonth(i + 1));
  }

  private boolean isMonth(int i) {
    return sentence.words().has("stop", sentence.lower(i));
  }

  private boolean isCapital(int i) {
    return i >= 0
        && i < sentence.size()
        && Character.isUpperCase(sentence.token(i).text().codePointAt(0));
  }
}
