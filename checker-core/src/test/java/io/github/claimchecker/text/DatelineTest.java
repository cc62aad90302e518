package io.github.claimchecker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Health Observatory, August 2025; 2025-08-01; Health Observatory;",
        "Harbour News· 2025-12-27 04:15; 2025-12-27; Harbour News;",
        "March 18, 2025; 2025-03-18;;",
        "By Jane Doe | 5 November 2024; 2024-11-05;; Jane Doe",
        "Bay Times - By Jane Doe - Nov 5, 2024, 4:15 pm GMT; 2024-11-05; Bay Times; Jane Doe",
        "Circuit Weekly, 9 May 2025. By Tom Weil; 2025-05-09; Circuit Weekly; Tom Weil",
        "COBB POINT, 4 September 2024. The firm shut.; 2024-09-04;;",
        "Applies to all. Updated 9 January 2025.; 2025-01-09;;",
        "Published: 2025-01-09; 2025-01-09;;",
        "Board meeting of 24 July 2025, paper 6; 2025-07-24;;",
        "发布时间：2025年1月9日; 2025-01-09;;"
      })
  void findsDatePublisherAndAuthor(String line, LocalDate date, String publisher, String author) {
    Metadata said =
        Documents.markdown("a.md", "# Ore\n\n*" + line + "*\n\nIt is 5 t.\n").metadata();
    assertThat(said.date()).contains(date);
    assertThat(said.publisher().orElse(null)).isEqualTo(publisher);
    assertThat(said.author().orElse(null)).isEqualTo(author);
    assertThat(said.title()).contains("Ore");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mine opened on 5 November 2024.",
        "It will close in March 2026",
        "3/4/2025",
        "2025",
        "From 2 June, it will be closed.",
        "In August 2025",
        "Office 3.07, telephone 020 555 0147."
      })
  void leavesSentencesAlone(String line) {
    assertThat(Documents.markdown("a.md", "# Ore\n\n" + line).metadata().date()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"One.\n\nTwo.\n\nThree.\n\nBay News, 5 May 2024"})
  void looksOnlyNearTheTop(String text) {
    assertThat(Documents.plain("a.txt", text).metadata().date()).isEmpty();
  }
}
