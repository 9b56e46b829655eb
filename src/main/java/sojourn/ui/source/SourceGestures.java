package sojourn.ui.source;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.web.WebView;
import sojourn.model.EntityId;
import sojourn.session.Selection;
import sojourn.session.Session;

/** What mouse and keys mean in the source panel: hovering a mention brushes, a click selects what the words name or state. */
final class SourceGestures {

  private static final double LEAST_TYPE = 12;
  private static final double GREATEST_TYPE = 22;

  private final Session session;

  SourceGestures(Session session) {
    this.session = session;
  }

  void attachTo(WebView web, SourceView view) {
    web.setOnMouseMoved(e -> session.brush().set(view.meantAt(e.getX(), e.getY())));
    web.setOnMouseExited(e -> session.brush().set(null));
    web.setOnMouseClicked(
        e -> {
          view.marked();
          EntityId id = view.meantAt(e.getX(), e.getY());
          if (id != null && e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
            session.selection().set(e.isShortcutDown() ? session.selection().get().toggled(id) : Selection.of(id));
          }
        });
  }

  /** Ctrl with plus, minus and zero sets the size of type. */
  void attachTo(SourceView view) {
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.isShortcutDown()) {
            double step = e.getCode() == KeyCode.MINUS || e.getCode() == KeyCode.SUBTRACT ? -1 : 1;
            boolean sizes =
                switch (e.getCode()) {
                  case PLUS, ADD, EQUALS, MINUS, SUBTRACT -> true;
                  default -> false;
                };
            if (sizes) {
              view.textSize().set(Math.clamp(view.textSize().get() + step, LEAST_TYPE, GREATEST_TYPE));
              e.consume();
            }
          }
        });
  }
}
