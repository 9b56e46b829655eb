package sojourn.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Hostile and random texts: nothing fails or hangs, and mentions stay in order and within the text. The generator's seed is fixed. */
class DateFuzzTest {

  private static final List<String> SCRAPS =
      List.of(
          "Monday", "25 June", "June 24-25", "2007", ",", ".", " ", "\n", "\t", "the 16th", "17th.--", "today", "To-morrow", "the following morning", "that day", "from", "since",
          "until", "May", "29 November - 2 December", "between 1878 and 1880", "the second day of his visit", "last week", "two days later", "-", "/", "9", "31", "\u2013",
          "Ascension Day", "in the spring of", "the 1860s", "14th century", "44 BC", "He met", "will meet", "had met", "LONDON,", "#", "\ud83d\ude00", "\u202e", "\ud800",
          "more than a year after the end of the Gulf War", "on Sunday", "next", "last", "three weeks ago", "for four days", "early", "30 February", "00/00/0000");

  private final Random random = new Random(1878);
  private final DateFinder finder = DateFinder.english();

  @Test
  void randomTextsAreReadInOrderAndWithoutFailing() {
    for (int i = 0; i < 1_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n >= 0; n--) {
        text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextInt(4) == 0 ? "" : " ");
      }
      int reached = 0;
      for (DateMention m : finder.find(text.toString())) {
        assertThat(m.start()).isGreaterThanOrEqualTo(reached);
        assertThat(m.end()).isLessThanOrEqualTo(text.length());
        reached = m.end();
      }
      String published = random.nextBoolean() ? null : List.of("2010-03-18", "1836", "[1990..1999]", "XXXX-06-25", "2013-05-19/..", "-0043").get(random.nextInt(6));
      DateAnswers answers = DateSolverTest.solve(text.toString(), published, new HolderClue("Kofi Annan", "Secretary-General", "UN", 0));
      assertThat(answers.answers()).allSatisfy(a -> assertThat(a.reasons()).isNotNull());
    }
  }

  @Test
  void hostileRepetitionDoesNotHang() {
    for (String scrap : SCRAPS) {
      String text = (scrap + " ").repeat(1_000);
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> finder.find(text), scrap);
    }
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> finder.find("1".repeat(1_000_000)));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> finder.find("the second day of " + "a ".repeat(100_000)));
  }
}
