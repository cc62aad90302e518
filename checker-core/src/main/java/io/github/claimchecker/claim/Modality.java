package io.github.claimchecker.claim;

/** How a claim is meant. Claims that are not meant as facts never contradict those that are. */
public enum Modality {
  /** Told as a fact, by the document or by whom it quotes. */
  ASSERTED,
  /** "is estimated at": told as a fact that nobody counted. */
  ESTIMATE,
  /** "aims for", "shall not exceed": what somebody wants. */
  TARGET,
  /** "will reach", "is expected to": what somebody foresees. */
  FORECAST,
  /** "would have been", "if": what is not so. */
  HYPOTHETICAL,
  /** "does not", "never": said not to be so. */
  NEGATED
}
