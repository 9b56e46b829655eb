package sojourn.reading.mention;

import sojourn.reading.sentence.Token;

/**
 * A word of a sentence, or a mention taken as one.
 *
 * @param from first token
 * @param to token after the last
 * @param ref index into the reading's mentions of its kind, -1 for words
 * @param head the token that stands for it: the word itself, or the last of a mention
 * @param quoted whether it stands in somebody's words
 */
public record Unit(UnitKind kind, int from, int to, int ref, Token head, boolean quoted) {

  public boolean word() {
    return kind == UnitKind.WORD;
  }

  public boolean person() {
    return kind == UnitKind.PERSON;
  }

  public boolean place() {
    return kind == UnitKind.PLACE;
  }

  public boolean date() {
    return kind == UnitKind.DATE;
  }

  public String lower() {
    return head.lower();
  }

  public String tag() {
    return word() ? head.tag() : "NNP";
  }

  /** Whether it is a verb or a modal. */
  public boolean verb() {
    return word() && head.verb() && !participle();
  }

  /** Whether it is a word with one of these lower-case forms or lemmas. */
  public boolean is(String... forms) {
    if (!word()) {
      return false;
    }
    String lower = lower();
    for (String form : forms) {
      if (form.equals(lower) || form.equals(head.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a preposition. */
  public boolean preposition() {
    boolean tagged = head.tag().equals("IN") || head.tag().equals("TO");
    return word() && (tagged ? !is("that", "because", "although", "while", "if", "whether", "though") : participle());
  }

  /** A participle that has become a preposition: "following his meeting". */
  private boolean participle() {
    return head.tag().equals("VBG") && is("following", "during", "including", "regarding", "concerning", "notwithstanding");
  }

  public boolean adverb() {
    return word() && head.tag().startsWith("RB") && !is("n't", "not", "never");
  }

  public boolean nominal() {
    return !word() || head.noun() || head.tag().equals("PRP") || head.tag().equals("WP") || head.tag().equals("WDT") || head.tag().equals("EX");
  }
}
