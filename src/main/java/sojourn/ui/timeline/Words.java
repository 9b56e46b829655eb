package sojourn.ui.timeline;

import sojourn.ui.control.Strings;

/** The timeline's words, from {@code strings/timeline.properties}. */
final class Words {

  private static final Strings WORDS = Strings.of("timeline");

  private Words() {}

  static String of(String key, Object... values) {
    return WORDS.text("timeline." + key, values);
  }
}
