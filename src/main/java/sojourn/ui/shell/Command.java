package sojourn.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What the window can be told to do, with its keys (Ctrl is ⌘ on a Mac). */
enum Command {
  NEW(KeyCode.N),
  OPEN(KeyCode.O),
  EXAMPLES(null),
  IMPORT(KeyCode.I),
  EXPORT(KeyCode.E),
  PLATE(KeyCode.P),
  FILM(null),
  UNDO(KeyCode.Z),
  REDO(KeyCode.Z),
  SEARCH(KeyCode.K),
  FILTERS(KeyCode.F),
  SOURCE(KeyCode.DIGIT1),
  TIMELINE(KeyCode.DIGIT2),
  PEOPLE(KeyCode.DIGIT3),
  FIT(KeyCode.DIGIT0),
  EXTENT(null),
  THEME(null),
  PRESENT(KeyCode.F5),
  STEPS(KeyCode.F6),
  ADD_STEP(KeyCode.D),
  COMPARE(KeyCode.F7),
  KEYS(KeyCode.F1),
  IDENTITIES(null),
  REREAD(null),
  CREDITS(null),
  QUIT(KeyCode.Q);

  private final @Nullable KeyCode code;

  Command(@Nullable KeyCode code) {
    this.code = code;
  }

  @Nullable KeyCombination keys() {
    if (code == null) {
      return null;
    }
    if (code.isFunctionKey()) {
      return new KeyCodeCombination(code);
    }
    return this == REDO || this == PLATE
        ? new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)
        : new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
