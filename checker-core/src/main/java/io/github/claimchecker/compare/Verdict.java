package io.github.claimchecker.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * What two comparable claims come to.
 *
 * @param outcome the verdict itself
 * @param difference the gap between the stated regions as a person would print it ("10 points", "12
 *     months"); empty where they meet
 * @param facts what led to it, in the order of reading
 */
public record Verdict(Outcome outcome, String difference, List<Fact> facts) implements Comparison {

  /** Copies the facts. */
  public Verdict {
    facts = List.copyOf(facts);
  }

  /**
   * Returns what the verdict is if something more has to be assumed for it.
   *
   * @param assumption what has to be assumed
   * @return a tension where this is a contradiction, the assumption among its facts
   */
  public Verdict assuming(String assumption) {
    List<Fact> more = new ArrayList<>(facts);
    more.add(new Fact("assumed", assumption));
    return new Verdict(
        outcome == Outcome.CONTRADICTION ? Outcome.TENSION : outcome, difference, more);
  }

  /** From harmless to grave. */
  public enum Outcome {
    /** A careful reader sees no difference. */
    AGREEMENT,
    /** Both can be true, but a careful reader would ask; or something had to be assumed. */
    TENSION,
    /** They cannot both be true. */
    CONTRADICTION
  }

  /**
   * One thing that led to a verdict.
   *
   * @param key what it tells, the same words each time
   * @param value what it is here
   */
  public record Fact(String key, String value) {
    @Override
    public String toString() {
      return key + ": " + value;
    }
  }
}
