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
 * @param byTheLetter the end that "before" or "after" leaves: "before 2019" is taken to reach to
 *     the end of 2019, since writers are loose with such words, and by the letter ends with 2018;
 *     empty where the words leave no such doubt
 * @param edge the other end of the time that "until" or "since" names, where it tells when
 *     something ended or began: what was so "until May 2019" ended between the first of May, the
 *     edge, and {@code to}; empty where the text tells no such thing
 */
public record Period(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean yearKnown,
    String printed,
    Optional<LocalDate> byTheLetter,
    Optional<LocalDate> edge) {

  /** A period that its words leave no doubt about. */
  public Period(
      Optional<LocalDate> from, Optional<LocalDate> to, boolean yearKnown, String printed) {
    this(from, to, yearKnown, printed, Optional.empty(), Optional.empty());
  }

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
      return shares(other);
    }
    return inYear().shares(other.inYear());
  }

  /**
   * Says whether an event of this period may be one of the other. Where one lacks the year, it is
   * taken to be of a year that lets them meet, if there is one; an open end without a year ("before
   * 20 April") then reaches half a year, so that 27 December may be before 20 April.
   *
   * @param other the other period
   * @return true if they share a day, or if one of them is unspecified
   */
  public boolean mayMeet(Period other) {
    if (yearKnown && other.yearKnown || !isSpecified() || !other.isSpecified()) {
      return shares(other);
    }
    return yearKnown ? other.meetsInSomeYear(this) : meetsInSomeYear(other);
  }

  /** Whether these days, whose year nothing tells, are among those of another period. */
  private boolean meetsInSomeYear(Period other) {
    Period mine = closed();
    Period theirs = other.yearKnown ? other : other.closed();
    int year = theirs.from.or(() -> theirs.to).orElseThrow().getYear();
    int last = theirs.to.or(() -> theirs.from).orElseThrow().getYear();
    if (last > year + 1) {
      return true;
    }
    for (int y = year - 1; y <= last + 1; y++) {
      if (mine.movedTo(y).shares(theirs)) {
        return true;
      }
    }
    return false;
  }

  /** The same with an open end half a year away. */
  private Period closed() {
    Optional<LocalDate> first = from.or(() -> to.map(day -> day.minusMonths(HALF_A_YEAR)));
    Optional<LocalDate> last = to.or(() -> from.map(day -> day.plusMonths(HALF_A_YEAR)));
    return new Period(first, last, yearKnown, printed);
  }

  private Period movedTo(int year) {
    int years = year - UNKNOWN_YEAR;
    return new Period(
        from.map(day -> day.plusYears(years)), to.map(day -> day.plusYears(years)), true, printed);
  }

  private boolean shares(Period other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  /**
   * Returns the period as its words strictly allow it.
   *
   * @return the same, but for "before" and "after", which leave out the time they name
   */
  public Period strict() {
    return byTheLetter.isEmpty()
        ? this
        : new Period(
            from.flatMap(day -> byTheLetter), to.flatMap(day -> byTheLetter), yearKnown, printed);
  }

  /**
   * Returns when what is told ended or began.
   *
   * @return of "until May 2019" and "since May 2019" that May; empty where nothing ended or began
   */
  public Optional<Period> ended() {
    return edge.map(day -> new Period(from.or(() -> edge), to.or(() -> edge), yearKnown, printed));
  }

  /**
   * Returns how long it is.
   *
   * @return days, from 1 on; infinite where an end is open, or nothing is told
   */
  public double days() {
    return from.isPresent() && to.isPresent()
        ? to.get().toEpochDay() - from.get().toEpochDay() + 1
        : Double.POSITIVE_INFINITY;
  }

  private static final int HALF_A_YEAR = 6;

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
