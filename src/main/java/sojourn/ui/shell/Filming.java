package sojourn.ui.shell;

import sojourn.session.Desk;
import sojourn.session.Films;
import sojourn.session.Session;
import sojourn.session.Visible;
import sojourn.ui.control.Strings;

/** Asks how a film is to be and where it goes, and has it made; the status line counts its frames and can stop it. */
record Filming(Session session, Desk desk, Doors doors, Overlays overlays, StatusBar status) {

  void ask() {
    Strings strings = Strings.of("shell");
    Visible visible = session.visible().get();
    Films films = desk.films();
    overlays.open(
        strings.text("film.sheet"),
        new FilmSheet(
            visible, films, strings,
            (format, wish) -> {
              overlays.close();
              doors
                  .chooseData(strings.text("film.format." + format), "film." + format)
                  .ifPresent(
                      file ->
                          films.save(
                              visible, format, wish, file, strings.text("film.making", String.valueOf(file.getFileName())),
                              saved -> status.say(strings.text(saved.stopped() ? "film.stopped" : "film.saved", String.valueOf(saved.file().getFileName())))));
            },
            overlays::close));
  }
}
