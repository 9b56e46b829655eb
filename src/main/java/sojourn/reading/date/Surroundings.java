package sojourn.reading.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where each date of a text stands: heading, dateline or sentence, and the tense of that sentence. */
final class Surroundings {

  private static final int LONGEST_DATELINE = 90;
  private static final int LONGEST_PLACE = 45;
  /** "Oslo, 3 May 1999. The minister": the head of a report runs into its first sentence. */
  private static final Pattern STOP = Pattern.compile("\\s*(?:[.:]|-{1,2}|[\u2013\u2014])\\s+(?=[\\p{Lu}\"\u201c])");
  private static final int LEAD = 22;
  /** No sentence reaches further; a paragraph may be a whole book. */
  private static final int WINDOW = 1_500;

  private static final Pattern ARTICLE = Pattern.compile("\\b(?:the|a|an)\\s$");
  private static final Pattern NOUN = Pattern.compile("\\s(?!(?:and|or|in|on|at|to|for|with|of|from|by|as|when|where|he|she|they|it|the|was|were|had)\\b)[\\p{L}]");
  /** Words that stand in titles of reports but not between a place and its date. */
  private static final Pattern TITLE = Pattern.compile("(?i)\\b(?:in|to|by|for|from|with|and)\\b");
  /** What stands before a date in an author's line; a letter's place ends in a comma. */
  private static final Pattern BYLINE = Pattern.compile("[-|\u2013\u2014\u2022\u00b7/]\\s*$");
  private static final Pattern ENTRY = Pattern.compile("[.\\]]?\\s?(?:-{2}|[\u2013\u2014])|[.:]\\s?[-\u2013\u2014]|\\s-\\s|[._:;\\]]{0,2}\\s+[\"\u201c(\\[]?\\p{Lu}");

  private final Pattern infinitive = Pattern.compile("\\bto \\p{Ll}+\\b[^.;]{0,80}$");
  private final Pattern future;
  private final Pattern perfect;
  private final Pattern past;
  private final Pattern present;
  private final Pattern lineWord;
  private final Pattern agency;
  private final Pattern sentenceEnd = Pattern.compile("[.!?][\"')\\]\u201d]*\\s+(?=[\\p{Lu}\"'\u201c(])");
  private final Pattern abbreviation;

  Surroundings(DateWords words) {
    this.future = any(words, "FUTURE");
    this.perfect = any(words, "PERFECT");
    this.past = any(words, "PASTVERB");
    this.present = any(words, "PRESENTVERB");
    this.lineWord = Pattern.compile("(?i)(?:" + words.alternation("LINEWORD") + ")");
    this.agency = Pattern.compile("^\\s*(?:\\([^()]{2,30}\\)\\s*)?[.,]?\\s*(?:-{1,2}|[\u2013\u2014]|:)\\s");
    this.abbreviation = Pattern.compile("(?:\\b(?:" + words.alternation("ABBREVIATION") + ")|\\b\\p{Lu})\\.$");
  }

  private static Pattern any(DateWords words, String list) {
    return Pattern.compile("(?i)\\b(?:" + words.patterns(list) + ")\\b");
  }

  List<Placed> place(DateQuestion question) {
    List<Placed> placed = new ArrayList<>();
    int block = 0;
    for (int i = 0; i < question.mentions().size(); i++) {
      DateMention m = question.mentions().get(i);
      while (block + 1 < question.blocks().size() && question.blocks().get(block + 1).from() <= m.start()) {
        block++;
      }
      placed.add(question.blocks().isEmpty() ? alone(i, m) : place(question, i, m, block));
    }
    return placed;
  }

  private static Placed alone(int index, DateMention m) {
    return new Placed(index, m, 0, false, false, Tense.UNKNOWN, Placed.Setting.TEXT);
  }

  private Placed place(DateQuestion question, int index, DateMention m, int number) {
    DateBlock block = question.blocks().get(number);
    int last = Math.min(block.to(), question.text().length());
    if (m.start() < block.from() || m.end() > last) {
      return alone(index, m);
    }
    int windowFrom = Math.max(block.from(), m.start() - WINDOW);
    String text = question.text().substring(windowFrom, Math.min(last, m.end() + WINDOW));
    int start = m.start() - windowFrom;
    int end = m.end() - windowFrom;
    Placed.Setting setting = setting(block, text, m, start, end);
    int from = sentenceStart(text, start);
    String sentence = text.substring(from, sentenceEnd(text, end));
    boolean leading = start - from <= LEAD;
    Tense tense = begins(m, text.substring(from, start)) ? Tense.FUTURE : tense(sentence, start - from);
    return new Placed(index, m, number, leading, attributive(text, m, start, end), tense, setting);
  }

