package io.github.claimchecker.claim;

import io.github.claimchecker.claim.NounPhrases.NounPhrase;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Finds the words of a clause that say what happened at a time. */
final class EventMeasure {
  private final TaggedSentence sentence;
  private final List<Moment> moments;
  private final EventVerbs verbs;
  private final EventFrames frames;

  EventMeasure(
      TaggedSentence sentence, List<Moment> moments, EventVerbs verbs, EventFrames frames) {
    this.sentence = sentence;
    this.moments = moments;
    this.verbs = verbs;
    this.frames = frames;
  }

  /** The words that say what happened, without those of whom it happened to. */
  SortedSet<Integer> of(Moment moment, EventScope scope, int from, @Nullable NounPhrase owner) {
    int verb = scope.verb();
    boolean inside = owner != null && owner.start() >= from && owner.start() < verb;
    int first = inside && owner != null ? owner.start() : from;
    first =
        verbs.opensPhrase(verb, scope.start()) ? verb : Math.max(first, joinedBefore(verb, from));
    int behind = Math.max(verb + 1, moment.end());
    int end = Math.min(endOf(behind, scope.end()), nextFrom(behind));
    SortedSet<Integer> measure = frames.content(first, end);
    if (owner != null) {
      measure.subSet(owner.start(), owner.end()).clear();
    }
    dropOthers(moment, verb, measure);
    return measure;
  }

  /** "It opened in May and was sold in June": where the part with the verb starts. */
  private int joinedBefore(int verb, int from) {
    for (int i = verb - 1; i > from; i--) {
      if (joins(i) && sentence.hasVerb(i + 1, i + 2) && sentence.hasVerb(from, i)) {
        return i;
      }
    }
    return from;
  }

  /** "It opened in May and was sold in June", "born in May, the son of": where the part ends. */
  private int endOf(int word, int end) {
    for (int i = word; i + 1 < end; i++) {
      if (joins(i) && startsPart(i)) {
        return i;
      }
    }
    return end;
  }

  /** "In Ferrol in May, in Oslo in June": where the words of the next time start. */
  private int nextFrom(int word) {
    for (Moment next : moments) {
      for (int i = word; i < next.opening(); i++) {
        if (joins(i)) {
          return i;
        }
      }
    }
    return sentence.size();
  }

  private boolean startsPart(int joint) {
    return switch (sentence.token(joint + 1).tag()) {
      case "VERB", "AUX" -> true;
      case "ADP" -> !sentence.lower(joint).equals(",");
      case "DET", "PRON", "SCONJ" -> sentence.lower(joint).equals(",");
      default -> false;
    };
  }

  private boolean joins(int i) {
    return sentence.token(i).tag().equals("CCONJ") || sentence.lower(i).equals(",");
  }

  /** "Shown in Ferrol in May and on tape in June": what is told of the first time alone. */
  private void dropOthers(Moment moment, int verb, SortedSet<Integer> measure) {
    for (Moment other : moments) {
      if (other.start() > verb && other.end() < moment.opening()) {
        int joint = other.end();
        while (joint < moment.opening() && !joins(joint)) {
          joint++;
        }
        int circumstance = verb + 1;
        while (circumstance < other.opening() && !sentence.isPreposition(circumstance)) {
          circumstance++;
        }
        if (joint < moment.opening()) {
          measure.subSet(circumstance, Math.max(circumstance, joint)).clear();
        }
      }
    }
  }
}
