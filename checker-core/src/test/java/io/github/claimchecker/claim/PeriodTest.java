package io.github.claimchecker.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "..,--04-19,2019-12-27,2019-12-27,true", // before 20 April
    "..,--04-19,2020-04-22,2020-04-22,false",
    "--11-10,..,2021-01-05,2021-01-05,true", // after 9 November
    "--11-10,..,2021-10-05,2021-10-05,false",
    "--03-05,--03-05,2020-03-05,2020-03-05,true",
    "--03-05,--03-05,2020-02-01,2020-02-29,false",
    "--03-05,--03-05,2019-01-01,2019-12-31,true",
    "--03-05,--03-05,--02-01,--02-29,false",
    "..,--04-19,--12-27,--12-27,true",
    "--03-05,--03-05,1990-01-01,2019-12-31,true",
    "--03-05,--03-05,2019-06-01,..,true"
  })
  void aYearlessEventMayBeOneOfAnotherPeriod(
      String from, String to, String otherFrom, String otherTo, boolean may) {
    Period yearless = period(from, to);
    Period other = period(otherFrom, otherTo);

    assertThat(yearless.mayMeet(other)).isEqualTo(may);
    assertThat(other.mayMeet(yearless)).isEqualTo(may);
  }

  private static Period period(String from, String to) {
    boolean known = !from.startsWith("--") && !to.startsWith("--");
    return new Period(day(from), day(to), known, "then");
  }

  private static Optional<LocalDate> day(String text) {
    return text.equals("..")
        ? Optional.empty()
        : Optional.of(LocalDate.parse(text.replaceFirst("^--", "0004-")));
  }
}
