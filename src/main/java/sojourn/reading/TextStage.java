package sojourn.reading;

import java.util.List;
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
    List<Block> blocks = splitter.split(clean);
    String title = front.field("title").orElseGet(() -> title(clean, blocks));
    return new ParsedText(clean, front, title, blocks, sentences.passages(clean, blocks));
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
