package io.github.claimchecker.compare;

/** Two claims held against each other. */
public sealed interface Comparison permits Incomparable, Verdict {}
