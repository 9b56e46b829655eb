package sojourn.ui.timeline;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The timeline's words, from {@code strings/timeline.properties}. */
final class Words {

  private static final ResourceBundle WORDS = ResourceBundle.getBundle("strings.timeline", Locale.ROOT);

  private Words() {}

  static String of(String key, Object... values) {
    return new MessageFormat(WORDS.getString("timeline." + key), Locale.ENGLISH).format(values);
  }
}
