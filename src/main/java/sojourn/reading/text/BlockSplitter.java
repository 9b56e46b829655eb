package sojourn.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a clean text into blocks: paragraphs whole although their lines are wrapped, headings, rows of cells. */
public final class BlockSplitter {

  private static final Pattern GAP = Pattern.compile("\\[?\\s*(?:\\.{3}|…)\\s*\\]?|(?:\\* ?){3,}|-{3,}");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…][\"')\\]”]*\\s*", Pattern.DOTALL);
  private static final int WRAPPED = 100;
  private static final int LONGEST_HEADING = 110;

  /** The blocks in order; they do not overlap, and what lies between them is white space or a mark of layout. */
  public List<Block> split(CleanText clean) {
    String text = clean.value();
    List<int[]> lines = lines(text);
    boolean wrapped = lines.stream().allMatch(l -> l[1] - l[0] <= WRAPPED || text.substring(l[0], l[1]).indexOf('\t') >= 0);
    List<Block> blocks = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int[] line : lines) {
      String s = text.substring(line[0], line[1]);
      boolean row = isRow(s);
      boolean ends = s.isBlank() || row || GAP.matcher(s.strip()).matches();
      if (from >= 0 && (ends || !wrapped)) {
        add(blocks, text, from, to);
        from = -1;
      }
      if (row) {
        blocks.add(new Block(BlockKind.ROW, line[0], line[1]));
      } else if (!s.isBlank() && ends) {
        blocks.add(new Block(BlockKind.GAP, line[0], line[1]));
      } else if (!ends) {
        from = from < 0 ? line[0] : from;
        to = line[1];
      }
    }
    if (from >= 0) {
      add(blocks, text, from, to);
    }
    return blocks;
  }

  private static boolean isRow(String line) {
    return line.chars().filter(c -> c == '\t').count() >= 2 || line.strip().matches("\\|.*\\|.*\\|") || line.split(" \\| ", -1).length > 2;
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
    if (last != null && last.kind() == BlockKind.PARAGRAPH && broken(text.substring(last.from(), last.to()), s)) {
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

  private static List<int[]> lines(String text) {
    List<int[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        lines.add(new int[] {from, i});
        from = i + 1;
      }
    }
    return lines;
  }
}
