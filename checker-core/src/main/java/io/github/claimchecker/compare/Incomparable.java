package io.github.claimchecker.compare;

/**
 * Two claims that are not about the same thing.
 *
 * @param reason why they are not
 * @param detail the two sides of the difference, in words
 */
public record Incomparable(Reason reason, String detail) implements Comparison {

  /** Why two claims are not held against each other. */
  public enum Reason {
    /** A share against a change, a level against a rate. */
    OTHER_KIND,
    /** Units that do not convert: other dimensions, other currencies. */
    OTHER_UNIT,
    /** Different things are measured. */
    OTHER_MEASURE,
    /** Different things are counted. */
    OTHER_NOUN,
    /** They are told of different subjects. */
    OTHER_SUBJECT,
    /** One is about a part of what the other is about. */
    PART_OF_WHOLE,
    /** They are told of different times. */
    OTHER_PERIOD,
    /** One is meant as a fact and the other is not. */
    OTHER_MODALITY,
    /** One tells what the other leaves out: "a quarter at home" and "75% from abroad". */
    COMPLEMENT,
    /** They would be, but one of them finds what it is about in another claim of the same text. */
    BETTER_MATCH,
    /** They would be, but their documents have little in common, and are two of many. */
    UNRELATED_DOCUMENTS
  }
}
