package sojourn.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sojourn.reading.layout.Line;
import sojourn.reading.layout.TableFinder;
import sojourn.reading.layout.TableRow;

/** Cuts a clean text into blocks: paragraphs whole although their lines are wrapped, headings, rows of cells. */
public final class BlockSplitter {

  private static final Pattern GAP = Pattern.compile("\\[?\\s*(?:\\.{3}|…)\\s*\\]?|(?:\\* ?){3,200}|-{3,}");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…][\"')\\]”]*\\s*", Pattern.DOTALL);
  private static final int WRAPPED = 100;
  private static final int LONGEST_HEADING = 110;
  /** So many last characters tell whether a sentence has ended. */
  private static final int ENDING = 40;

  private final TableFinder tables;

  public BlockSplitter(TableFinder tables) {
    this.tables = tables;
  }

  /** The blocks in order; they do not overlap, and what lies between them is white space or a mark of layout. */
  public List<Block> split(CleanText clean) {
    String text = clean.value();
    List<Line> lines = lines(text);
    List<TableRow> rows = tables.rows(lines);
    boolean wrapped = lines.stream().allMatch(l -> l.to() - l.from() <= WRAPPED || l.text().indexOf('\t') >= 0);
    List<Block> blocks = new ArrayList<>();
    int from = -1;
    int to = -1;
    int row = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean tabled = row < rows.size() && rows.get(row).first() == i;
      boolean ends = line.text().isBlank() || tabled || GAP.matcher(line.text().strip()).matches();
      if (from >= 0 && (ends || !wrapped)) {
        add(blocks, text, from, to);
        from = -1;
      }
      if (tabled) {
        TableRow found = rows.get(row++);
        int end = lines.get(found.last()).to();
        blocks.add(found.cells().isEmpty() ? new Block(BlockKind.GAP, line.from(), end) : new Block(BlockKind.ROW, line.from(), end, found.cells()));
        i = found.last();
      } else if (!line.text().isBlank() && ends) {
        blocks.add(new Block(BlockKind.GAP, line.from(), line.to()));
      } else if (!ends) {
        from = from < 0 ? line.from() : from;
        to = line.to();
      }
    }
    if (from >= 0) {
      add(blocks, text, from, to);
    }
    return blocks;
  }

  private static void add(List<Block> blocks, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    String s = text.substring(start, end);
    Block last = blocks.isEmpty() ? null : blocks.getLast();
    if (last != null && last.kind() == BlockKind.PARAGRAPH && broken(text.substring(Math.max(last.from(), last.to() - ENDING), last.to()), s)) {
      blocks.set(blocks.size() - 1, new Block(BlockKind.PARAGRAPH, last.from(), end));
      return;
    }
    blocks.add(new Block(heading(s) ? BlockKind.HEADING : BlockKind.PARAGRAPH, start, end));
  }

  /** A sentence that a blank line broke in two. */
  private static boolean broken(String before, String after) {
    return !SENTENCE_END.matcher(before).matches() && Character.isLowerCase(after.codePointAt(0));
  }

  private static boolean heading(String s) {
    if (s.length() > LONGEST_HEADING) {
      return false;
    }
    long letters = s.codePoints().filter(Character::isLetter).count();
    long capitals = s.codePoints().filter(Character::isUpperCase).count();
    return (letters > 0 && capitals * 10 >= letters * 8) || !SENTENCE_END.matcher(s).matches();
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        lines.add(new Line(from, i, text.substring(from, i)));
        from = i + 1;
      }
    }
    return lines;
  }
}
