package io.github.claimchecker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {
  private static final Tagger TAGGER = new Tagger();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs $ 3,000 per kg ( approx. 60 % ) .",
        "Between 10 % - 45 % of it .",
        "The U.S. has 1,250.5 t / year , i.e. € 4.5 bn .",
        "A 20 - year - old mine of 5 kg at 14:00 , 3:1 .",
        "The F-35 , COVID-19 and non-tariff rules of R&D .",
        "Until 2025-12-27 , in the 1990s , the 3rd 5G net .",
        "It is 5 °C , US$ 4 or £ 2.40 ... maybe .",
        "Growth of .5 points [ 1 ] [ 19 ] ."
      })
  void keepsNumbersWholeAndUnitsApart(String spaced) {
    String sentence =
        spaced
            .replace("$ ", "$")
            .replace("( ", "(")
            .replace(" )", ")")
            .replace(" %", "%")
            .replace(" - ", "-")
            .replace(" / ", "/")
            .replace("€ ", "€")
            .replace("£ ", "£")
            .replace("[ ", "[")
            .replace(" ]", "]")
            .replace(" .", ".")
            .replace(" ,", ",")
            .replace("of.5", "of .5");
    assertThat(TAGGER.tag(sentence)).extracting(Token::text).containsExactly(spaced.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "China produces 70% of the ore., produces, VERB, produce",
    "Miners are supplying less than before., supplying, VERB, supply",
    "The ore was mined in Chile., mined, VERB, mine",
    "Its stockpiles are small., stockpiles, NOUN, stockpile",
    "The reserves are large., reserves, NOUN, reserve",
    "It has 5 mines., has, VERB, have",
    "It is 5 km long., is, AUX, be",
    "The companies were larger., companies, NOUN, company",
    "This is better than that., better, ADJ, good",
    "The rare earth mine is open., mine, NOUN, mine",
    "It reached 5 t., t, NOUN, t",
    "It reached 70%., %, SYM, %",
    "It costs $70., $, SYM, $",
    "Children ate 48 grams., Children, NOUN, child",
    "It rose by 5%., rose, VERB, rise",
    "Allergies are rare., Allergies, NOUN, allergy",
    "The borough supplies quotas., quotas, NOUN, quota",
    "They are restoring it., restoring, VERB, restore",
    "The imported ore is dear., imported, ADJ, import",
    "The goods fell., fell, VERB, fall",
    "Twelve mines shut., Twelve, NUM, twelve",
    "It has nine thousand people., thousand, NUM, thousand"
  })
  void knowsTagAndLemma(String sentence, String word, String tag, String lemma) {
    assertThat(TAGGER.tag(sentence))
        .filteredOn(token -> token.text().equals(word))
        .first()
        .extracting(Token::tag, Token::lemma)
        .containsExactly(tag, lemma);
  }

  @Test
  void partsShortFormsFromTheirWord() {
    assertThat(TAGGER.tag("China's output isn't low; they’re right, it cannot be."))
        .extracting(Token::text, Token::lemma)
        .contains(
            org.assertj.core.groups.Tuple.tuple("'s", "'s"),
            org.assertj.core.groups.Tuple.tuple("n't", "not"),
            org.assertj.core.groups.Tuple.tuple("’re", "be"),
            org.assertj.core.groups.Tuple.tuple("can", "can"),
            org.assertj.core.groups.Tuple.tuple("not", "not"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "70%",
        "Key figures",
        "。",
        "👩‍👩‍👧 5 🎉",
        "稀土 70%",
        "\u00A0",
        "'s",
        "n't",
        "--- … ---"
      })
  void spansNameTheTokensOfAnyFragment(String fragment) {
    for (Token token : TAGGER.tag(fragment)) {
      assertThat(token.span().in(fragment)).isEqualTo(token.text());
      assertThat(token.lemma()).isNotEmpty();
      assertThat(token.tag()).doesNotContain("+");
    }
  }

  @Test
  void anEndlessSentenceTakesBoundedTime() {
    String sentence = "China mines 70% of it and ".repeat(4_000);
    List<Token> tokens =
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> TAGGER.tag(sentence));
    assertThat(tokens).hasSize(7 * 4_000);
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    List<String> sentences =
        List.of("China mines 70% of it.", "Prices rose by a third.", "The U.S. has 5 t of ore.");
    Set<List<List<Token>>> answers =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> sentences.stream().map(TAGGER::tag).toList())
            .collect(Collectors.toSet());
    assertThat(answers).hasSize(1);
  }
}
