package io.github.claimchecker.rule;

import io.github.claimchecker.text.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a set of rules found in documents.
 *
 * @param findings broken rules, the gravest first, then by file, line, column, rule and message; in
 *     whatever order they are given
 * @param suppressed findings that somebody asked not to see, in the same order
 * @param unmatched metrics that no claim is about, and rules that had nothing to look at, by id
 * @param coverage which figures some rule looks at
 * @param now the day that ages were counted from
 */
public record Findings(
    List<Finding> findings,
    List<Suppressed> suppressed,
    List<Unmatched> unmatched,
    Coverage coverage,
    LocalDate now) {

  private static final Comparator<Place> BY_PLACE =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::place, BY_PLACE)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::fingerprint);

  /** Copies the lists and puts them in order. */
  public Findings {
    findings = findings.stream().sorted(GRAVEST_FIRST).toList();
    suppressed =
        suppressed.stream()
            .sorted(Comparator.comparing(Suppressed::finding, GRAVEST_FIRST))
            .toList();
    unmatched = unmatched.stream().sorted(Comparator.comparing(Unmatched::id)).toList();
  }
}
