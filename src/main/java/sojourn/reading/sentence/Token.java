package sojourn.reading.sentence;

/**
 * One token; {@code start} and {@code end} are UTF-16 indices into the text that was analysed.
 *
 * @param lemma dictionary form, lower case but for proper names
 * @param tag part of speech of the Penn Treebank
 * @param name {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION} or {@code O}
 */
public record Token(int start, int end, String text, String lemma, String tag, String name) {

  public String lower() {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  public boolean verb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean noun() {
    return tag.startsWith("NN");
  }

  /** Whether it begins with a capital letter. */
  public boolean capitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
