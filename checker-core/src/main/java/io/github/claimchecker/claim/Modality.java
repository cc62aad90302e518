package io.github.claimchecker.claim;

/** How a claim is meant. Claims that are not meant as facts never contradict those that are. */
public enum Modality {
  /** Told as a fact, by the document or by whom it quotes. */
  ASSERTED,
  /** "is estimated at": told as a fact that nobody counted. */
  ESTIMATE,
  /** "aims for", "has the goal of": what somebody wants. */
  TARGET,
  /** "may be up to", "must not exceed", "turns away more than": what is allowed at most. */
  UPPER_LIMIT,
  /** "must be at least", "nobody under ... is let in": what is allowed at least. */
  LOWER_LIMIT,
  /** "must be paid within", "has to last": what is demanded, neither at most nor at least. */
  RULE,
  /** "will reach", "is expected to": what somebody foresees. */
  FORECAST,
  /** "would have been", "if": what is not so. */
  HYPOTHETICAL,
  /** "does not", "never": said not to be so. */
  NEGATED;

  /**
   * Says whether a claim so meant tells what is to be so by a rule, and not what is so.
   *
   * @return whether it is a limit or a rule
   */
  public boolean isNorm() {
    return isLimit() || this == RULE;
  }

  /**
   * Says whether a claim so meant sets a limit, so that its number is compared with other limits.
   *
   * @return whether it is an upper or a lower limit
   */
  public boolean isLimit() {
    return this == UPPER_LIMIT || this == LOWER_LIMIT;
  }
}
