package sojourn.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sojourn.reading.rule.Lexicon;

/** Finds the rows of tables and lists of journeys in a text, by layout alone; the surest layouts first. Linear in the length of the text. */
public final class TableFinder {

  /** No line of a list is longer; what is longer is a paragraph. */
  private static final int LONGEST_LINE = 4_000;

  private final Delimited delimited;
  private final HeadedColumn headed;
  private final CellColumn column;
  private final ClockRows clock;
  private final DatedLists lists;
  private final Annals annals;
  private final LooseRows loose;

  public TableFinder(Lexicon words, PlaceNames names) {
    DateLook dates = new DateLook(words);
    Headings headings = new Headings(words);
    PlaceRun places = new PlaceRun(names);
    String writer = words.words("writer").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.delimited = new Delimited(dates, headings);
    this.clock = new ClockRows(dates);
    this.lists = new DatedLists(dates, places);
    this.headed = new HeadedColumn(dates, headings);
    this.column = new CellColumn(dates, places, headings);
    Pattern self = Pattern.compile("(?<![\\p{L}'.])(?:" + writer + ")(?![\\p{L}'.])");
    this.loose = new LooseRows(dates, places, headings, self);
    this.annals = new Annals(dates, loose, self);
  }

  /** The rows in the order of the text; lines in none of them are prose. */
  public List<TableRow> rows(List<Line> lines) {
    boolean[] taken = new boolean[lines.size()];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = lines.get(i).text().length() > LONGEST_LINE;
    }
    List<TableRow> rows = new ArrayList<>();
    delimited.find(lines, taken, rows);
    headed.find(lines, taken, rows);
    column.find(lines, taken, rows);
    clock.find(lines, taken, rows);
    lists.find(lines, taken, rows);
    annals.find(lines, taken, rows);
    loose.find(lines, taken, rows);
    rows.sort(Comparator.comparingInt(TableRow::first));
    return rows;
  }
}
