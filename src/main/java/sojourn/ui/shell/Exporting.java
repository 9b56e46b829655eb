package sojourn.ui.shell;

import sojourn.session.DataExports;
import sojourn.session.Desk;
import sojourn.session.ImageSize;
import sojourn.session.Session;
import sojourn.session.Visible;
import sojourn.ui.control.Strings;

/** From the wish to export to the file: asks what and where, and says what became of it. */
final class Exporting {

  private final Session session;
  private final Desk desk;
  private final Doors doors;
  private final Overlays overlays;
  private final StatusBar status;
  private final Strings strings = Strings.of("shell");

  Exporting(Session session, Desk desk, Doors doors, Overlays overlays, StatusBar status) {
    this.session = session;
    this.desk = desk;
    this.doors = doors;
    this.overlays = overlays;
    this.status = status;
  }

  void ask() {
    Visible visible = session.visible().get();
    overlays.open(strings.text("export.title"), new ExportSheet(visible, strings, new Wish(visible), overlays::close));
  }

  /** What is visible at the time of asking. */
  private final class Wish implements ExportSheet.Chosen {

    private final Visible visible;

    Wish(Visible visible) {
      this.visible = visible;
    }

    @Override
    public void image(ImageSize size) {
      overlays.close();
      doors.chooseImage().ifPresent(
          file -> {
            status.say(strings.text("export.under"));
            desk.exportMap(visible, size, file.toPath(), path -> status.say(strings.text("export.done", String.valueOf(path.getFileName()))));
          });
    }

    @Override
    public void data(DataExports.Choice format) {
      overlays.close();
      String kind = strings.text("export.format." + format.key());
      doors.chooseData(kind, visible.snapshot().collection() + format.ending()).ifPresent(
          path -> desk.data().save(visible, format, path, strings.text("export.writing", String.valueOf(path.getFileName())), this::saved));
    }

    private void saved(DataExports.Saved saved) {
      String name = String.valueOf(saved.file().getFileName());
      if (saved.stopped()) {
        status.say(strings.text("export.stopped", name));
      } else if (saved.notes().isEmpty()) {
        status.say(strings.text("export.saved", name));
      } else {
        status.warn(strings.text("export.saved", name) + ": " + saved.notes().getFirst());
      }
    }
  }
}