  /** "to provide a house from 2011": what begins then is still to come. */
  private boolean begins(DateMention m, String before) {
    boolean from = m.expression() instanceof DateExpression.Bounded b && b.bound() == DateExpression.Bound.FROM;
    return from && infinitive.matcher(before).find();
  }

  /** "the May 1987 incident", "an 1883 treaty". */
  private boolean attributive(String text, DateMention m, int start, int end) {
    boolean article = ARTICLE.matcher(text.substring(Math.max(0, start - 5), start)).find();
    return article && m.expression() instanceof DateExpression.Calendar && NOUN.matcher(text.substring(end)).lookingAt();
  }

  private Placed.Setting setting(DateBlock block, String text, DateMention m, int start, int end) {
    if (block.kind() == DateBlock.Kind.ROW) {
      return Placed.Setting.ROW;
    }
    String before = text.substring(0, start);
    String after = text.substring(end);
    boolean day = m.expression() instanceof DateExpression.Calendar c && c.fields().day() != null;
    boolean line = day && text.length() <= LONGEST_DATELINE && bare(before, 5) && bare(after, 2) && !(named(before) && TITLE.matcher(before).find());
    if (start <= 1 && m.start() - block.from() <= 1 && day && ENTRY.matcher(after).lookingAt()) {
      return Placed.Setting.ENTRY;
    }
    boolean wire = day && m.start() - block.from() <= 60 && shouted(before) && agency.matcher(after).lookingAt();
    boolean dated = m.expression() instanceof DateExpression.Calendar full && full.fields().day() != null && full.fields().year() != null;
    if (dated && m.start() - block.from() <= LONGEST_PLACE && named(before) && bare(before, 4) && STOP.matcher(after).lookingAt()) {
      return Placed.Setting.LETTERHEAD;
    }
    if (line || wire) {
      return wire || !named(before) ? Placed.Setting.DATELINE : Placed.Setting.LETTERHEAD;
    }
    return block.kind() == DateBlock.Kind.HEADING ? Placed.Setting.HEADING : Placed.Setting.TEXT;
  }

  /** Whether nothing but a place, a clock and words of datelines stand there. */
  private boolean bare(String words, int most) {
    int names = 0;
    for (String word : words.strip().split("[\\s,()\\[\\]\"\u201c\u201d]+", -1)) {
      boolean free = word.isEmpty() || lineWord.matcher(word).matches() || word.matches("[\\d:.|()\\-\u2013\u2014/]+(?:[ap]\\.?m\\.?)?|[A-Z]{2,4}");
      if (!free) {
        boolean name = Character.isUpperCase(word.codePointAt(0));
        if (!name || ++names > most) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a name stands before the date of a line: a letter's place. */
  private boolean named(String before) {
    if (BYLINE.matcher(before).find()) {
      return false;
    }
    for (String word : before.strip().split("[\\s,()\\[\\]\"\u201c\u201d]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !lineWord.matcher(word).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean shouted(String before) {
    String place = before.strip();
    String first = place.split("[,(]", -1)[0].strip();
    return first.length() >= 3 && first.equals(first.toUpperCase(Locale.ROOT)) && first.chars().anyMatch(Character::isLetter);
  }

  private int sentenceStart(String text, int at) {
    Matcher m = sentenceEnd.matcher(text).region(0, at);
    int start = 0;
    while (m.find()) {
      if (!abbreviation.matcher(text.substring(Math.max(0, m.start() - 12), m.start() + 1)).find()) {
        start = m.end();
      }
    }
    return start;
  }

  private int sentenceEnd(String text, int at) {
    Matcher m = sentenceEnd.matcher(text).region(at, text.length());
    while (m.find()) {
      if (!abbreviation.matcher(text.substring(Math.max(0, m.start() - 12), m.start() + 1)).find()) {
        return m.start() + 1;
      }
    }
    return text.length();
  }

  private Tense tense(String sentence, int at) {
    Tense before = Tense.UNKNOWN;
    int nearest = -1;
    Tense after = Tense.UNKNOWN;
    int next = Integer.MAX_VALUE;
    for (Tense tense : new Tense[] {Tense.FUTURE, Tense.PAST_PERFECT, Tense.PAST, Tense.PRESENT}) {
      Matcher m = pattern(tense).matcher(sentence);
      while (m.find()) {
        if (m.start() < at && m.end() > nearest) {
          nearest = m.end();
          before = tense;
        } else if (m.start() >= at && m.start() < next) {
          next = m.start();
          after = tense;
        }
      }
    }
    return nearest >= 0 ? before : after;
  }

  private Pattern pattern(Tense tense) {
    return switch (tense) {
      case FUTURE -> future;
      case PAST_PERFECT -> perfect;
      case PRESENT -> present;
      default -> past;
    };
  }
}
