package io.github.claimchecker.rule.condition;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.quantity.Quantity;
import io.github.claimchecker.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A condition over a claim, or over a pair of claims. Immutable and thread-safe.
 *
 * <p>Where it asks for something that a claim does not tell, or for the larger of two quantities
 * whose units do not convert, it neither {@linkplain #holds holds} nor {@linkplain #fails fails}.
 */
public final class Condition {
  private final Part root;
  private final boolean ofPair;
  private final List<Unit> units;

  Condition(Part root, boolean ofPair, List<Unit> units) {
    this.root = root;
    this.ofPair = ofPair;
    this.units = List.copyOf(units);
  }

  /**
   * Reads a condition.
   *
   * @param text the condition, such as {@code a.value <= b.value}
   * @param sizes reads what stands in {@code q('...')}
   * @return the condition
   * @throws ConditionException if it is not one, or its types do not fit
   */
  public static Condition parse(String text, Function<String, Optional<Quantity>> sizes)
      throws ConditionException {
    return new ConditionParser(text, sizes).parse();
  }

  /**
   * Says whether it is about two claims, {@code a} and {@code b}, and not about one.
   *
   * @return false if it names neither
   */
  public boolean isOfPair() {
    return ofPair;
  }

  /**
   * Returns the units of the quantities that it names.
   *
   * @return the units, in the order of the text
   */
  public List<Unit> units() {
    return units;
  }

  /**
   * Says whether it holds for one claim.
   *
   * @param claim the claim
   * @return true if it is certain to
   */
  public boolean holds(Claim claim) {
    return holds(claim, claim);
  }

  /**
   * Says whether it holds for a pair.
   *
   * @param a the first claim
   * @param b the second
   * @return true if it is certain to
   */
  public boolean holds(Claim a, Claim b) {
    return root.answer(a, b) == Answer.YES;
  }

  /**
   * Says whether it does not hold for a pair.
   *
   * @param a the first claim
   * @param b the second; the same one for a condition on one claim
   * @return true if it is certain not to
   */
  public boolean fails(Claim a, Claim b) {
    return root.answer(a, b) == Answer.NO;
  }
}
