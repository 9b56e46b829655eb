package sojourn.ui.control;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one panel, from {@code resources/strings/PANEL.properties}. */
public record Strings(ResourceBundle bundle) {

  public static Strings of(String panel) {
    return new Strings(ResourceBundle.getBundle("strings." + panel, Locale.ROOT));
  }

  /** The text of a key such as {@code topbar.import.label}, with numbered arguments put in. A missing key is a bug. */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
  }
}
