package sojourn.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.reading.person.Form;
import sojourn.reading.person.PersonMention;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.sentence.Token;
import sojourn.reading.text.BlockKind;
import sojourn.reading.text.Passage;

/** Whether a text tells the journey of its own writer, and who that is: named on the title page or in the signature, else only "I". */
final class FirstPerson {

  private static final List<String> SELF = List.of("i", "me", "my", "myself");
  private static final List<String> OURS = List.of("we", "us", "our", "ourselves");
  private static final Pattern BY = Pattern.compile("(?is).*\\b(?:by|of|from)\\s+(?:(?:the|right|hon(?:ou?rable|\\.)?|rev(?:erend|\\.)|late)\\s+)*$");
  private static final Pattern NOT_BY = Pattern.compile("(?is).*\\b(?:to|for|with|on|about|near|at|in|dear|in search of|death of|house of|court of|reign of|history of|life of)\\s*$");
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:mon|tues?|wed(?:nes)?|thu?r?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?|jan(?:uary)?\\.?|feb(?:ruary)?\\.?|mar(?:ch)?\\.?|apr(?:il)?\\.?|may|june?|july?|aug(?:ust)?\\.?"
              + "|sept?(?:ember)?\\.?|oct(?:ober)?\\.?|nov(?:ember)?\\.?|dec(?:ember)?\\.?|\\d{1,4}(?:st|nd|rd|th|d)?\\.?|[-—–.,:;\\[\\]()]+|the|of");
  private static final int HEAD = 6;
  /** Own words among all: one in so many. */
  private static final int RARE = 80;

  private final ParsedText text;
  private final Lexicon words;
  private final List<String> journal;

  FirstPerson(ParsedText text, Lexicon words) {
    this.text = text;
    this.words = words;
    this.journal = List.copyOf(words.words("journal"));
  }

  /** Whether "I" and "we" outside quotations are common, or a diary does without them: "Left Oslo at noon. Put up at the inn." */
  boolean written() {
    int self = 0;
    int own = 0;
    int all = 0;
    int bare = 0;
    boolean quoted = false;
    for (Passage passage : text.passages()) {
      List<Token> tokens = passage.sentence().tokens();
      bare += bare(tokens) ? 1 : 0;
      for (Token token : tokens) {
        quoted = turned(token, quoted);
        boolean mine = !quoted && SELF.contains(token.lower());
        self += mine ? 1 : 0;
        own += mine || (!quoted && OURS.contains(token.lower()) && !token.text().equals("US")) ? 1 : 0;
        all += quoted ? 0 : 1;
      }
    }
    boolean titled = titled();
    boolean common = own > 2 && own * (titled ? 3 * RARE : RARE) >= all && (self > 1 || titled);
    boolean diary = titled && entries() > 1 && bare + own > 1 && (bare + own) * 6 >= text.passages().size();
    return common || diary || (titled && bare > 2 && (bare + own) * 4 >= text.passages().size());
  }

  private static boolean turned(Token token, boolean quoted) {
    return switch (token.text()) {
      case "“", "``", "«" -> true;
      case "”", "''", "»" -> false;
      case "\"" -> !quoted;
      default -> quoted;
    };
  }

  /** A sentence that begins with its verb in the past, perhaps after a date or an hour: "5th. At noon dined at Oslo." */
  private static boolean bare(List<Token> tokens) {
    int nouns = 0;
    boolean led = false;
    for (int i = 0; i < tokens.size() && tokens.size() > 2; i++) {
      Token token = tokens.get(i);
      if (token.verb()) {
        return token.tag().equals("VBD") || (i == 0 && token.tag().equals("VBP"));
      }
      boolean date = DATE.matcher(token.text()).matches();
      led |= token.tag().equals("IN");
      nouns += token.noun() && !date ? 1 : 0;
      if (token.tag().startsWith("PRP") || (nouns > 0 && !led) || nouns > 1) {
        return false;
      }
    }
    return false;
  }

  /** How many sentences open with the day of an entry. */
  private int entries() {
    int entries = 0;
    for (Passage passage : text.passages()) {
      List<Token> tokens = passage.sentence().tokens();
      int i = 0;
      boolean day = false;
      while (i < tokens.size() && DATE.matcher(tokens.get(i).text()).matches()) {
        day |= tokens.get(i).text().matches("\\d{1,2}(?:st|nd|rd|th|d)?\\.?");
        i++;
      }
      entries += day ? 1 : 0;
    }
    return entries;
  }

  /** Whether the head of the text calls it a diary, a journal or letters. */
  private boolean titled() {
    return text.passages().stream().limit(HEAD).filter(p -> brief(p) || p.index() == 0).anyMatch(this::namesJournal);
  }

  private boolean namesJournal(Passage passage) {
    return passage.sentence().tokens().stream().anyMatch(t -> journal.contains(t.lower()));
  }

  private static boolean brief(Passage passage) {
    return passage.kind() == BlockKind.HEADING || passage.sentence().tokens().size() <= 12;
  }

  /** The mention that names the writer. */
  Optional<PersonMention> author(List<PersonMention> mentions) {
    List<PersonMention> named = mentions.stream().filter(m -> m.form() == Form.NAME).toList();
    for (PersonMention mention : named) {
      if (mention.sentence() < HEAD && (claimed(mention) || owns(mention) || leads(mention))) {
        return Optional.of(mention);
      }
    }
    Optional<PersonMention> signed = named.reversed().stream().filter(this::signature).findFirst();
    return signed.isPresent() ? signed : named.stream().filter(this::heads).findFirst();
  }

  /** "by Jane Roe", "Letters of Jane Roe". */
  private boolean claimed(PersonMention mention) {
    Passage passage = text.passages().get(mention.sentence());
    boolean place = passage.kind() == BlockKind.HEADING || brief(passage) || namesJournal(passage);
    String before = before(passage, mention);
    return place && BY.matcher(before).matches() && !NOT_BY.matcher(before).matches();
  }

  /** "Jane Roe's Travel Journal", "Jane Roe diary". */
  private boolean owns(PersonMention mention) {
    Passage passage = text.passages().get(mention.sentence());
    List<Token> tokens = passage.sentence().tokens();
    for (int i = mention.to(); i < Math.min(tokens.size(), mention.to() + 6); i++) {
      Token token = tokens.get(i);
      if (journal.contains(token.lower())) {
        return before(passage, mention).length() < 12;
      }
      if (!(token.capitalised() || token.tag().equals("POS") || token.text().equals(".") || token.lower().equals("private"))) {
        return false;
      }
    }
    return false;
  }

  /** "Jane Roe. Travel Diary.": the first words are a name, the next what the text is. */
  private boolean leads(PersonMention mention) {
    int size = text.passages().get(mention.sentence()).sentence().tokens().size();
    boolean whole = mention.sentence() == 0 && mention.from() == 0 && size <= mention.to() + 1;
    return whole && text.passages().size() > 1 && brief(text.passages().get(1)) && namesJournal(text.passages().get(1));
  }

  /** A name that is all of a line at the end. */
  private boolean signature(PersonMention mention) {
    Passage passage = text.passages().get(mention.sentence());
    int size = passage.sentence().tokens().size();
    return mention.sentence() >= text.passages().size() - 3 && size <= mention.to() - mention.from() + 3 && mention.sentence() > 0;
  }

  /** A name in a title, that nothing says to be the person written to or about. */
  private boolean heads(PersonMention mention) {
    Passage passage = text.passages().get(mention.sentence());
    return mention.sentence() < HEAD && passage.kind() == BlockKind.HEADING && !NOT_BY.matcher(before(passage, mention)).matches()
        && !words.has("vehicle", passage.sentence().tokens().getLast().lower());
  }

  private String before(Passage passage, PersonMention mention) {
    return text.clean().value().substring(passage.start(0), passage.start(mention.from()));
  }

  /** The first "I" outside quotations as the only name that the writer has, or null where there is none. */
  @Nullable PersonMention nameless(List<PersonMention> mentions) {
    List<PersonMention> pronouns = new ArrayList<>(mentions.stream().filter(m -> m.form() == Form.PRONOUN).toList());
    for (PersonMention mention : pronouns) {
      Token token = text.passages().get(mention.sentence()).sentence().tokens().get(mention.from());
      if (token.text().equals("I") || token.lower().equals("we")) {
        return new PersonMention(mention.sentence(), mention.from(), mention.to(), mention.from(), mention.to(), Form.NAME, token.text(), null, null, false, "", true);
      }
    }
    return null;
  }
}
