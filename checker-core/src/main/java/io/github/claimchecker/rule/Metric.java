package io.github.claimchecker.rule;

import io.github.claimchecker.quantity.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A named thing that can be measured.
 *
 * @param id its id, unique among the metrics
 * @param description what it is, in the words of a reader
 * @param quantity the kind of quantity it wants; empty for any
 * @param subject whose it is, if that matters
 * @param about the words that a claim about it holds
 * @param examples sentences that hold a claim about it
 * @param counterexamples sentences that hold none
 * @param file the rule file it stands in
 * @param line the line it starts at, 1-based
 */
public record Metric(
    String id,
    String description,
    Optional<Kind> quantity,
    Optional<Term> subject,
    About about,
    List<String> examples,
    List<String> counterexamples,
    String file,
    int line) {

  /** Copies the lists. */
  public Metric {
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  /**
   * What words a claim must hold and must not hold.
   *
   * @param all each of these must be found
   * @param any at least one of these must be found, unless there are none
   * @param none none of these may be found next to the quantity
   */
  public record About(List<Term> all, List<Term> any, List<Term> none) {

    /** Copies the lists. */
    public About {
      all = List.copyOf(all);
      any = List.copyOf(any);
      none = List.copyOf(none);
    }
  }
}
