package io.github.claimchecker.rule.yaml;

import io.github.claimchecker.text.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in rule files, each thing once. Not thread-safe. */
public final class Problems {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column);

  private final Set<Problem> errors = new LinkedHashSet<>();
  private final Set<Problem> warnings = new LinkedHashSet<>();

  /** Makes a collector that holds nothing. */
  public Problems() {}

  /**
   * Adds what makes its file unusable.
   *
   * @param problem what is wrong
   */
  public void error(Problem problem) {
    errors.add(problem);
  }

  /**
   * Adds what is probably not meant, but can be worked with.
   *
   * @param problem what is odd
   */
  public void warning(Problem problem) {
    warnings.add(problem);
  }

  /**
   * Returns what makes files unusable.
   *
   * @return the errors by file, line and column
   */
  public List<Problem> errors() {
    return sorted(errors);
  }

  /**
   * Returns what is probably not meant.
   *
   * @return the warnings by file, line and column
   */
  public List<Problem> warnings() {
    return sorted(warnings);
  }

  private static List<Problem> sorted(Set<Problem> problems) {
    List<Problem> list = new ArrayList<>(problems);
    list.sort(BY_PLACE);
    return List.copyOf(list);
  }
}
