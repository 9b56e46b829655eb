package sojourn.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sojourn.reading.rule.Rules;

/** Tables and lists in the ways in which they are pasted, told by layout and a handful of places. */
class TableFinderTest {

  private static final Map<String, Double> PLACES = Map.of("Norway", 1e10, "Sweden", 1e10, "Oslo", 600_000.0, "Bergen", 250_000.0, "Stockholm", 900_000.0, "Smith", 900.0);

  private final TableFinder finder = new TableFinder(Rules.english().words(), TableFinderTest::leading);

  private static PlaceNames.Known leading(List<String> words) {
    Double weight = PLACES.get(words.getFirst());
    return weight == null ? PlaceNames.NOTHING : new PlaceNames.Known(1, weight, weight > 1e9);
  }

  /** Each row as its cells: first letters of the kind, and the text. */
  private List<String> rows(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new Line(from, from + line.length(), line));
      from += line.length() + 1;
    }
    return finder.rows(lines).stream().map(r -> String.join(" | ", r.cells().stream().map(c -> c.kind().name().charAt(0) + ":" + text.substring(c.from(), c.to())).toList())).toList();
  }

  @Test
  void headsTellWhatTabbedCellsHold() {
    assertThat(rows("No.\tDates\tCountry\tCity\tDetails\n1\t3–5 May 1999\tNorway\tOslo\tMet with the King."))
        .containsExactly("", "N:1 | D:3–5 May 1999 | C:Norway | P:Oslo | R:Met with the King.");
  }

  @Test
  void aShiftedRowKeepsOnlyWhatItsLookTells() {
    assertThat(rows("No.\tDates\tCountry\tCity\tDetails\n3–5 May 1999\tNorway\tOslo\tMet with the King.\t")).last().isEqualTo("D:3–5 May 1999 | O:Norway | O:Oslo | O:Met with the King.");
  }

  @Test
  void aRowBrokenOverLinesGoesOnUntilItHasAllItsBars() {
    assertThat(rows("Country | City | Date(s) | Notes |\n---|---|---|---|\n |\nOslo | May 1999 | State visit |\nSweden |\nStockholm |\nJune 1999 | |"))
        .containsExactly("", "", "P:Oslo | D:May 1999 | R:State visit", "C:Sweden | P:Stockholm | D:June 1999");
  }

  @Test
  void oneCellOnEachLine() {
    String text = "Country\n\nCity\n\nDates\n\nNorway\n\nOslo\n\nMay 3-5\n\nSweden\n\nStockholm\n\nMay 6\n\nNorway\n\nBergen\n\nMay 9\n\nThe end of the list.";
    assertThat(rows(text)).containsExactly("", "", "", "C:Norway | P:Oslo | D:May 3-5", "C:Sweden | P:Stockholm | D:May 6", "C:Norway | P:Bergen | D:May 9");
  }

  @Test
  void placeAndDateTakeTurns() {
    assertThat(rows("1. Norway\n3 May – 5 May, 1999\n2. Norway & Sweden\n6 May, 1999\n3. Sweden\n1 Jun – 2 June, 1999"))
        .containsExactly("C:Norway | D:3 May – 5 May, 1999", "C:Norway | C:Sweden | D:6 May, 1999", "C:Sweden | D:1 Jun – 2 June, 1999");
  }

  @Test
  void singleSpacesUnderALineOfHeads() {
    assertThat(rows("Country Locations Details Dates\n1  Norway Oslo Met with the King. May 3–5, 1999\n Sweden Stockholm Visited the fair. May 6, 1999"))
        .containsExactly("", "C:Norway | P:Oslo | R:Met with the King. | D:May 3–5, 1999", "C:Sweden | P:Stockholm | R:Visited the fair. | D:May 6, 1999");
  }

  @Test
  void aPersonEndsWhereThePlaceOfOtherRowsBegins() {
    String text = "Name Locale Remarks Date\nAdam Smith Oslo Vacation. May 3, 1999\nAnna Jones Oslo Met the King. May 5, 1999\nAdam Smith Bergen Visited the fair. May 6, 1999\nAnna Jones Oslo Talks. May 7, 1999";
    assertThat(rows(text)).contains("P:Adam Smith | P:Bergen | R:Visited the fair. | D:May 6, 1999", "P:Anna Jones | P:Oslo | R:Talks. | D:May 7, 1999");
  }

  @Test
  void itemsThatBeginWithTheirDate() {
    assertThat(rows("May 3–5: Oslo, Norway – met with the King\nMay 6: Stockholm\n9/22-23 – Bergen, Norway @ Grieg Hall"))
        .containsExactly("D:May 3–5 | P:Oslo | C:Norway | R:met with the King", "D:May 6 | P:Stockholm", "D:9/22-23 | P:Bergen | C:Norway | R:Grieg Hall");
  }

  @Test
  void aChronologyIsAListAndADiaryIsNone() {
    assertThat(rows("1842 Returns to Oslo.\n1843–45 Travels in Sweden.\n1846 Dies.")).containsExactly("D:1842 | R:Returns to Oslo.", "D:1843–45 | R:Travels in Sweden.", "D:1846 | R:Dies.");
    assertThat(rows("3 May. I went to Oslo.\n4 May. We rested.\n5 May. I met the King.")).isEmpty();
  }

  @Test
  void quotedCommasPartNoCells() {
    assertThat(rows("Date,Country,City\n\"May 3, 1999\",Norway,Oslo\n\"May 6, 1999\",Sweden,Stockholm")).last().isEqualTo("D:May 6, 1999 | C:Sweden | P:Stockholm");
  }

  @Test
  void aScheduleGoesByTheClock() {
    assertThat(rows("Monday, May 3\n11.40 am: Arrival at Oslo\n12:15 - 13:00 Lunch\n03.30 pm: Departure\n\nThe end."))
        .containsExactly("D:Monday, May 3", "N:11.40 am: | R:Arrival at Oslo", "N:12:15 - 13:00 | R:Lunch", "N:03.30 pm: | R:Departure");
  }

  @Test
  void linesOfPlacesBelowADateShareIt() {
    assertThat(rows("May 1999\n\nNorway\nSweden\n\nJune 2000\n\nOslo, Bergen")).containsExactly("D:May 1999 | C:Norway | C:Sweden", "D:June 2000 | P:Oslo | P:Bergen");
  }

  @Test
  void proseIsNoTable() {
    assertThat(rows("Mr. Smith arrived in Oslo, Norway, on 3 May 1999, and met the King.\n\nOn 5 May, he left.\n\nIn 1999, Mr. Smith, who was ill, rested.")).isEmpty();
  }
}
