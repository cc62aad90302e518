package io.github.claimchecker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  @Test
  void namesTheLineAndColumnOfWhatIsBroken() {
    Reading reading =
        Documents.read(
            "a.md", "---\ntitle: One: two\ndate: 2025-03-18\n---\n5 t.", Format.MARKDOWN);
    assertThat(reading.documents()).extracting(Document::text).containsExactly("5 t.");
    assertThat(reading.problems()).hasSize(1);
    Problem problem = reading.problems().get(0);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(11);
    assertThat(problem.source()).contains("title: One: two");
  }

  @Test
  void namesADateThatIsNone() {
    Reading reading =
        Documents.read("a.md", "---\ntitle: One\ndate: 3/4/2025\n---\n5 t.", Format.MARKDOWN);
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.md:3:7: \"3/4/2025\" is not a date.\n    date: 3/4/2025\n          ^\n"
                + "    Write it as year-month-day, such as 2025-03-18.");
  }

  @Test
  void namesFrontMatterThatDoesNotEnd() {
    Reading reading = Documents.read("a.md", "---\ntitle: One\n\n5 t.", Format.MARKDOWN);
    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly("The front matter that begins here does not end.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-18", "\"2025-03-18\"", "2025-03-18T10:00:00Z", "2025-03-18 10:00", "2025/03/18",
        "18 March 2025", "March 18, 2025", "18.03.2025", "18/3/2025", "Tuesday, 18th March 2025",
        "18 Mar 2025", "2025年3月18日", "Mar. 18, 2025, 4:15 pm"
      })
  void knowsManyFormsOfADate(String date) {
    Document document = Documents.markdown("a.md", "---\ndate: " + date + "\n---\n");
    assertThat(document.metadata().date()).contains(LocalDate.of(2025, 3, 18));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\n\nText", "---\nText\n---\nMore", "Text\n---\n", "---", "", "---\n---"})
  void leavesRulesAcrossThePageAlone(String text) {
    assertThat(Documents.read("a.md", text, Format.MARKDOWN).problems()).isEmpty();
  }
}
