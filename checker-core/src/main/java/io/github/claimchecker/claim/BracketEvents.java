package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import io.github.claimchecker.text.Token;
import java.util.List;
import java.util.Optional;

/** Reads what a time in brackets tells: "Lopez (born 3 May 1951)", "Quiet Harbour (2005 film)". */
final class BracketEvents {
  private static final int NOT_THERE = Predicates.NOT_THERE;

  private final TaggedSentence sentence;
  private final List<Dated> dates;
  private final NounPhrases phrases;
  private final EventVerbs verbs;
  private final EventFrames frames;

  BracketEvents(
      TaggedSentence sentence,
      List<Dated> dates,
      NounPhrases phrases,
      EventVerbs verbs,
      EventFrames frames) {
    this.sentence = sentence;
    this.dates = dates;
    this.phrases = phrases;
    this.verbs = verbs;
    this.frames = frames;
  }

  /** The bracket that is open at a word, or -1. */
  int openAt(int word) {
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

  /** What a time in a bracket tells; empty where it tells nothing of the words before it. */
  Optional<Frame> read(Dated dated, int bracket) {
    NounPhrase owner = owner(bracket);
    if (owner == null) {
      return Optional.empty();
    }
    Optional<Token> life = lifeSpan(dated, bracket);
    if (life.isPresent()) {
      return Optional.of(frames.unsaid(life.get(), owner));
    }
    NounPhrase thing = phrases.at(dated.end(), sentence.size());
    if (dated.opening() == bracket + 1
        && thing != null
        && sentence.closesBracket(thing.end())
        && !sentence.isName(thing.head())) {
      return Optional.of(frames.ofThing(thing, owner)); // "(2005 film)"
    }
    int verb = verbs.before(dated.opening(), bracket + 1);
    return verb == NOT_THERE || !sentence.isVerb(verb)
        ? Optional.empty()
        : Optional.of(frames.ofVerb(verb, owner));
  }

  /** The name that a sentence begins with, or the noun phrase in front of the bracket. */
  private @org.jspecify.annotations.Nullable NounPhrase owner(int bracket) {
    boolean leads = verbs.firstFrom(0, bracket) == NOT_THERE;
    NounPhrase near = phrases.before(bracket, 0);
    if (near != null && sentence.isName(near.head()) && isMistaken(bracket)) {
      return new NounPhrase(0, bracket, near.head());
    }
    if (near == null || near.end() < bracket - 1) {
      return null;
    }
    return leads ? new NounPhrase(0, bracket, near.head()) : near;
  }

  /**
   * "Ola Berg, MC and bar (1951 – 1999) was": the word in front of the bracket is the first verb by
   * its tag, but the verb of all that stands behind the bracket.
   */
  private boolean isMistaken(int bracket) {
    int behind = sentence.behindBracket(bracket);
    return behind < sentence.size()
        && sentence.isAuxiliary(behind)
        && verbs.firstFrom(0, bracket) == bracket - 1;
  }

  /** Two dates behind a name, a dash between them, tell a birth and a death. */
  private Optional<Token> lifeSpan(Dated dated, int bracket) {
    for (int d = 0; d + 1 < dates.size(); d++) {
      Dated birth = dates.get(d);
      Dated death = dates.get(d + 1);
      boolean pair =
          openAt(birth.opening()) == bracket
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
}
