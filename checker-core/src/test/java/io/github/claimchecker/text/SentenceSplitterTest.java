package io.github.claimchecker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** A bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Output rose to 3.5 million tonnes.| Prices fell.",
        "The U.S. Geological Survey counted 12 mines.| It found no more.",
        "It is sold in the U.S.| The price is low.",
        "It is mined in the U.S. and in Chile.",
        "Dr. J. R. Hale measured approx. 60% of it.| No. 5 was empty.",
        "See Fig. 3 and No. 5 on p. 12, i.e. the last ones.",
        "Was that all?| No.| There was more.",
        "Ore, sand, etc. were sold.| Nothing was left.",
        "Arden Inc. grew by 5%.| Its rival did not.",
        "Arden Inc.| It is small.",
        "They met on Jan. 5, 2025, at 9 a.m. in Oslo.",
        "\"It is 3.5 t.\"| He left.",
        "\"Is it enough?\" he asked.| Nobody knew.",
        "It went on... and on.| Then it stopped...| Nobody saw it.",
        "Stocks last a few months [17][19].| Group 1: Magnets are made of 17 elements [3].| They cost more.",
        "It fell in 2024.[^1]| Then it rose.",
        "They waited!| What for?!| 5 people left.",
        "Sales reached 700 billion.| 5 firms closed.",
        "储量占全球的七成。| 产量呢？| 没有变！",
        "It holds 25 t.| The rest is sand.",
        "1. Open the box.| 2. Close it.",
        "The quota.It was raised.",
        "Prices rose 4.5%.| (See below.)| They fell again.",
        "Visit example.com or use Node.js for it.",
        "He said: \"It fell.\"| \"It rose,\" she said."
      })
  void cutsWhereAReaderWould(String marked) {
    List<String> expected = List.of(marked.split("\\| ?", -1));
    String text = marked.replace("|", "");
    if (text.startsWith("The quota")) {
      expected = List.of("The quota.", "It was raised.");
    }
    List<String> found =
        splitter.spans(text, new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
    assertThat(found).isEqualTo(expected.stream().map(String::strip).toList());
  }

  @org.junit.jupiter.api.Test
  void neverCrossesABlock() {
    Document document = Documents.markdown("a.md", "# Ore prices\n\nThey rose\n\n- by 5%\n- twice");
    assertThat(splitter.split(document))
        .extracting(Sentence::text)
        .containsExactly("Ore prices", "They rose", "by 5%", "twice");
  }
}
