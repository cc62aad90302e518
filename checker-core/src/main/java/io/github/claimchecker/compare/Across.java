package io.github.claimchecker.compare;

/** Where two claims must come from to be held against each other. */
public enum Across {
  /** From two documents. */
  SOURCES,
  /** From two sections of a document, or two documents. */
  SECTIONS,
  /** From any two sentences. */
  SENTENCES
}
