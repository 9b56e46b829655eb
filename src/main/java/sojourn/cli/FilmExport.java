package sojourn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.export.film.FilmFile;
import sojourn.export.film.FilmSettings;
import sojourn.export.plate.PlateWords;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.VisitId;

/**
 * A film of a collection's journeys.
 *
 * @param size of a frame in pixels, null for 1280 × 720
 */
record FilmExport(FilmFile.Format format, Path to, FilmOptions options, @Nullable PixelSize size) {

  /** What can be made, for the help. */
  static final String FORMATS =
      "Films by ending: .apng, .gif, and .mp4 where ffmpeg is on the path; --format frames fills a folder with a PNG for each frame. Legs grow in order"
          + " of time; --size is that of a frame, 1280x720 if not given.";

  /** Frames between two reports. */
  private static final int REPORT = 100;

  /** The film that is meant by a file's ending, or by the format {@code frames} with a folder; empty where something else is. */
  static Optional<FilmExport> meant(String to, @Nullable String format, FilmOptions options, @Nullable PixelSize size) throws SojournException {
    if (format == null) {
      return FilmFile.Format.of(to).map(f -> new FilmExport(f, Path.of(to), options, size));
    }
    if (!format.equals("frames")) {
      return Optional.empty();
    }
    if (!CorpusFolder.meant(to)) {
      throw new SojournException("Frames fill a folder: give its name with a slash at the end instead of " + to + ".");
    }
    return Optional.of(new FilmExport(FilmFile.Format.FRAMES, Path.of(to), options, size));
  }

  /** Makes the film; titles that are not given tell travellers and years, and count. */
  int run(Workshop workshop, Terminal terminal, Path collection, @Nullable List<String> filter, @Nullable String traveller, PlateWords titles)
      throws SojournException {
    PixelSize pixels = size == null ? new PixelSize(1280, 720) : size;
    FilmSettings settings = FilmSettings.asked(pixels.width(), pixels.height(), options.seconds(), options.rate());
    try (Archive archive = workshop.open(collection)) {
      Snapshot snapshot = workshop.part(archive.snapshot(), filter);
      Set<VisitId> visits = MapFile.visits(snapshot, traveller);
      if (visits.isEmpty()) {
        throw new SojournException("There is no visit to film: import documents first, or leave --traveller and --filter out.");
      }
      FilmFile film = FilmFile.of(snapshot, visits, settings, titles);
      int[] next = {REPORT};
      film.write(
          format,
          to,
          (done, total) -> {
            if (done >= next[0]) {
              terminal.say("Frame " + done + " of " + total + ".");
              next[0] = done + REPORT;
            }
            return true;
          });
    }
    terminal.result(to.toString());
    return 0;
  }
}
