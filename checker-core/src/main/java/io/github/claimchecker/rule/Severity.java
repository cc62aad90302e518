package io.github.claimchecker.rule;

/** How much a finding matters, from nothing to a failed build. */
public enum Severity {
  /** The rule is not looked at. */
  OFF,
  /** Worth knowing. */
  INFO,
  /** Worth a look. */
  WARNING,
  /** Fails the build. */
  ERROR
}
