package io.github.claimchecker.rule.kind;

import java.util.List;
import java.util.Optional;

/** All kinds of rule. */
public final class RuleKinds {
  private static final List<RuleKind> ALL =
      List.of(
          new Agree(),
          new Equals(),
          new Within(),
          new Sums(),
          new Changes(),
          new Order(),
          new Fresh(),
          Sourced.KIND,
          new Stated(),
          new InUnit(),
          Precise.KIND,
          new Asserted(),
          new Significance());

  private RuleKinds() {}

  /**
   * Finds a kind.
   *
   * @param name what stands behind {@code kind:}
   * @return the kind, if there is one of that name
   */
  public static Optional<RuleKind> named(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  /**
   * Returns the keys that rules of one kind or another have of their own.
   *
   * @return the keys, each once
   */
  public static List<String> keys() {
    return ALL.stream().flatMap(kind -> kind.keys().stream()).distinct().toList();
  }

  /**
   * Returns the names of all kinds.
   *
   * @return the names, in the order to print
   */
  public static List<String> names() {
    return ALL.stream().map(RuleKind::name).toList();
  }
}
