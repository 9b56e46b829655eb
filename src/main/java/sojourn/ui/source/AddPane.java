package sojourn.ui.source;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import sojourn.model.Snapshot;
import sojourn.session.Desk;
import sojourn.ui.control.Strings;

/** A visit or a meeting that is being added, with the marked words that tell of it. */
final class AddPane extends VBox {

  private static final int LONGEST_QUOTE = 160;

  private final ClaimEditor editor;

  AddPane(ClaimDraft draft, Snapshot snapshot, Desk desk, Strings strings) {
    getStyleClass().addAll("claim-card", "add-pane");
    setId("add-pane");
    Label title = label(strings.text(draft.visit() ? "source.add.visit" : "source.add.meeting"), "claim-title");
    String words = draft.quote().replaceAll("\\s+", " ").strip();
    boolean cut = words.length() > LONGEST_QUOTE;
    Label quote = label("“" + (cut ? words.substring(0, LONGEST_QUOTE - 1) + "…" : words) + "”", "add-quote");
    quote.setWrapText(true);
    quote.setMinHeight(USE_PREF_SIZE);
    editor = new ClaimEditor(draft, snapshot, desk, strings);
    getChildren().addAll(title, quote, editor);
  }

  ClaimEditor editor() {
    return editor;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
