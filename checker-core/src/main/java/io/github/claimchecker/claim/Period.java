package io.github.claimchecker.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a claim holds.
 *
 * @param from the first day, inclusive; empty where it is open ("until 2030")
 * @param to the last day, inclusive; empty where it is open ("since 2019")
 * @param yearKnown false where the text names a day or month and nothing tells the year; the dates
 *     then carry a year of no meaning
 * @param printed the words that say so; empty where the text says nothing
 */
public record Period(
    Optional<LocalDate> from, Optional<LocalDate> to, boolean yearKnown, String printed) {

  /** The text does not say. */
  public static final Period UNSPECIFIED =
      new Period(Optional.empty(), Optional.empty(), false, "");

  /**
   * Makes a period of two days.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   * @param printed the words that say so
   * @return the period
   */
  public static Period of(LocalDate from, LocalDate to, String printed) {
    return new Period(Optional.of(from), Optional.of(to), true, printed);
  }

  /**
   * Says whether the text says anything.
   *
   * @return false for {@link #UNSPECIFIED}
   */
  public boolean isSpecified() {
    return from.isPresent() || to.isPresent();
  }

  /**
   * Says whether the two share a day. Where one lacks the year, both are taken to be of one year.
   *
   * @param other the other period
   * @return true if they share a day, or if one of them is unspecified
   */
  public boolean meets(Period other) {
    if ((yearKnown && other.yearKnown) || !isSpecified() || !other.isSpecified()) {
      return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }
    Period mine = inYear();
    Period theirs = other.inYear();
    return mine.startsBeforeEndOf(theirs) && theirs.startsBeforeEndOf(mine);
  }

  private boolean startsBeforeEndOf(Period other) {
    return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
  }

  /**
   * Returns the same days without their year, as they are held against days whose year nothing
   * tells.
   *
   * @return a period of days in one nameless year, the first after the last where it spans a new
   *     year; unspecified where it is longer than a year
   */
  public Period inYear() {
    if (yearKnown
        && from.isPresent()
        && to.isPresent()
        && from.get().plusYears(1).isBefore(to.get())) {
      return UNSPECIFIED;
    }
    return new Period(
        from.map(day -> day.withYear(UNKNOWN_YEAR)),
        to.map(day -> day.withYear(UNKNOWN_YEAR)),
        false,
        printed);
  }

  /** The year of dates whose year nothing tells; a leap year, so that every day exists. */
  static final int UNKNOWN_YEAR = 4;

  @Override
  public String toString() {
    return printed;
  }
}
