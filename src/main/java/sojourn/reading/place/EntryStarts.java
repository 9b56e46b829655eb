package sojourn.reading.place;

import java.util.List;
import java.util.regex.Pattern;
import sojourn.reading.sentence.Token;
import sojourn.reading.text.Passage;

/** Where the first word after the date of an entry stands: a diary may name the place there and no more. */
final class EntryStarts {

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:mon|tues?|wed(?:nes)?|thu?r?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?|jan(?:uary)?\\.?|feb(?:ruary)?\\.?|mar(?:ch)?\\.?|apr(?:il)?\\.?|may|june?|july?|aug(?:ust)?\\.?"
              + "|sept?(?:ember)?\\.?|oct(?:ober)?\\.?|nov(?:ember)?\\.?|dec(?:ember)?\\.?|\\d{1,4}(?:st|nd|rd|th|d)?\\.?|[-—–.,:;\\[\\]()]+|the|of");

  private EntryStarts() {}

  /** The token that begins an entry after its date, or -1 where the sentence begins none. */
  static int of(List<Passage> passages, int index) {
    List<Token> tokens = passages.get(index).sentence().tokens();
    int start = dated(tokens);
    if (start >= tokens.size()) {
      return -1;
    }
    if (start > 0) {
      return numbered(tokens.subList(0, start)) ? start : -1;
    }
    List<Token> before = index == 0 ? List.of() : passages.get(index - 1).sentence().tokens();
    return !before.isEmpty() && dated(before) == before.size() && numbered(before) ? 0 : -1;
  }

  /** Whether what ends at a token is set off from what follows. */
  static boolean setOff(List<Token> tokens, int end) {
    return end >= tokens.size() || tokens.get(end).text().matches("[.,;:(]|-{1,3}|[–—]|to");
  }

  private static int dated(List<Token> tokens) {
    int i = 0;
    while (i < tokens.size() && DATE.matcher(tokens.get(i).text()).matches()) {
      i++;
    }
    return i;
  }

  private static boolean numbered(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> Character.isDigit(t.text().codePointAt(0)));
  }
}
