package io.github.claimchecker.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.quantity.Kind;
import io.github.claimchecker.text.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeContextTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();

  private static List<Claim> times(String text) {
    return EXTRACTOR.extract(Documents.plain("a.txt", text)).stream()
        .filter(claim -> claim.quantity().kind() == Kind.TIME)
        .toList();
  }

  private static List<String> scopes(String text) {
    return times(text).stream().map(claim -> claim.scope().toString()).toList();
  }

  private static List<String> periods(String text) {
    return times(text).stream().map(claim -> claim.period().printed()).toList();
  }

  @Test
  void eachTimeHasTheWeekdayBesideIt() {
    assertThat(scopes("The gates open at 9 a.m. on Mondays and at 10 a.m. on Sundays."))
        .containsExactly("Mondays", "Sundays");
    assertThat(scopes("The gate opens on Mondays at 9 a.m. and on Sundays at 10 a.m."))
        .containsExactly("Mondays", "Sundays");
  }

  @Test
  void aWeekdayInFrontOfAllIsThatOfAll() {
    assertThat(scopes("On Mondays the museum opens at 9 a.m. and closes at 5 p.m."))
        .containsExactly("Mondays", "Mondays");
  }

  @Test
  void aRowOfWeekdaysIsKeptTogether() {
    assertThat(scopes("The pool opens at 9 a.m. from Tuesday to Friday."))
        .containsExactly("Tuesday Friday");
  }

  @Test
  void theZoneIsPartOfTheScope() {
    assertThat(scopes("The launch took place at 3 p.m. EST on Monday."))
        .containsExactly("Monday EST");
    assertThat(scopes("The launch took place at 3 p.m.")).containsExactly("");
  }

  @Test
  void aDateSaysMoreThanItsWeekday() {
    String text = "The gate shut at 11 p.m. on Sunday, 22 March 2020.";

    assertThat(scopes(text)).containsExactly("");
    assertThat(periods(text)).containsExactly("Sunday, 22 March 2020");
  }

  @Test
  void theNearestDateCounts() {
    assertThat(periods("The ferry left on 3 May at 9 a.m. and sailed on 5 May at noon."))
        .containsExactly("3 May", "5 May");
    assertThat(periods("On 3 May the ferry left Norvik at 9 a.m. and arrived at 4 p.m."))
        .containsExactly("3 May", "3 May");
  }
}
