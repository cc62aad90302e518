package io.github.claimchecker.compare;

/** How far a bound such as "over 80%" is trusted. */
public enum Bounds {
  /** As a careful reader takes it: "over 80%" is not said of 95%, so the two are in tension. */
  PRAGMATIC,
  /** As its words strictly allow: "over 80%" and 95% agree. */
  STRICT
}
