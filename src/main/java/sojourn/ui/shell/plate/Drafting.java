package sojourn.ui.shell.plate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import sojourn.session.plate.PlateDraft;
import sojourn.session.plate.Plates;

/** The draft that is worked on: what the collection keeps, and what is being typed beyond it. */
final class Drafting {

  private final Plates plates;
  private final ReadOnlyObjectWrapper<PlateDraft> draft;
  private int underway;

  Drafting(Plates plates) {
    this.plates = plates;
    draft = new ReadOnlyObjectWrapper<>(this, "draft", plates.kept().get());
  }

  /** Follows what the collection keeps, so that undo is seen; its own changes come back no second time. */
  void taken(PlateDraft kept) {
    if (underway == 0) {
      draft.set(kept);
    }
  }

  /** A change that could not be kept is over, too. */
  void failed() {
    underway = 0;
  }

  ReadOnlyObjectProperty<PlateDraft> draft() {
    return draft.getReadOnlyProperty();
  }

  PlateDraft now() {
    return draft.get();
  }

  /** Shows a change that is not kept yet. */
  void show(PlateDraft next) {
    draft.set(next);
  }

  /** Shows a change and has the collection keep it; {@code what} is what undo calls it. */
  void keep(PlateDraft next, String what) {
    draft.set(next);
    if (!next.equals(plates.kept().get())) {
      underway++;
      plates.keep(next, what, () -> underway = Math.max(0, underway - 1));
    }
  }
}
