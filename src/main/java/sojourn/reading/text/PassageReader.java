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
        for (Sentence sentence : sentences(block.text(clean))) {
          passages.add(new Passage(passages.size(), b, block.kind(), CellKind.OTHER, block.from(), sentence));
        }
      } else if (block.kind() == BlockKind.ROW) {
        cells(clean, block, b, passages);
      }
    }
    return passages;
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
    return Initials.joined(analyser.analyse(cased(text.replace('\n', ' ').replace('\t', ' ')))).stream().map(starts::retagged).toList();
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
    while (at < text.length()) {
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
