package sojourn.reading.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sojourn.model.time.DateSpan;
import sojourn.reading.fact.Events;
import sojourn.reading.fact.OfficeHolders;

class DateSolverTest {

  private static final DateFinder FINDER = DateFinder.english();
  private static final DateSolver SOLVER = new DateSolver(FINDER, OfficeHolders.load(), Events.load());

  /** Blocks separated by a line feed; one that begins with # is a heading, one with | a row. */
  static DateAnswers solve(String text, @Nullable String published, HolderClue... holders) {
    StringBuilder clean = new StringBuilder();
    List<DateBlock> blocks = new ArrayList<>();
    List<DateMention> mentions = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      DateBlock.Kind kind = line.startsWith("#") ? DateBlock.Kind.HEADING : line.startsWith("|") ? DateBlock.Kind.ROW : DateBlock.Kind.PARAGRAPH;
      String words = kind == DateBlock.Kind.PARAGRAPH ? line : line.substring(1).strip();
      int from = clean.length();
      clean.append(words);
      blocks.add(new DateBlock(from, clean.length(), kind));
      FINDER.find(words).forEach(m -> mentions.add(m.shifted(from)));
      clean.append("\n\n");
    }
    DateSpan given = published == null ? null : DateSpan.of(published);
    return SOLVER.solve(new DateQuestion(clean.toString(), blocks, mentions, given, null, List.of(holders)));
  }

  static List<String> dates(DateAnswers answers) {
    return answers.answers().stream().map(DateAnswer::date).map(d -> d == null ? "-" : d.edtf()).toList();
  }

  private static HolderClue holder(String name, String role, @Nullable String of) {
    return new HolderClue(name, role, of, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met today. | 2013-05-17
          They met yesterday evening. | 2013-05-16
          They will meet tomorrow. | 2013-05-18
          He arrived on Wednesday. | 2013-05-15
          He arrived on Friday. | 2013-05-17
          He is expected to leave on Sunday. | 2013-05-19
          He will arrive on Friday. | 2013-05-17
          He will arrive next Friday. | 2013-05-24
          They met last Monday. | 2013-05-13
          They meet next Tuesday. | 2013-05-21
          Last week they signed it. | [2013-05-06..2013-05-12]
          Earlier this week he traveled to Lagos. | [2013-05-13..2013-05-16]
          He will travel to Lagos later this week. | [2013-05-18..2013-05-19]
          They met last month. | 2013-04
          He was elected last year. | 2012
          The Games will be held next year. | 2014
          They met in March. | 2013-03
          They met in November. | 2012-11
          They will meet in March. | 2014-03
          They met last October. | 2012-10
          He arrived on 12 March. | 2013-03-12
          He arrived on 20 December. | 2012-12-20
          He will arrive on 20 December. | 2013-12-20
          He will travel from March 25 to April 2. | 2014-03-25/2014-04-02
          The visit takes place from December 28 to January 3. | 2012-12-28/2013-01-03
          They met two days ago. | 2013-05-15
          They met two weeks ago. | 2013-05-03~
          Since March 2011 the fighting goes on. | 2011-03/..
          By 1990 he had left. | ../1990
          He met him on the sidelines of the summit in 2009. | 2009
          """)
  void newsCountsFromItsPublication(String sentence, String date) {
    assertThat(dates(solve(sentence, "2013-05-17"))).containsExactly(date);
  }

  @Test
  void printedDatesPublish() {
    DateAnswers answers = solve("#Visit to Rome\n#May 17, 2013\nThey met today.", null);
    assertThat(answers.published()).isEqualTo(DateSpan.of("2013-05-17"));
    assertThat(dates(answers)).containsExactly("2013-05-17", "2013-05-17");
    assertThat(solve("#10 Apr, 2008 12:04\n#Visit\nHe came on Wednesday.", null).published()).isEqualTo(DateSpan.of("2008-04-10"));
    assertThat(dates(solve("LONDON, 5 May 1998 (Reuters) — The ministers met yesterday.", null))).containsExactly("1998-05-05", "1998-05-04");
    assertThat(solve("#Published on 3 March 2001\nThe ministers met yesterday.", null).published()).isEqualTo(DateSpan.of("2001-03-03"));
  }

  @Test
  void aLetterSpeaksOnItsDateline() {
    DateAnswers answers = solve("Weimar, May 25th, 1830.\nYesterday evening I was at a party. To-morrow I leave. It was written on Ascension Day in my room.", null);
    assertThat(dates(answers)).containsExactly("1830-05-25", "1830-05-24", "1830-05-26", "1830-05-20");
    assertThat(answers.published()).isNull();
    assertThat(answers.speech()).isEqualTo(DateSpan.of("1830-05-25"));
  }

  @Test
  void eachLetterOfACollectionSpeaksOnItsOwnDay() {
    String letters = "Rome, 1 May 1830.\nI arrived yesterday.\nNaples, 3 June.\nWe sailed yesterday.";
    assertThat(dates(solve(letters, null))).containsExactly("1830-05-01", "1830-04-30", "1830-06-03", "1830-06-02");
  }

  @Test
  void aDiaryCarriesMonthAndYearOn() {
    String diary =
        "JANUARY 12th, 1836.--Early in the morning we sailed.\nOn the morning of the 16th (January) I set out.\n17th.--We passed the river. In the evening"
            + " we rested. He asked me to stay the ensuing day.\n22nd.--I returned. The next day we rode.\n30th.--We sailed. On the 5th of February we landed."
            + "\n28th.--Rain.\n1st.--Sun.";
    assertThat(dates(solve(diary, null)))
        .containsExactly(
            "1836-01-12", "1836-01-12", "1836-01-16", "1836-01-17", "1836-01-17", "1836-01-18", "1836-01-22", "1836-01-23", "1836-01-30", "1836-02-05",
            "1836-02-28", "1836-03-01");
  }

  @Test
  void aDiaryMayGiveWeekdaysAndNoDashes() {
    String diary = "#Journal of a Cruise, August 19, 1869 to March 14, 1870\nAugust 20th At noon we landed.\nSunday 22d Went to church to day.\nMonday 23d We waited."
        + "\n1st September Wednesday\nWe sailed yesterday.\nThursday 2d The sea is high.";
    DateAnswers answers = solve(diary, null);
    assertThat(dates(answers).subList(1, 3)).containsExactly("1869-08-20", "1869-08-20");
    assertThat(dates(answers)).contains("1869-08-22", "1869-08-23", "1869-09-01", "1869-08-31", "1869-09-02");
    assertThat(answers.published()).isNull();
    assertThat(dates(solve("#Journal of a Voyage from New York to London 1849\nThursday Oct 11th After a detention we sailed.\nFriday Oct 12th Walked the deck.", null)))
        .containsExactly("1849", "1849-10-11", "1849-10-12");
  }

  @Test
  void anAuthorsLinePublishes() {
    assertThat(solve("#Minister to visit\n#Wahyu Anggoro - 15 June 2022 13:59\nShe leaves on Friday.", null).published()).isEqualTo(DateSpan.of("2022-06-15"));
    assertThat(dates(solve("MELBOURNE, October 03, 2022: The Minister will be visiting from 5-11 October 2022. He will arrive on Wednesday.", null)))
        .containsExactly("2022-10-03", "2022-10-05/2022-10-11", "2022-10-05");
    assertThat(dates(solve("#1 March 2024\nHe is expected to arrive on Monday 1 April, visit Poland on the Tuesday and attend the meeting on Wednesday.", null)))
        .containsExactly("2024-03-01", "2024-04-01", "2024-04-02", "2024-04-03");
  }

  @Test
  void oldLettersCountMonths() {
    String letter = "Lisbon, 8 March 1810.\nYours of the 3d inst. and of the 28th ult. have come. He sails on the 2nd proximo.";
    assertThat(dates(solve(letter, null))).containsExactly("1810-03-08", "1810-03-03", "1810-02-28", "1810-04-02");
  }

  @Test
  void narrativeCountsFromWhereItIs() {
    String text =
        "He arrived in Lima on 3 June 1990. That same day he met the Mayor. The following morning he flew to Quito. Two days later he left. The following Monday"
            + " he was home. A few weeks later he died. The following year a street was named after him.";
    assertThat(dates(solve(text, null)))
        .containsExactly("1990-06-03", "1990-06-03", "1990-06-04", "1990-06-06", "1990-06-11", "1990-07-02~", "1991");
  }

  @Test
  void theYearIsCarriedOnInANarrative() {
    String text = "We reached it on the 20th of May, 1856. We left on the 12th of July. In November I came up the sea, and on the 12th of December was home.";
    assertThat(dates(solve(text, null))).containsExactly("1856-05-20", "1856-07-12", "1856-11", "1856-12-12");
    assertThat(dates(solve("He left on 30 December 1910. On 4 January he landed.", null))).containsExactly("1910-12-30", "1911-01-04");
  }

  @Test
  void aLookBackDoesNotMoveTheNarrative() {
    String text = "He arrived on 25 June 2007. They spoke of the killing of six soldiers on 24 June. That day he also met the Premier.";
    assertThat(dates(solve(text, null))).containsExactly("2007-06-25", "2007-06-24", "2007-06-25");
    assertThat(dates(solve("He came on 30 November 2010. They praised the elections in October. He left the next day.", null)))
        .containsExactly("2010-11-30", "2010-10", "2010-12-01");
  }

  @Test
  void aHeadingsRangeFramesItsWeekdays() {
    String text = "#Activities in Peru, 29 November - 2 December 2010\nHe arrived on Monday. The following day he spoke. On Wednesday he met the King. On the last day of"
        + " his visit he dined.";
    assertThat(dates(solve(text, null))).containsExactly("2010-11-29/2010-12-02", "2010-11-29", "2010-11-30", "2010-12-01", "2010-12-02");
  }

  @Test
  void weekdayAndOfficesPinDownAMissingYear() {
    DateAnswers answers =
        solve(
            "#VISIT TO ITALY, 24-25 JUNE\nHe arrived in Rome on Monday, 25 June. That evening he met the Chancellor.",
            null,
            holder("Ban Ki-moon", "Secretary-General", "UN"),
            holder("Angela Merkel", "Chancellor", "DE"),
            holder("Nicolas Sarkozy", "President", "FR"));
    assertThat(dates(answers)).containsExactly("2007-06-24/2007-06-25", "2007-06-25", "2007-06-25");
    assertThat(answers.answers().get(1).reasons())
        .anySatisfy(r -> assertThat(r).startsWith("Monday 25 June: ").contains("2001, 2007").contains("Nicolas Sarkozy, President from 2007 to 2012").endsWith(": 2007"));
  }

  @Test
  void severalYearsLeftStayASet() {
    DateAnswers answers = solve("He arrived on Monday, 25 June. The next day he left.", null, holder("Ban Ki-moon", "Secretary-General", "UN"));
    assertThat(dates(answers)).containsExactly("[2007-06-25,2012-06-25]", "[2007-06-26,2012-06-26]");
    assertThat(answers.answers().getFirst().alternatives()).containsExactly(DateSpan.of("2007-06-25"), DateSpan.of("2012-06-25"));
  }

  @Test
  void noClueLeavesTheYearUnknown() {
    assertThat(dates(solve("He arrived on 25 June. The next day he left. He spoke on Tuesday.", null))).containsExactly("XXXX-06-25", "XXXX-06-26", "-");
    assertThat(dates(solve("He arrived on Monday, 25 June. On Tuesday he left.", null))).containsExactly("XXXX-06-25", "XXXX-06-26");
    assertThat(dates(solve("They met in October.", null))).containsExactly("XXXX-10");
    assertThat(dates(solve("They met today. They met on Friday.", null))).containsExactly("-", "-");
  }

  @Test
  void textsOwnClueCutsTheYears() {
    String text = "He arrived on Monday, 25 June. They spoke of the war, which ended in 2009.";
    assertThat(dates(solve(text, null, holder("Ban Ki-moon", "Secretary-General", "UN")))).containsExactly("2012-06-25", "2009");
  }

  @Test
  void officesAndEventsBoundAnUndatedToday() {
    String text = "They met today, a day ahead of tomorrow's summit. He hopes to see it more than a year after the end of the Gulf War.";
    DateAnswers answers = solve(text, null, holder("Boris Yeltsin", "President", "RU"), holder("George Bush", "President", "US"));
    assertThat(dates(answers)).containsExactly("[1992-02-28..1993-01-20]", "[1992-02-29..1993-01-21]", "[1992-02-28..]");
    assertThat(answers.reasons()).contains("Boris Yeltsin, President from 1991 to 1999");
  }

  @Test
  void theSecondDayOfAVisitTellsItsFirst() {
    DateAnswers answers = solve("#10 April 2008\nIt's the second day of the Minister's first official visit to Oslo. On Wednesday he met the King.", null);
    assertThat(dates(answers)).containsExactly("2008-04-10", "2008-04-10", "2008-04-09");
    assertThat(answers.answers().get(1).stayStart()).isEqualTo(DateSpan.of("2008-04-09"));
    assertThat(dates(solve("He arrived on 3 June 1990. On the third day of the visit he flew home.", null))).containsExactly("1990-06-03", "1990-06-05");
  }

  @Test
  void yearsOfTablesStandInHeadingsOrRows() {
    String table = "#1982\n|5\tApril 7–8\tKingston\n|November 30 – December 3\tBrasília\n#1983\n|January 2\tRome";
    assertThat(dates(solve(table, null))).containsExactly("1982", "1982-04-07/1982-04-08", "1982-11-30/1982-12-03", "1983", "1983-01-02");
  }

  @Test
  void aWrongWeekdayIsSaid() {
    DateAnswers answers = solve("He arrived on Tuesday, 25 June 2007.", null);
    assertThat(dates(answers)).containsExactly("2007-06-25");
    assertThat(answers.answers().getFirst().reasons()).containsExactly("25 June 2007 is a Monday, not the weekday that the text gives");
  }

  @Test
  void aPublicationMayBeAMonthOrABound() {
    assertThat(dates(solve("They met today and yesterday. They met last month.", "2010-03"))).containsExactly("2010-03", "[2010-02-28..2010-03-30]", "2010-02");
    assertThat(dates(solve("They met today. They will meet tomorrow.", "[2010-03-01..2010-03-05]"))).containsExactly(
        "[2010-03-01..2010-03-05]", "[2010-03-02..2010-03-06]");
    assertThat(dates(solve("They met yesterday.", "2010-03-18?"))).containsExactly("2010-03-17?");
    assertThat(dates(solve("They met on 12 March.", "2010"))).containsExactly("2010-03-12");
  }

  @Test
  void aNextDayCannotBeCountedFromAMonth() {
    assertThat(dates(solve("In May 1990 they toured Hungary. The next day they left. That month it rained.", null))).containsExactly("1990-05", "-", "1990-05");
  }

  @Test
  void sameQuestionSameAnswer() {
    String text = "#Visit, 24-25 June\nHe came on Monday, 25 June. The next day he left.";
    assertThat(solve(text, null, holder("Kofi Annan", "Secretary-General", "UN"))).isEqualTo(solve(text, null, holder("Kofi Annan", "Secretary-General", "UN")));
  }
}
