package sojourn.model.step;

import java.text.BreakIterator;
import java.util.Locale;
import sojourn.model.text.FixedText;
import sojourn.model.text.Span;

/** The whole sentence about a piece of evidence, as it is put on a slide. */
interface Sentences {

  /** A line that is longer was not broken to fit a page. */
  int WRAPPED = 120;

  /** Longest quote on a slide, in characters. */
  int LONGEST = 230;

  /** The sentence that holds a span, white space folded, cut at a word with an ellipsis when it is longer than a slide takes. */
  static String about(FixedText text, Span span) {
    String value = text.value();
    int from = text.charIndex(span.start());
    int to = text.charIndex(span.end());
    String mark = ends(value, from, to);
    int gap = value.lastIndexOf(mark, from);
    int paragraphStart = gap < 0 ? 0 : Math.min(gap + mark.length(), from);
    int paragraphEnd = value.indexOf(mark, to);
    String paragraph = value.substring(paragraphStart, paragraphEnd < 0 ? value.length() : paragraphEnd);
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(paragraph);
    int local = from - paragraphStart;
    int end = breaks.following(Math.min(local, paragraph.length() - 1));
    int start = breaks.previous();
    while (start > 0 && afterTitle(paragraph, start)) {
      start = breaks.previous();
    }
    while (end < paragraph.length() && afterTitle(paragraph, end)) {
      end = breaks.following(end);
    }
    return cut(fold(paragraph.substring(Math.max(0, start), end < 0 ? paragraph.length() : end)));
  }

  /** What ends a paragraph here: a line's end where lines are as long as paragraphs are, else an empty line. */
  private static String ends(String text, int from, int to) {
    int start = text.lastIndexOf("\n\n", from);
    int end = text.indexOf("\n\n", to);
    boolean whole = text.substring(Math.max(0, start), end < 0 ? text.length() : end).lines().anyMatch(l -> l.length() > WRAPPED);
    return whole ? "\n" : "\n\n";
  }

  /** "Mr. Ban": the break after an abbreviated title ends no sentence. */
  private static boolean afterTitle(String text, int at) {
    return text.substring(0, at).stripTrailing().matches("(?s).*\\b(Mr|Mrs|Ms|Dr|St|Gen|Col|Capt|Lt|[A-Z])\\.");
  }

  private static String fold(String text) {
    return text.replaceAll("\\*\\*|\\[\\d+]", "").replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static String cut(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, space < 0 ? LONGEST : space) + " …";
  }
}
