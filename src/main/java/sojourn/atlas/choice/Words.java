package sojourn.atlas.choice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is told of projections, from {@code strings/projection.properties}. */
final class Words {

  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("strings.projection", Locale.ROOT);

  private Words() {}

  static String text(String key, Object... arguments) {
    String pattern = BUNDLE.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
  }

  static String parallel(double latitude) {
    long degrees = Math.round(Math.abs(latitude));
    return degrees + "°" + (degrees == 0 ? "" : latitude > 0 ? "\u00a0N" : "\u00a0S");
  }

  static String meridian(double longitude) {
    long turned = Math.round(longitude - 360 * Math.rint(longitude / 360));
    long degrees = Math.abs(turned);
    return degrees + "°" + (degrees % 180 == 0 ? "" : turned > 0 ? "\u00a0E" : "\u00a0W");
  }

  static String place(double longitude, double latitude) {
    return parallel(latitude) + " " + meridian(longitude);
  }
}
