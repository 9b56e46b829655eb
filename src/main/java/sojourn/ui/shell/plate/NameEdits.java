package sojourn.ui.shell.plate;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import sojourn.session.plate.PlateDraft.NameEdit;
import sojourn.session.plate.Sight.Name;
import sojourn.ui.control.Strings;

/** What is done to names on the map; each change is kept and can be undone. */
record NameEdits(Drafting drafting, Strings strings) {

  /** Millimetres above its mark where a name is put that found no room. */
  private static final double ABOVE = 4;

  /** What was changed of a name. */
  NameEdit of(Name name) {
    return drafting.now().name(name.place());
  }

  /** As it is written now. */
  String text(Name name) {
    String text = of(name).text();
    return text == null ? name.name() : text;
  }

  /** Puts the middle of a name beside its mark, in millimetres. */
  void move(Name name, double right, double down) {
    keep(name, of(name).moved(tenth(right), tenth(down)), "names.moved");
  }

  void hide(Name name) {
    keep(name, of(name).hide(), "names.hidden");
  }

  /** Shows a name that was hidden, or that found no room. */
  void show(Name name) {
    NameEdit edit = of(name);
    keep(name, edit.hidden() ? edit.show() : edit.moved(0, -ABOVE), "names.shown");
  }

  /** Writes another text; nothing, or the place's own name, takes that back. */
  void rename(Name name, String text) {
    String other = text.strip();
    keep(name, of(name).named(other.isEmpty() || other.equals(name.name()) ? null : other), "names.renamed");
  }

  /** As it came. */
  void reset(Name name) {
    keep(name, NameEdit.NONE, "names.reset");
  }

  void resetAll() {
    drafting.keep(drafting.now().withoutEdits(), strings.text("names.all"));
  }

  private void keep(Name name, NameEdit edit, String key) {
    drafting.keep(drafting.now().with(name.place(), edit), strings.text(key, name.name()));
  }

  /** The context menu of a name. */
  List<MenuItem> menu(Name name, Runnable rename) {
    List<MenuItem> items = new ArrayList<>();
    if (name.spot() == null) {
      items.add(item("names.menu.show", () -> show(name)));
    } else {
      items.add(item("names.menu.rename", rename));
      items.add(item("names.menu.hide", () -> hide(name)));
    }
    MenuItem reset = item("names.menu.reset", () -> reset(name));
    reset.setDisable(of(name).equals(NameEdit.NONE));
    items.add(reset);
    return items;
  }

  /** What was changed of a name, in a few words; null where nothing was. */
  @Nullable String told(NameEdit edit) {
    if (edit.hidden()) {
      return strings.text("names.told.hidden");
    }
    String text = edit.text();
    boolean moved = edit.right() != null;
    if (text != null) {
      return strings.text(moved ? "names.told.both" : "names.told.renamed", text);
    }
    return moved ? strings.text("names.told.moved") : null;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(strings.text(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(e -> action.run());
    return item;
  }

  private static double tenth(double millimetres) {
    return Math.rint(millimetres * 10) / 10;
  }
}
