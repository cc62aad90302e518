package io.github.claimchecker.compare;

import io.github.claimchecker.claim.Claim;
import io.github.claimchecker.claim.Period;
import io.github.claimchecker.quantity.Hedge;
import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.quantity.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What has to be assumed for two claims to be about the same thing at the same time. */
final class Assumptions {
  /** From this score on a pair is about the same thing; below it only by assumption. */
  private static final double SURE = -0.6;

  private static final ProfileWords WORDS = ProfileWords.ENGLISH;

  private Assumptions() {}

  /**
   * Works out what has to be assumed.
   *
   * @param score how surely the two are about the same thing
   * @param documents whether they stand in texts that say much else
   * @return the assumptions in words; a list that more may be added to
   */
  static List<String> of(Claim a, Claim b, double score, boolean documents) {
    List<String> assumed = new ArrayList<>();
    if (score < SURE) {
      assumed.add("both tell the same measure");
    }
    if (isLongBefore(a, b) || isLongBefore(b, a)) {
      assumed.add("what names no time still holds as it did long before its text was written");
    }
    if (isBeforeThat(a, b) || isBeforeThat(b, a)) {
      assumed.add("what was so still was when the time began that the other tells of");
    }
    if (isYearUnknown(a, b) || isYearUnknown(b, a)) {
      assumed.add("both tell the same year");
    }
    if (isYearBefore(a, b) || isYearBefore(b, a)) {
      assumed.add("what names no time is told of the year before, too");
    }
    if (documents
        && (isOwnBound(a.quantity(), b.quantity()) || isOwnBound(b.quantity(), a.quantity()))) {
      assumed.add("the bound itself is left out");
    }
    if (a.quantity().kind() == Kind.TIME) {
      ClockTimes.assumed(a, b).ifPresent(assumed::add);
    }
    return assumed;
  }

  /**
   * "Last year 38,600 tickets were sold" against "41,000 tickets were sold", this year it seems.
   */
  private static boolean isYearBefore(Claim dated, Claim undated) {
    boolean told = dated.period().isSpecified();
    List<String> words =
        Surroundings.words(told ? dated.period().printed() : dated.sentence().text());
    int most = Math.min(LONGEST, words.size());
    boolean before = // of an opening like "in the year before" nobody knows of which year it is
        IntStream.rangeClosed(told ? words.size() : 1, most)
            .mapToObj(n -> String.join("_", words.subList(0, n)))
            .anyMatch(opening -> WORDS.has("time-before", opening));
    return before && !undated.period().isSpecified();
  }

  /** The words of "in the year before". */
  private static final int LONGEST = 4;

  /**
   * "Away for sixty days" against "away for more than 60 days": often the two sides of one limit.
   */
  private static boolean isOwnBound(Quantity bound, Quantity number) {
    return (bound.hedge() == Hedge.OVER || bound.hedge() == Hedge.UNDER)
        && number.hedge() == Hedge.EXACT
        && number.unit().equals(bound.unit())
        && number.value().filter(value -> isBoundOf(bound, value)).isPresent();
  }

  private static boolean isBoundOf(Quantity bound, BigDecimal value) {
    return bound.low().or(bound::high).filter(end -> end.compareTo(value) == 0).isPresent();
  }

  /**
   * "Last June" in a text without a date against "by 2024": one names no year, the other only that;
   * or against "21 December", of whatever year.
   */
  private static boolean isYearUnknown(Claim a, Claim b) {
    Period told = b.period();
    boolean year =
        told.yearKnown()
            && told.from().isPresent()
            && told.to().isPresent()
            && told.from().get().plusMonths(11).isBefore(told.to().get());
    boolean relative =
        Surroundings.words(a.period().printed()).stream()
            .limit(1)
            .anyMatch(word -> WORDS.has("time-past", word));
    return (year || relative && told.isSpecified())
        && a.period().isSpecified()
        && !a.period().yearKnown();
  }

  /** "Since May five nurses work there", "two nurses were there": before May, it seems. */
  private static boolean isBeforeThat(Claim since, Claim was) {
    Period told = since.period();
    boolean open = told.from().isPresent() && told.to().isEmpty();
    return open
        && !since.quantity().kind().tellsWhen()
        && !was.period().isSpecified()
        && Tense.isPast(was)
        && !Tense.isPast(since);
  }

  /** Whether a claim tells of a time that had long ended when a text spoke of no time. */
  private static boolean isLongBefore(Claim dated, Claim undated) {
    Optional<LocalDate> written =
        undated
            .sentence()
            .document()
            .metadata()
            .date()
            .or(() -> dated.sentence().document().metadata().date());
    Optional<LocalDate> ended = dated.period().to().filter(day -> dated.period().yearKnown());
    boolean over = ended.isPresent() && Tense.isOver(dated) && !Tense.isPast(undated);
    boolean longAgo =
        written.isPresent()
            && ended.filter(day -> day.plusYears(1).isBefore(written.get())).isPresent();
    return !undated.period().isSpecified() && (over || longAgo);
  }
}
