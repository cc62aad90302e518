package io.github.claimchecker.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.text.Document;
import io.github.claimchecker.text.Documents;
import io.github.claimchecker.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which label a line that is a value has, where it stands in the line before. */
class LineLabelsTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.english();

  private static Claim only(Document document, String surface) {
    List<Claim> claims =
        EXTRACTOR.extract(document).stream()
            .filter(claim -> claim.quantity().surface().equals(surface))
            .toList();
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static Document html(String body) {
    return Documents.html("a.html", "<html><body>" + body + "</body></html>");
  }

  @Test
  void aDefinitionIsOfItsTerm() {
    Document list =
        html(
            "<h2>Cider</h2><dl><dt>Ageing in oak</dt><dd>63 days</dd><dt>Weight (kg)</dt><dd>0.2</dd></dl>");
    assertThat(only(list, "63 days").measure()).hasToString("ageing oak");
    assertThat(only(list, "0.2").head().map(Token::lemma)).contains("weight");
    assertThat(only(list, "0.2").quantity().unit()).hasToString("kg");
  }

  @Test
  void aDefinitionThatIsASentenceSpeaksForItself() {
    Document list = html("<dl><dt>Ageing in oak</dt><dd>The cider rests for 63 days.</dd></dl>");
    assertThat(only(list, "63 days").measure()).hasToString("cider rests");
  }

  @Test
  void aValueUnderAHeadingIsOfTheHeading() {
    Document page = Documents.markdown("a.md", "## Length of the pier\n\n310 metres\n");
    assertThat(only(page, "310 metres").head().map(Token::lemma)).contains("length");
  }

  @Test
  void figuresWithTheirLabelsBelowGetNoWrongLabel() {
    Document page =
        Documents.markdown("a.md", "## In numbers\n\n410\n\nmembers\n\n63 days\n\nof training\n");
    assertThat(only(page, "63 days").measure().isEmpty()).isTrue();
  }

  @Test
  void anAnswerIsToldOfTheQuestion() {
    Document page = Documents.plain("a.txt", "How thick is the ice? 240 metres at most.");
    assertThat(only(page, "240 metres at most").measure()).hasToString("thick ice");
    assertThat(only(page, "240 metres at most").head().map(Token::lemma)).contains("thick");
  }

  @Test
  void aSentenceBehindAQuestionSpeaksForItself() {
    Document page = Documents.plain("a.txt", "How thick is the ice? The pier is 240 metres long.");
    assertThat(only(page, "240 metres").measure()).hasToString("long");
  }

  @Test
  void aTimeOfDayIsOfItsLabel() {
    Document page = Documents.plain("a.txt", "Opening hours: 9 am to 5 pm");
    assertThat(only(page, "9 am to 5 pm").measure()).hasToString("opening hours");
    assertThat(only(Documents.plain("a.txt", "Departure: 18:30."), "18:30").measure())
        .hasToString("departure");
  }
}
