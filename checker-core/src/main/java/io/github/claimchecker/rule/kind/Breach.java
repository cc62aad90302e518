package io.github.claimchecker.rule.kind;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.compare.Verdict;
import io.github.claimchecker.compare.Verdict.Fact;
import io.github.claimchecker.text.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One place, or several, where a rule is broken.
 *
 * @param sides where
 * @param verdict the verdict behind it; empty where the rule compares nothing
 * @param facts what led to it, in the order of reading
 * @param message what to say if the rule file gives no message of its own
 * @param gap how far what is held against each other is apart, where that can be told
 */
public record Breach(
    Sides sides, Optional<Verdict> verdict, List<Fact> facts, Message message, Optional<Gap> gap) {

  /** Copies the list. */
  public Breach {
    facts = List.copyOf(facts);
  }

  /**
   * Where a rule is broken.
   *
   * @param first the claims of one side
   * @param second the claims of the other side; empty where there is none
   * @param places where to look, the most telling place first; at least one
   */
  public record Sides(List<Claim> first, List<Claim> second, List<Place> places) {

    /** Copies the lists. */
    public Sides {
      first = List.copyOf(first);
      second = List.copyOf(second);
      places = List.copyOf(places);
      if (places.isEmpty()) {
        throw new IllegalArgumentException("a breach needs a place");
      }
    }

    static Sides of(List<Claim> first, List<Claim> second) {
      List<Place> places = heads(first, second).map(Claim::place).toList();
      return new Sides(first, second, places);
    }

    /** The two that stand for their sides first, then the others. */
    private static Stream<Claim> heads(List<Claim> first, List<Claim> second) {
      Stream<Claim> heads = Stream.concat(first.stream().limit(1), second.stream().limit(1));
      Stream<Claim> rest = Stream.concat(first.stream().skip(1), second.stream().skip(1));
      return Stream.concat(heads, rest);
    }
  }

  /**
   * What to say of a breach.
   *
   * @param template a text with names between braces
   * @param values what some of the names stand for; the others are known to all kinds
   */
  public record Message(String template, Map<String, String> values) {

    /** Copies the map. */
    public Message {
      values = Map.copyOf(values);
    }

    static Message of(String template) {
      return new Message(template, Map.of());
    }
  }

  /** A breach by a single claim. */
  static Breach of(Claim claim, Fact fact, Message message) {
    return between(List.of(claim), List.of(), List.of(fact), message);
  }

  /** A breach between the claims of two sides. */
  static Breach between(List<Claim> first, List<Claim> second, List<Fact> facts, Message message) {
    return new Breach(Sides.of(first, second), Optional.empty(), facts, message, Optional.empty());
  }

  /** A breach by what is missing at a place. */
  static Breach at(Place place, Fact fact, Message message) {
    Sides sides = new Sides(List.of(), List.of(), List.of(place));
    return new Breach(sides, Optional.empty(), List.of(fact), message, Optional.empty());
  }

  /** The same with a gap. */
  Breach apart(Gap distance) {
    return new Breach(sides, verdict, facts, message, Optional.of(distance));
  }

  /** The same with the verdict that stands behind it. */
  Breach judged(Verdict.Outcome outcome) {
    String difference = gap.map(Gap::toString).orElse("");
    Verdict judgement = new Verdict(outcome, difference, facts);
    return new Breach(sides, Optional.of(judgement), facts, message, gap);
  }

  /**
   * Returns all claims, the two that stand for their sides first.
   *
   * @return the claims of both sides; none where something is missing
   */
  public List<Claim> claims() {
    return Sides.heads(sides.first(), sides.second()).toList();
  }
}
