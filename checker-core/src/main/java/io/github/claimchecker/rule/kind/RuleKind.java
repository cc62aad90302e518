package io.github.claimchecker.rule.kind;

import java.util.List;

/** A kind of rule, such as {@code agree}: how its keys are read and what they check. */
public interface RuleKind {

  /**
   * Returns the word that stands behind {@code kind:}.
   *
   * @return the name, in lower case
   */
  String name();

  /**
   * Returns the keys that rules of this kind have besides those that every rule has.
   *
   * @return its own keys, in the order to print
   */
  List<String> keys();

  /**
   * Reads the keys of a rule; what is wrong with them is reported through {@code keys}, and the
   * check that is returned is then never run.
   *
   * @param keys the keys of the rule
   * @return what the rule checks
   */
  Check read(KindKeys keys);

  /**
   * Says whether rules of this kind may hold two claims against each other, so that a condition
   * under {@code when} may be about {@code a} and {@code b}.
   *
   * @return false where each claim is looked at alone
   */
  default boolean looksAtPairs() {
    return false;
  }
}
