package io.github.claimchecker.claim;

import io.github.claimchecker.claim.Dated.Bound;
import io.github.claimchecker.claim.Dated.Range;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins two times of a sentence that bound a span: "from May to July 2019", "1987 to 1990". */
final class SpanJoin {
  private static final long LONG = 2;

  /** Words in front of the second time, as in "to the mid-1990s". */
  private static final Set<String> OPENING = Set.of("the", "-");

  private final DateWords words;
  private final TaggedSentence sentence;

  SpanJoin(DateWords words) {
    this.words = words;
    this.sentence = words.sentence();
  }

  /** The word at which the second time may start, or -1 where nothing joins another one. */
  int second(Dated first) {
    int joint = joint(first);
    boolean joins = words.is("span", joint) || sentence.lower(joint).equals("and");
    int i = joint + 1;
    while (joins && (OPENING.contains(sentence.lower(i)) || words.is("part", i) || isEdge(i))) {
      i++;
    }
    return joins ? i : -1;
  }

  /** "to the end of April". */
  private boolean isEdge(int i) {
    int edge = sentence.lower(i).equals("of") ? i - 1 : i;
    return words.is("edge", edge) && sentence.lower(edge + 1).equals("of");
  }

  /** The word behind a time, or behind the comma there: "from 17 March, through 7 April". */
  private int joint(Dated first) {
    boolean comma =
        sentence.lower(first.end()).equals(",")
            && first.bound() == Bound.FROM
            && !sentence.lower(first.end() + 1).equals("to");
    return comma ? first.end() + 1 : first.end();
  }

  /** The span of both times, or null where they bound none. */
  @Nullable Dated join(Dated first, Dated second) {
    Range from = inYearOf(first.range(), second.range());
    boolean ordered =
        !from.from().isAfter(second.range().to())
            && (from.from().getYear() == Period.UNKNOWN_YEAR)
                == (second.range().from().getYear() == Period.UNKNOWN_YEAR);
    if (!ordered || !isSpan(first, second)) {
      return null;
    }
    int opening = isBetween(first) ? first.opening() - 1 : first.opening();
    return new Dated(
        opening,
        first.start(),
        second.end(),
        new Range(from.from(), second.range().to()),
        Bound.NONE,
        sentence.print(opening, second.end()));
  }

  private boolean isSpan(Dated first, Dated second) {
    if (first.bound() != Bound.NONE && first.bound() != Bound.FROM) {
      return false;
    }
    if (!sentence.lower(joint(first)).equals("and")) {
      return first.bound() == Bound.FROM || sentence.lower(first.end()).equals("to");
    }
    return isBetween(first) || isOneStretch(first.range(), second.range());
  }

  /** "In the 1960s and 1970s"; in "the 1960s and 1990s" it happened twice. */
  private static boolean isOneStretch(Range first, Range second) {
    return isLong(first) && isLong(second) && !second.from().isAfter(first.to().plusDays(1));
  }

  private boolean isBetween(Dated first) {
    return sentence.lower(first.opening() - 1).equals("between");
  }

  private static boolean isLong(Range range) {
    return range.from().plusYears(LONG).isBefore(range.to());
  }

  /** "from May to July 2019": the first time is of the year that the second one names. */
  private static Range inYearOf(Range first, Range second) {
    int year = second.to().getYear();
    if (first.from().getYear() != Period.UNKNOWN_YEAR || year == Period.UNKNOWN_YEAR) {
      return first;
    }
    Range same = new Range(first.from().withYear(year), first.to().withYear(year));
    LocalDate last = second.to();
    return same.from().isAfter(last)
        ? new Range(same.from().minusYears(1), same.to().minusYears(1))
        : same;
  }
}
