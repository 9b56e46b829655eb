package sojourn.reading.date;

import static org.assertj.core.api.Assertions.assertThat;
import static sojourn.reading.date.DateSolverTest.dates;
import static sojourn.reading.date.DateSolverTest.solve;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sojourn.model.time.DateSpan;

/** Old calendars, figures, feasts, letters and diaries: sentences of our own making. */
class UsualAndOldDatesTest {

  @Test
  void anOldStyleDayKeepsItsNumbersAndSaysItsCalendar() {
    DateAnswers answers = solve("They sailed from Hull on 3 May 1702 (O.S.).", null);
    assertThat(dates(answers)).containsExactly("1702-05-03");
    assertThat(answers.answers().getFirst().reasons()).containsExactly("Old Style: the Julian calendar, kept as written; 14 May 1702 in the Gregorian");
    assertThat(answers.answers().getFirst().alternatives()).containsExactly(DateSpan.of("1702-05-14"));
  }

  @Test
  void bothCalendarsGivenTakeTheNewStyle() {
    DateAnswers answers = solve("He was at Hull on 27 April/7 May 1698 and in Lund on 10/21 March 1699.", null);
    assertThat(dates(answers)).containsExactly("1698-05-07", "1699-03-21");
    assertThat(answers.answers().getFirst().reasons().getFirst()).startsWith("both calendars are given").contains("27 April 1698");
    assertThat(answers.answers().getFirst().alternatives()).containsExactly(DateSpan.of("1698-04-27"));
  }

  @Test
  void twoYearsMeanTheSecond() {
    DateAnswers answers = solve("He died at Bath on 3 February 1708/9.", null);
    assertThat(dates(answers)).containsExactly("1709-02-03");
    assertThat(answers.answers().getFirst().reasons().getFirst()).contains("1708/9").contains("25 March");
  }

  @Test
  void weekdaysTellTheOldCalendar() {
    DateAnswers answers = solve("She landed on Tuesday, 11 January 1698. On the Friday following she rode to Ware.", null);
    assertThat(dates(answers)).containsExactly("1698-01-11", "1698-01-14");
    assertThat(answers.answers().getFirst().reasons().getFirst()).startsWith("Old Style");
    assertThat(dates(solve("She landed on Friday, 11 October 1850. On the Tuesday following she rode to Ware.", null))).containsExactly("1850-10-11", "1850-10-15");
  }

  @Test
  void figuresAreReadAsTheTextsOtherDates() {
    DateAnswers answers = solve("She was in Oslo on 5/6/2007 and in Lund on 25/6/2007, then on 1/2/08 in Bern.", null);
    assertThat(dates(answers)).containsExactly("2007-06-05", "2007-06-25", "2008-02-01");
    assertThat(answers.answers().getFirst().reasons().getFirst()).isEqualTo("the day stands first, as in other dates of this text; else 6 May 2007");
    assertThat(dates(solve("She came on May 30, 2007 and left on 6/5/2007.", null))).containsExactly("2007-05-30", "2007-06-05");
  }

  @Test
  void figuresThatNothingTellsStayASet() {
    DateAnswers answers = solve("She was in Oslo on 5/6/2007.", null);
    assertThat(dates(answers)).containsExactly("[2007-05-06,2007-06-05]");
    assertThat(answers.answers().getFirst().alternatives()).containsExactly(DateSpan.of("2007-06-05"), DateSpan.of("2007-05-06"));
    assertThat(dates(solve("She was in Oslo on 5/5/2007.", null))).containsExactly("2007-05-05");
  }

  @Test
  void aLetterMayBeDatedAtItsEnd() {
    String letter = "My dear Ann,\nWe came here yesterday and leave the day after tomorrow.\nYour loving brother\nBergen, 5 March 1847.";
    assertThat(dates(solve(letter, null))).containsExactly("1847-03-04", "1847-03-07", "1847-03-05");
    assertThat(dates(solve("She will travel to Lima this week, and be back by Thursday.\n(Geneva, 8 September 2014)", null)))
        .containsExactly("[2014-09-08..2014-09-14]", "../2014-09-11", "2014-09-08");
    assertThat(dates(solve("Lund, le 3 mars 1847\nWe came yesterday.", null))).containsExactly("1847-03-03", "1847-03-02");
  }

