package sojourn.session;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sojourn.export.film.FilmFile;
import sojourn.export.film.FilmSettings;
import sojourn.export.plate.PlateWords;
import sojourn.model.SojournException;

/** Makes films of what is visible, off the JavaFX thread; they can be stopped, and an earlier file stays until there is a whole one. */
public final class Films {

  /** Forms of files, as their names end. */
  public static final List<String> FORMATS = List.of("mp4", "gif", "apng");

  public static final int SHORTEST = 1;
  public static final int LONGEST = 600;

  /** Frames a second. */
  private static final int RATE = 20;

  /**
   * What is wished.
   *
   * @param seconds that it lasts at most
   * @param title empty for one that tells travellers and years
   */
  public record Wish(ImageSize size, int seconds, String title) {}

  /** What became of a film. */
  public record Saved(Path file, boolean stopped) {}

  private final Jobs jobs;

  Films(Jobs jobs) {
    this.jobs = jobs;
  }

  /** Tells whether there is what makes MP4s. */
  public void askForMp4(Consumer<Boolean> answer) {
    jobs.latest("ffmpeg", steps -> onPath(), answer);
  }

  private static boolean onPath() {
    String folders = System.getenv().getOrDefault("PATH", "");
    return Stream.of(folders.split(Pattern.quote(File.pathSeparator), -1))
        .filter(f -> !f.isBlank())
        .anyMatch(f -> Files.isExecutable(Path.of(f, "ffmpeg")) || Files.isExecutable(Path.of(f, "ffmpeg.exe")));
  }

  /** Makes a film; {@code what} names the work while it is done. */
  public void save(Visible visible, String format, Wish wish, Path file, String what, Consumer<Saved> done) {
    FilmFile.Format form = FilmFile.Format.valueOf(format.toUpperCase(Locale.ROOT));
    jobs.write(
        what,
        steps -> {
          FilmSettings settings = FilmSettings.asked(wish.size().width(), wish.size().height(), wish.seconds(), RATE);
          PlateWords words = new PlateWords(wish.title().isBlank() ? null : wish.title().strip(), null, "", null);
          FilmFile film = FilmFile.of(visible.snapshot(), visible.visits().keySet(), settings, words);
          try {
            film.write(
                form, file,
                (n, total) -> {
                  steps.report(what, n, total);
                  return !steps.getAsBoolean();
                });
          } catch (SojournException e) {
            if (steps.getAsBoolean()) {
              return new Saved(file, true);
            }
            throw e;
          }
          return new Saved(file, false);
        },
        done);
  }
}
