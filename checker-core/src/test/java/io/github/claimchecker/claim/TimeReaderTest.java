package io.github.claimchecker.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.claimchecker.text.Tagger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
  private static final Tagger TAGGER = new Tagger();
  private static final WordLists WORDS = WordLists.of("en");
  private static final PeriodReader ROLES = PeriodReader.of("en");

  private static List<Timed> read(String text) {
    TaggedSentence sentence = new TaggedSentence(TAGGER.tag(text), List.of(), WORDS);
    return new TimeReader(new DateWords(ROLES, sentence), false).read();
  }

  @ParameterizedTest
  @CsvSource({
    "at 6:55 PM, 18:55",
    "at 6.55 pm, 18:55",
    "at 6 p.m., 18:00",
    "at 6pm, 18:00",
    "at 12 a.m., 00:00",
    "at 12:05 p.m., 12:05",
    "at six o'clock, 06:00?",
    "at 6:30, 06:30?",
    "at 06:30, 06:30",
    "by 18:30, 18:30",
    "at 18.30 hours, 18:30",
    "at 1830 hours, 18:30",
    "at 1200 GMT, 12:00",
    "by noon, 12:00",
    "after midnight, 00:00",
    "at 12 midnight, 00:00",
    "at half past six, 06:30?",
    "at a quarter to seven, 06:45?",
    "at quarter past 12, 00:15?",
    "at twenty to six in the evening, 17:40",
    "at 20 minutes past six, 06:20?",
    "at 8 in the morning, 08:00",
    "at 11 at night, 23:00",
    "at 2 at night, 02:00",
    "from 9 to 5 p.m., 09:00-17:00",
    "from 1 to 5 p.m., 13:00-17:00",
    "from 5.30 to 11 p.m., 17:30-23:00",
    "between 11.30 pm and 5 am, 23:30-29:00",
    "at nine in the evening, 21:00",
    "at half past two in the afternoon, 14:30",
    "from eight in the morning until nine in the evening, 08:00-21:00",
    "between 9 and 11 PM, 21:00-23:00",
    "from 10 to 6 a.m., 22:00-30:00",
    "from 9 a.m. until noon, 09:00-12:00",
    "9 a.m. - 5:30 p.m., 09:00-17:30",
    "from 8 o'clock to 10 o'clock, 08:00-10:00?"
  })
  void aTimeOfDayCountsTheMinutesSinceMidnight(String words, String minutes) {
    List<Timed> times = read("The ferry left Norvik " + words + ".");

    assertThat(times).hasSize(1);
    assertThat(print(times.get(0).hours())).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They won 6:3 at home.",
        "They lost by 6:30.",
        "Mix the two at 3:1.",
        "He ran 9:58 in Karsk.",
        "She won in a time of 2:25.",
        "The run took 3:45 hours.",
        "He improved from 2:25 to 2:19.",
        "He improved from 18:30 to 18:10.",
        "Karsk scored at 8:47 remaining.",
        "Karsk scored at 8:47 in the third quarter.",
        "The song starts at 1:02 of the clip.",
        "The crane ran for 1300 hours.",
        "It stopped at 2024-05-01T12:00:00Z.",
        "The vote was lost by ten to six.",
        "It costs 6.50 at the door.",
        "It rose from 6.50 to 11.",
        "At 25:10 and at 9:75 it stopped.",
        "The station moved to 1240 AM.",
        "In the past 10 years it grew."
      })
  void whatOnlyLooksLikeATimeOfDayIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "at about 9 a.m., ABOUT",
    "around 9 a.m., ABOUT",
    "at exactly 9 a.m., POINT",
    "between 8 and 9 a.m., BETWEEN",
    "from 8 to 9 a.m., SPAN"
  })
  void theWordsAroundATimeSayHowItIsTold(String words, Timed.Sort sort) {
    assertThat(read("The ferry left " + words)).extracting(Timed::sort).containsExactly(sort);
  }

  @ParameterizedTest
  @CsvSource({
    "before 9 a.m., BEFORE",
    "shortly before 9 a.m., BEFORE",
    "just after noon, AFTER",
    "by 9 a.m., BY",
    "no later than 9 a.m., BY",
    "until 9 a.m., UNTIL",
    "from 9 a.m., FROM",
    "at 9 a.m., NONE"
  })
  void aPrepositionMakesABound(String words, Dated.Bound bound) {
    assertThat(read("The ferry left " + words)).extracting(Timed::bound).containsExactly(bound);
  }

  @Test
  void whatFollowsATimeInARowIsOne() {
    assertThat(read("The ferry leaves at 8 a.m., noon and 16:30.")).hasSize(3);
    assertThat(read("The ferry leaves at 8 a.m. on noon and 16:30.")).hasSize(1);
  }

  @Test
  void theZoneBelongsToTheTime() {
    assertThat(zones("It left at 3 p.m. EST and at 9 a.m. Eastern, then at 7:30 Hong Kong Time."))
        .containsExactly("EST", "Eastern", "Hong Kong Time");
    assertThat(zones("It left at 3 p.m. Brint slept.")).containsExactly("");
  }

  private static List<String> zones(String text) {
    TaggedSentence sentence = new TaggedSentence(TAGGER.tag(text), List.of(), WORDS);
    return new TimeReader(new DateWords(ROLES, sentence), false)
        .read().stream().map(time -> sentence.print(time.zone(), time.end())).toList();
  }

  private static String print(Timed.Hours hours) {
    String from = print(hours.from());
    String to = hours.to() == hours.from() ? "" : "-" + print(hours.to());
    return from + to + (hours.half() ? "?" : "");
  }

  private static String print(int minutes) {
    return String.format("%02d:%02d", minutes / 60, minutes % 60);
  }
}