  @Test
  void aLetterLooksBackFromItsDay() {
    String letter = "Lund, 23 October 1870.\nWe left Hull on the 11th and were sick. We stayed at Ribe until the 14th. The next night we sailed.";
    assertThat(dates(solve(letter, null))).containsExactly("1870-10-23", "1870-10-11", "../1870-10-14", "1870-10-12");
  }

  @Test
  void aDiaryGoesOnOverTheNewYear() {
    String diary = "#Journal 1874\nDec. 30. Hired a boat.\nJan. 2. Sailed south. Saw the falls on the night of the 3d.\n14th. Rested. To day Sunday.";
    assertThat(dates(solve(diary, null))).containsExactly("1874", "1874-12-30", "1875-01-02", "1875-01-03", "1875-01-14", "1875-01-14", "1875-01-10");
  }

  @Test
  void aSlipOfThePenGoesOnByTheWeekday() {
    DateAnswers answers = solve("Thursday, August 26, 1869. Looked round.\nFriday 26th. A hot day.\nSaturday 28th. Went out.", null);
    assertThat(dates(answers)).containsExactly("1869-08-26", "1869-08-27", "1869-08-28");
    assertThat(answers.answers().get(1).reasons().getFirst()).contains("the number 26 does not");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She sets out this weekend. | 2009-04-18/2009-04-19
          She was in Oslo over the weekend. | 2009-04-11/2009-04-12
          She stays from Friday to Sunday and will speak. | 2009-04-17/2009-04-19
          She will leave on Thursday week. | 2009-04-23
          They came the week before last. | [2009-03-30..2009-04-05]
          They came the day before yesterday. | 2009-04-11
          They will meet in the first week of June. | [2009-06-01..2009-06-07]
          They were there in the last week of March 2009. | [2009-03-25..2009-03-31]
          She was ill on Christmas Eve. | 2008-12-24
          She will be there on Easter Monday 2010. | 2010-04-05
          It was in the spring of 1830. | 1830-21
          He died in the summer of 44 B.C. | -0043-22
          They read aloud Psalm 23:4, resolution 1244 (1999) and page 12. |
          She plays at 0:00 and is aged 42, at No. 10. |
          """)
  void everydayWords(String sentence, String date) {
    assertThat(String.join(" ", dates(solve(sentence, "2009-04-13")))).isEqualTo(date == null ? "" : date);
  }

  @Test
  void feastsFollowTheNarrativeAndItsCalendar() {
    assertThat(dates(solve("1 March 1645. We came to Lund.\nOn Good Friday we rode out, and on the morrow of Easter home.", null)))
        .containsExactly("1645-03-01", "1645-04-14", "1645-04-17");
    // Julian Easter of 1321 was 19 April.
    assertThat(dates(solve("The bishop rode out on Easter Monday 1321, and on the eve of the feast of St Michael 1321 came home.", null)))
        .containsExactly("1321-04-20", "1321-09-28");
  }

  @Test
  void aYearNamedBesideIsAHintAndNoDate() {
    DateAnswers answers = solve("She will speak at the 2009 Colloquium on Trade. She will be in Lima on 20 April. The following day she flies home.", null);
    assertThat(dates(answers)).containsExactly("-", "2009-04-20?", "2009-04-21?");
    assertThat(answers.answers().get(1).reasons().getLast()).startsWith("the text speaks of 2009");
    assertThat(dates(solve("Thursday, May 5\nShe departs.\nMay 8, 2022\nShe is home.", null))).containsExactly("2022-05-05", "2022-05-08");
  }

  @Test
  void yearsInWordsAndRomanNumerals() {
    assertThat(dates(solve("He left on the eighth of April, sixteen hundred and ninety-eight. On the XXth of May MDCCI he died.", null)))
        .containsExactly("1698-04-08", "1701-05-20");
  }
}
