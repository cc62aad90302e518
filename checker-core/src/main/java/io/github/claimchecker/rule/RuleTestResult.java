package io.github.claimchecker.rule;

/**
 * What became of one test of a rule file.
 *
 * @param tested the id of the rule, or of the metric where an example was tested
 * @param name the test's name, or the example itself
 * @param outcome how it went
 * @param report what was expected, what was found and what the claims looked like, over several
 *     lines
 */
public record RuleTestResult(String tested, String name, Outcome outcome, String report) {

  /** How a test went. */
  public enum Outcome {
    /** What was expected was found, and nothing else. */
    PASSED,
    /** The same, but no claim was about the metric, so the test shows nothing. */
    IDLE,
    /** The rule is switched off. */
    SKIPPED,
    /** It fails, and the rule file says that and why it does. */
    KNOWN_GAP,
    /** Something expected was not found, or something else was; or a known gap is gone. */
    FAILED
  }

  @Override
  public String toString() {
    return tested + ": " + name + ": " + outcome + "\n" + report;
  }
}
