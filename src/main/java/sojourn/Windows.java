package sojourn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.archive.Progress;
import sojourn.cli.MapFile;
import sojourn.cli.PictureOrder;
import sojourn.cli.PixelSize;
import sojourn.cli.Terminal;
import sojourn.cli.Window;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.paint.Theme;
import sojourn.session.Desk;
import sojourn.ui.shell.Desktop;
import sojourn.ui.shell.WindowPicture;

/** The window on the desktop, or its pictures where there is none. */
final class Windows implements Window {

  private static final PictureOrder FIRST_LOOK = new PictureOrder(new PixelSize(1600, 1000), Theme.LIGHT, null, false);

  private final Desk.Opener opener;
  private final UserFolders folders;
  private final Display display;
  private final Terminal terminal;

  Windows(Desk.Opener opener, UserFolders folders, Display display, Terminal terminal) {
    this.opener = opener;
    this.folders = folders;
    this.display = display;
    this.terminal = terminal;
  }

  @Override
  public void show(@Nullable Path collection) throws SojournException {
    if (collection != null && !Files.exists(collection)) {
      throw new SojournException("There is no collection " + collection + ".");
    }
    Optional<String> missing = display.missing();
    if (missing.isPresent()) {
      drawInstead(missing.get(), collection);
      return;
    }
    Examples examples = new Examples(opener, folders.data());
    try {
      new Desktop(opener, steps -> examples.made((done, total, name) -> steps.report(name, done, total)), folders.settings()).run(collection);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The same job with no display: the collection is opened, or the examples made, and window and map are drawn to files. */
  private void drawInstead(String why, @Nullable Path collection) throws SojournException {
    Path pictures = Path.of(System.getProperty("sojourn.pictures", "."));
    terminal.err().println(why + ": the window is drawn to files in " + pictures.toAbsolutePath().normalize() + " instead.");
    Progress progress = (done, total, name) -> terminal.err().println(name.isEmpty() ? "Examples made." : (done + 1) + "/" + total + " " + name);
    Path file = collection == null ? new Examples(opener, folders.data()).made(progress) : collection;
    try (Archive archive = opener.open(file)) {
      Files.createDirectories(pictures);
      Path window = pictures.resolve("window.png").normalize();
      draw(archive.snapshot(), FIRST_LOOK, window);
      terminal.out().println(window);
      Path map = pictures.resolve("map.png").normalize();
      new MapFile(FIRST_LOOK.size()).save(archive.snapshot(), map);
      terminal.out().println(map);
    } catch (IOException e) {
      throw new SojournException("The folder " + pictures + " cannot be made: choose another with -Dsojourn.pictures.", e);
    }
  }

  @Override
  public void draw(Snapshot snapshot, PictureOrder order, Path file) throws SojournException {
    PixelSize size = order.size();
    try {
      new WindowPicture(size.width(), size.height(), order.theme(), order.select(), order.presenting(), order.ground()).save(snapshot, file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Map<String, Double> lesson(Snapshot snapshot, int steps) throws SojournException {
    Map<String, Double> figures = new LinkedHashMap<>();
    try {
      new LessonBench(snapshot, steps, figures).run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return figures;
  }
}
