package sojourn.ui.control;

import java.net.URL;
import java.util.stream.Stream;
import javafx.scene.Parent;
import sojourn.paint.Theme;

/** The application's style sheets and the theme class on a root. */
public interface Styles {

  /** Adds {@code styles/tokens.css}, {@code styles/base.css} and the named sheets, and sets the theme class. */
  static void install(Parent root, Theme theme, String... sheets) {
    Stream.concat(Stream.of("tokens", "base"), Stream.of(sheets))
        .forEach(
            sheet -> {
              URL url = Styles.class.getResource("/styles/" + sheet + ".css");
              if (url == null) {
                throw new IllegalStateException("no style sheet " + sheet);
              }
              if (!root.getStylesheets().contains(url.toExternalForm())) {
                root.getStylesheets().add(url.toExternalForm());
              }
            });
    theme(root, theme);
  }

  /** Switches a root between light and dark. */
  static void theme(Parent root, Theme theme) {
    root.getStyleClass().removeAll("sj-light", "sj-dark");
    root.getStyleClass().add(theme == Theme.DARK ? "sj-dark" : "sj-light");
  }
}
