package sojourn.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Sentences that a splitter ended after initials: "by J. R." and "Roe" are one. */
public final class Initials {

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.-?){1,4}");
  private static final Set<String> BEFORE = Set.of("by", "of", "from", "and", "mr.", "mrs.", "dr.", "capt.", "col.", "miss", "captain", "lieutenant", "colonel");

  private static final Set<String> TITLES = Set.of("bro", "br", "capt", "col", "lieut", "revd", "serg", "sergt", "corp", "comr", "messrs", "dea", "eld", "esq", "mme", "mlle", "sig", "mons", "serj", "signr", "snr", "lt", "gov", "gen", "adm", "maj", "prof", "rev", "hon", "mr", "mrs", "dr");

  private Initials() {}

  /** The sentences with those joined that belong together. */
  public static List<Sentence> joined(List<Sentence> sentences) {
    List<Sentence> out = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Sentence last = out.isEmpty() ? null : out.getLast();
      int open = last == null ? -1 : open(last.tokens());
      if (last != null && abbreviated(last.tokens()) && sentence.tokens().getFirst().capitalised()) {
        List<Token> tokens = new ArrayList<>(last.tokens().subList(0, last.tokens().size() - 2));
        Token title = last.tokens().get(last.tokens().size() - 2);
        tokens.add(new Token(title.start(), last.end(), title.text() + ".", title.lemma(), "NNP", "O"));
        tokens.addAll(sentence.tokens());
        out.set(out.size() - 1, new Sentence(tokens));
      } else if (last != null && open > 0 && sentence.tokens().getFirst().capitalised()) {
        List<Token> tokens = new ArrayList<>(last.tokens().subList(0, open));
        tokens.addAll(sentence.tokens());
        out.set(out.size() - 1, new Sentence(tokens));
      } else {
        out.add(sentence);
      }
    }
    return out;
  }

  /** Whether the sentence ends with a title cut short: "Bro." */
  private static boolean abbreviated(List<Token> tokens) {
    int end = tokens.size();
    return end > 1 && tokens.get(end - 1).text().equals(".") && tokens.get(end - 2).capitalised() && TITLES.contains(tokens.get(end - 2).lower());
  }

  /** Number of tokens up to the initials at the end that wait for a name, or -1. */
  private static int open(List<Token> tokens) {
    int end = tokens.size();
    boolean stop = end > 2 && tokens.get(end - 1).text().equals(".");
    int at = stop ? end - 2 : end - 1;
    boolean waits = at > 0 && INITIALS.matcher(tokens.get(at).text()).matches() && BEFORE.contains(tokens.get(at - 1).lower());
    return waits ? at + 1 : -1;
  }
}
