package sojourn.ui.timeline;

import java.util.Locale;
import sojourn.model.VisitStatus;
import sojourn.ui.control.Strings;

/** The timeline's words, from {@code strings/timeline.properties}. */
final class Words {

  private static final Strings WORDS = Strings.of("timeline");

  private Words() {}

  /** Key of the words after the place of what is no visit. */
  static String label(VisitStatus status) {
    return "label." + status.name().toLowerCase(Locale.ROOT);
  }

  static String of(String key, Object... values) {
    return WORDS.text("timeline." + key, values);
  }
}
