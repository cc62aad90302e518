package io.github.claimchecker.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a document says about itself, in front matter or in a dateline.
 *
 * @param title the headline
 * @param author who wrote it
 * @param publisher who published it
 * @param date the day it speaks from; relative periods ("last June") count from it
 */
public record Metadata(
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<LocalDate> date) {

  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
