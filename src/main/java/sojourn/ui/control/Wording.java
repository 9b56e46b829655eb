package sojourn.ui.control;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one panel, from {@code resources/strings/PANEL.properties}.
 *
 * @param panel the file's name without its ending
 */
public record Wording(String panel) {

  /** The text of a key as it stands; fails with {@link java.util.MissingResourceException} for one that the file lacks. */
  public String of(String key) {
    return ResourceBundle.getBundle("strings." + panel, Locale.ROOT).getString(panel + "." + key);
  }

  /** The text of a key with its {@code {0}}, {@code {1}} … filled in; numbers and plurals by the rules of {@link MessageFormat}. */
  public String of(String key, Object... values) {
    return new MessageFormat(of(key), Locale.ENGLISH).format(values);
  }
}
