package sojourn.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show an icon, always with a tooltip that names them. */
public interface Icons {

  static FontIcon icon(Ikon icon, int size) {
    FontIcon node = FontIcon.of(icon, size);
    node.getStyleClass().add("sj-icon");
    return node;
  }

  static Button button(Ikon icon, String tooltip) {
    return dress(new Button(null, icon(icon, 16)), tooltip, "sj-icon-button");
  }

  static ToggleButton toggle(Ikon icon, String tooltip) {
    return dress(new ToggleButton(null, icon(icon, 16)), tooltip, "sj-icon-button");
  }

  static <B extends ButtonBase> B dress(B button, String tooltip, String styleClass) {
    button.getStyleClass().add(styleClass);
    button.setAccessibleText(tooltip);
    Tooltip tip = new Tooltip(tooltip);
    tip.setShowDelay(Duration.millis(350));
    button.setTooltip(tip);
    button.setFocusTraversable(true);
    return button;
  }
}
