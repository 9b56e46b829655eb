package sojourn.ui.shell;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A value with how often it occurs: a bar for the count, a fainter one for the whole collection, the name and the figure over them. */
final class FacetRow extends Region {

  /** What a click means. */
  enum Wish {
    ONLY,
    ALSO,
    NOT
  }

  /** What a row shows. */
  record Content(String value, String name, int count, int total, int greatest, boolean kept, boolean out) {}

  static final double HEIGHT = 24;

  private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
  private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
  private static final double SIDE = 8;

  private final Region total = new Region();
  private final Region bar = new Region();
  private final Label name = new Label();
  private final Label figure = new Label();
  private final Tooltip tip = new Tooltip();
  private Content content = new Content("", "", 0, 0, 1, false, false);

  /** {@code choose} is told the value and what is wished of it. */
  FacetRow(BiConsumer<String, Wish> choose) {
    getStyleClass().add("sj-facet-row");
    total.getStyleClass().add("sj-facet-total");
    bar.getStyleClass().add("sj-facet-bar");
    name.getStyleClass().add("sj-facet-name");
    figure.getStyleClass().add("sj-facet-figure");
    getChildren().addAll(total, bar, name, figure);
    getChildren().forEach(node -> node.setMouseTransparent(true));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    tip.setShowDelay(Duration.millis(350));
    Tooltip.install(this, tip);
    setOnMouseClicked(e -> {
      if (e.isStillSincePress()) {
        requestFocus();
        choose.accept(content.value, wish(e));
      }
    });
    setOnKeyPressed(e -> press(e, choose));
  }

  private static Wish wish(MouseEvent e) {
    return e.isAltDown() ? Wish.NOT : e.isShortcutDown() || e.isShiftDown() ? Wish.ALSO : Wish.ONLY;
  }

  private void press(KeyEvent e, BiConsumer<String, Wish> choose) {
    boolean enter = e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE;
    boolean out = e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE || (enter && e.isAltDown());
    if (enter || out) {
      choose.accept(content.value, out ? Wish.NOT : e.isShortcutDown() ? Wish.ALSO : Wish.ONLY);
      e.consume();
    }
  }

  void show(Content next, String hint) {
    content = next;
    name.setText(next.name);
    figure.setText(String.format(java.util.Locale.ENGLISH, "%,d", next.count));
    tip.setText(hint);
    setAccessibleText(hint);
    pseudoClassStateChanged(KEPT, next.kept);
    pseudoClassStateChanged(OUT, next.out);
    pseudoClassStateChanged(NONE, next.count == 0);
    requestLayout();
  }

  String value() {
    return content.value;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double scale = (width - 2) / Math.max(1, content.greatest);
    total.resizeRelocate(1, 2, Math.ceil(content.total * scale), HEIGHT - 4);
    bar.resizeRelocate(1, 2, content.count == 0 ? 0 : Math.max(2, Math.ceil(content.count * scale)), HEIGHT - 4);
    double right = figure.prefWidth(-1);
    figure.resizeRelocate(width - SIDE - right, 0, right, HEIGHT);
    name.resizeRelocate(SIDE, 0, Math.max(0, width - 3 * SIDE - right), HEIGHT);
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 200;
  }
}
