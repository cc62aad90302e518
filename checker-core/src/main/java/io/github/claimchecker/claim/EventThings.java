package io.github.claimchecker.claim;

import static io.github.claimchecker.claim.Predicates.NOT_THERE;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was made at a time that stands in front of its noun: "a 2017 film". */
final class EventThings {
  private final TaggedSentence sentence;
  private final NounPhrases phrases;
  private final EventVerbs verbs;
  private final EventOwners owners;
  private final EventFrames frames;

  EventThings(
      TaggedSentence sentence,
      NounPhrases phrases,
      EventVerbs verbs,
      EventOwners owners,
      EventFrames frames) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.verbs = verbs;
    this.owners = owners;
    this.frames = frames;
  }

  /** "It is a 2017 film", "the 2017 film Karsk": what was made then is what the noun names. */
  Optional<Frame> madeIn(Moment moment, EventScope scope) {
    NounPhrase made = named(moment.end(), scope.end());
    if (made == null) {
      return Optional.empty();
    }
    int name = nameIn(made);
    if (name != NOT_THERE) {
      NounPhrase thing = new NounPhrase(made.start(), name, name - 1);
      return Optional.of(frames.ofThing(thing, new NounPhrase(name, made.end(), made.head())));
    }
    int verb = verbs.before(moment.opening(), scope.start());
    boolean is = verb != NOT_THERE && sentence.in("copula", verb) && moment.start() - verb <= 2;
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
}
