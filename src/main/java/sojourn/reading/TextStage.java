package sojourn.reading;

import java.util.ArrayList;
import java.util.List;
import sojourn.model.claim.Problem;
import sojourn.model.text.Document;
import sojourn.reading.layout.PlaceNames;
import sojourn.reading.layout.TableFinder;
import sojourn.reading.rule.Rules;
import sojourn.reading.sentence.SentenceAnalyser;
import sojourn.reading.text.Block;
import sojourn.reading.text.BareStarts;
import sojourn.reading.text.BlockKind;
import sojourn.reading.text.BlockSplitter;
import sojourn.reading.text.CleanText;
import sojourn.reading.text.FrontMatter;
import sojourn.reading.text.Furniture;
import sojourn.reading.text.ListedStarts;
import sojourn.reading.text.PassageReader;
import sojourn.reading.text.TextCleaner;

/** First stage: a document becomes clean text, blocks and sentences. */
final class TextStage {

  /** What reading may cost, counted in characters of prose: the bound is the text's own, so that the same text is always read as far. */
  private static final int MOST_COST = 5 * TextCleaner.LONGEST / 2;
  /** What a block or a cell costs beside its characters: a text of many short lines takes longer to read. */
  private static final int BLOCK_COST = 80;
  /** What a word with a capital costs beside its characters: it is looked up as a name of many kinds. */
  private static final int CAPITAL_COST = 70;

  /** Told of a text whose end is not read. */
  static final Problem UNREAD =
      new Problem(
          "reading.long",
          "Only the beginning of this text was read, about half a million characters: split the file to have the rest read, too.",
          null);

  private static final int LONGEST_TITLE = 200;

  private final TextCleaner cleaner;
  private final BlockSplitter splitter;
  private final PassageReader sentences;

  TextStage(SentenceAnalyser analyser, Rules rules, PlaceNames names) {
    this.splitter = new BlockSplitter(new TableFinder(rules.words(), names));
    this.cleaner = new TextCleaner(new Furniture(rules.furnitureLines()));
    this.sentences = new PassageReader(analyser, new BareStarts(rules.words().words("past")), new ListedStarts(rules.words().words("present")));
  }

  ParsedText parse(Document document) {
    FrontMatter front = FrontMatter.of(document.text().value());
    CleanText clean = cleaner.clean(document);
    List<Block> blocks = affordable(clean, splitter.split(clean));
    String title = front.field("title").orElseGet(() -> title(clean, blocks));
    return new ParsedText(clean, front, title, blocks, new MarkedText(clean).retagged(sentences.passages(clean, blocks)));
  }

  /** As many blocks from the beginning as can be read in good time; the last one cut where need be. */
  private static List<Block> affordable(CleanText clean, List<Block> blocks) {
    int cost = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      cost += BLOCK_COST * Math.max(1, block.cells().size());
      boolean word = false;
      for (int at = block.from(); at < block.to(); at++) {
        boolean letter = Character.isLetter(clean.value().charAt(at));
        cost += !word && letter && Character.isUpperCase(clean.value().charAt(at)) ? 1 + CAPITAL_COST : 1;
        word = letter;
        if (cost > MOST_COST) {
          List<Block> read = new ArrayList<>(blocks.subList(0, i));
          if (block.kind() == BlockKind.PARAGRAPH && at > block.from()) {
            read.add(new Block(BlockKind.PARAGRAPH, block.from(), at));
          }
          return read;
        }
      }
    }
    return blocks;
  }

  /** Whether the end of a text was not read. */
  static boolean unread(ParsedText parsed) {
    CleanText clean = parsed.clean();
    String whole = clean.document().text().value();
    boolean cut = TextCleaner.end(whole) < whole.length();
    return cut || (!parsed.blocks().isEmpty() && !clean.value().substring(parsed.blocks().getLast().to()).isBlank());
  }

  private static String title(CleanText clean, List<Block> blocks) {
    for (Block block : blocks) {
      String text = block.text(clean).replaceAll("\\s+", " ").strip();
      boolean words = text.codePoints().filter(Character::isLetter).count() > 5;
      boolean date = text.matches("(?i)\\d{1,2} \\p{L}{3,9}\\.?,? \\d{4}.{0,8}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}.{0,8}");
      if (words && !date && block.kind() != BlockKind.ROW && block.kind() != BlockKind.GAP) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST_TITLE, text.codePointCount(0, text.length()))));
      }
    }
    return "";
  }
}
