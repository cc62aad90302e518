package io.github.claimchecker;

import io.github.claimchecker.text.Problem;

/** Hears how far a run has come. Called by several threads, one at a time. */
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (done, all, claims) -> {};

  /**
   * Hears that a file is done.
   *
   * @param done how many files are done
   * @param all how many there are
   * @param claims how many claims were found so far
   */
  void file(int done, int all, int claims);

  /**
   * Hears, at most once a run, that results cannot be kept for the next run; this one is not
   * touched by it.
   *
   * @param problem why not
   */
  default void uncached(Problem problem) {}
}
