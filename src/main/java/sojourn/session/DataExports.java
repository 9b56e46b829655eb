package sojourn.session;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.export.data.DataFiles;
import sojourn.export.data.DataFormat;
import sojourn.export.data.part.Portion;

/** Writes what is visible as data, off the JavaFX thread; it can be stopped, and an earlier file stays until there is a whole one. */
public final class DataExports {

  /** A format that can be chosen: what commands and strings call it, and how its files' names end. */
  public record Choice(String key, String ending) {}

  /** What became of a file: whether it was stopped, and in sentences what the format could not take. */
  public record Saved(Path file, boolean stopped, List<String> notes) {

    public Saved {
      notes = List.copyOf(notes);
    }
  }

  private final Jobs jobs;
  private final Supplier<@Nullable Archive> archive;

  DataExports(Jobs jobs, Supplier<@Nullable Archive> archive) {
    this.jobs = jobs;
    this.archive = archive;
  }

  /** All formats, in the order in which they are offered. */
  public static List<Choice> choices() {
    return Arrays.stream(DataFormat.values()).map(f -> new Choice(f.key(), f.endings().getFirst())).toList();
  }

  /** Writes a file; {@code what} names the work while it is done. */
  public void save(Visible visible, Choice choice, Path target, String what, Consumer<Saved> done) {
    DataFormat format = DataFormat.of(choice.key()).orElseThrow();
    jobs.write(
        what,
        steps -> {
          Archive open = archive.get();
          DataFiles files = new DataFiles(new Portion(visible.part(), visible.snapshot().visits().size()), () -> open == null ? List.of() : open.readings());
          DataFiles.Done written =
              files.write(
                  format, target,
                  (n, total) -> {
                    steps.report(String.valueOf(target.getFileName()), n, total);
                    return !steps.getAsBoolean();
                  });
          return new Saved(target, written.stopped(), written.notes());
        },
        done);
  }
}
