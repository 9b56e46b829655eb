package sojourn.reading.text;

import java.util.ArrayList;
import java.util.List;
import sojourn.reading.layout.Cell;
import sojourn.reading.layout.CellKind;
import sojourn.reading.sentence.Initials;
import sojourn.reading.sentence.Sentence;
import sojourn.reading.sentence.SentenceAnalyser;

/** Cuts the blocks of a text into sentences; capitals-only blocks are read as if written in the usual way. */
public final class PassageReader {

  private static final int LONGEST_PIECE = 20_000;
  private static final int LONGEST_WORD = 400;
  /** A run of capitals begins within so many characters or not at all. */
  private static final int NEAR = 200;

  private final SentenceAnalyser analyser;
  private final BareStarts starts;
  private final ListedStarts listed;

  public PassageReader(SentenceAnalyser analyser, BareStarts starts, ListedStarts listed) {
    this.listed = listed;
    this.analyser = analyser;
    this.starts = starts;
  }

  /** All sentences in order. */
  public List<Passage> passages(CleanText clean, List<Block> blocks) {
    List<Passage> passages = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.HEADING) {
        prose(block.text(clean), block, b, passages);
      } else if (block.kind() == BlockKind.ROW) {
        cells(clean, block, b, passages);
      }
    }
    return passages;
  }

  /** A paragraph longer than any that was ever written is read piece by piece. */
  private void prose(String text, Block block, int number, List<Passage> passages) {
    int from = 0;
    while (from < text.length()) {
      int to = pieceEnd(text, from);
      for (Sentence sentence : sentences(text.substring(from, to))) {
        passages.add(new Passage(passages.size(), number, block.kind(), CellKind.OTHER, block.from() + from, sentence));
      }
      from = to;
    }
  }

  /** After a full stop where there is one, else after a space. */
  private static int pieceEnd(String text, int from) {
    int most = from + LONGEST_PIECE;
    if (most >= text.length()) {
      return text.length();
    }
    int stop = text.lastIndexOf(". ", most);
    int space = text.lastIndexOf(' ', most);
    return stop > from + LONGEST_PIECE / 2 ? stop + 1 : space > from + LONGEST_PIECE / 2 ? space + 1 : most;
  }

  /** Each cell of a row is read on its own. */
  private void cells(CleanText clean, Block block, int number, List<Passage> passages) {
    for (Cell cell : block.cells()) {
      if (cell.kind() != CellKind.NUMBER && cell.to() > cell.from()) {
        for (Sentence sentence : sentences(clean.value().substring(cell.from(), cell.to()))) {
          passages.add(new Passage(passages.size(), number, block.kind(), cell.kind(), cell.from(), listed.retagged(sentence)));
        }
      }
    }
  }

  private List<Sentence> sentences(String text) {
    return Initials.joined(analyser.analyse(cased(broken(text.replace('\n', ' ').replace('\t', ' '))))).stream().map(starts::retagged).toList();
  }

  /** The text with a space here and there in what is longer than any word: the analyser takes ever longer over such runs. */
  private static String broken(String text) {
    StringBuilder out = null;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == ' ' ? 0 : run + 1;
      if (run > LONGEST_WORD) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, ' ');
        run = 0;
      }
    }
    return out == null ? text : out.toString();
  }

  /** "DAVID LIVINGSTONE IN AFRICA" as "David Livingstone in Africa", for words that stand in a run of capitals. */
  private static String cased(String text) {
    StringBuilder out = new StringBuilder(text);
    int from = 0;
    while (from < text.length()) {
      int to = shoutedRun(text, from);
      if (to > from) {
        lower(out, from, to);
        from = to;
      } else {
        from = nextWord(text, from);
      }
    }
    return out.toString();
  }

  private static int nextWord(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return Math.max(i, from + 1);
  }

  /** End of a run of at least three words in capitals with at least twelve letters, or {@code from}. */
  private static int shoutedRun(String text, int from) {
    int words = 0;
    int letters = 0;
    int at = from;
    int end = from;
    while (at < text.length() && (words > 0 || at - from < NEAR)) {
      int next = nextWord(text, at);
      String word = text.substring(at, next).strip();
      long lower = word.chars().filter(Character::isLowerCase).count();
      if (lower > 0 && !word.matches("[\\d]+(?:st|nd|rd|th)\\W*")) {
        break;
      }
      long upper = word.chars().filter(Character::isUpperCase).count();
      words += upper > 0 ? 1 : 0;
      letters += (int) upper;
      end = upper > 0 ? at + word.length() : end;
      at = next;
    }
    return words >= 2 && letters >= 10 ? end : from;
  }

  private static void lower(StringBuilder out, int from, int to) {
    boolean first = true;
    int wordStart = from;
    for (int i = from; i < to; i++) {
      char c = out.charAt(i);
      boolean letter = Character.isLetter(c);
      if (letter && !first) {
        out.setCharAt(i, Character.toLowerCase(c));
      }
      if (!letter && !first) {
        small(out, wordStart, i);
      }
      if (letter && first) {
        wordStart = i;
      }
      first = !letter && c != '\'';
    }
    small(out, wordStart, to);
  }

  private static void small(StringBuilder out, int from, int to) {
    String word = out.substring(from, to);
    boolean initial = to < out.length() && to - from == 1 && out.charAt(to) == '.';
    if (from > 0 && !initial && java.util.Set.of("Of", "The", "In", "And", "By", "To", "From", "For", "On", "At", "With", "A", "An").contains(word)) {
      out.setCharAt(from, Character.toLowerCase(out.charAt(from)));
    }
  }
}
