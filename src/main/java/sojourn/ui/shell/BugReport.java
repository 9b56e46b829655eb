package sojourn.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** The one handler for what should never have happened: logs it and shows a short fingerprint; the window stays. */
final class BugReport implements Consumer<Throwable> {

  private static final int LARGEST = 1 << 20;

  private final Logger log = Logger.getLogger("sojourn");
  private final Consumer<String> show;
  private @Nullable FileHandler kept;

  /**
   * @param show told the fingerprint
   */
  BugReport(Consumer<String> show) {
    this.show = show;
  }

  /** Keeps a log in a folder; without one the console has to do. */
  BugReport keptIn(Path folder) {
    try {
      Files.createDirectories(folder);
      FileHandler file = new FileHandler(folder.resolve("sojourn.log").toString(), LARGEST, 1, true);
      file.setFormatter(new SimpleFormatter());
      log.addHandler(file);
      kept = file;
      log.setLevel(Level.INFO);
      log.setUseParentHandlers(false);
    } catch (IOException e) {
      log.log(Level.WARNING, "no log can be kept in " + folder, e);
    }
    return this;
  }

  @Override
  public void accept(Throwable bug) {
    String fingerprint = fingerprint(bug);
    log.log(Level.SEVERE, fingerprint, bug);
    show.accept(fingerprint);
  }

  /** Ends the log. */
  void close() {
    if (kept != null) {
      log.removeHandler(kept);
      kept.close();
    }
  }

  /** The same for the same kind of failure at the same spot, whatever its message. */
  static String fingerprint(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String where = bug.getClass().getName() + (trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName());
    return HexFormat.of().toHexDigits(where.hashCode());
  }
}
