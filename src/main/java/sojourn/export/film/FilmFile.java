package sojourn.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sojourn.atlas.journey.Journeys;
import sojourn.export.MapImageSettings;
import sojourn.export.data.part.Pace;
import sojourn.export.plate.PlateWords;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.VisitId;

/** Makes a film of journeys. Frames are painted and written one at a time; an earlier file is replaced only by a whole one. */
public final class FilmFile {

  /** What a film can be written as. */
  public enum Format {
    APNG,
    GIF,
    MP4,
    /** A folder of PNGs. */
    FRAMES;

    /** The one that a file's ending means; a folder has none. */
    public static Optional<Format> of(String file) {
      String lower = file.toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(f -> f != FRAMES && lower.endsWith("." + f.name().toLowerCase(Locale.ROOT))).findFirst();
    }
  }

  private final FilmSettings settings;
  private final FilmPlan plan;
  private final FilmPainter painter;

  public FilmFile(Journeys journeys, FilmSettings settings) {
    this.settings = settings;
    this.plan = new FilmPlan(journeys, settings.seconds(), settings.rate());
    this.painter = new FilmPainter(journeys, settings, plan, FilmPage.of(journeys, settings));
  }

  /** A film of some of a collection's visits; words that are null tell travellers and years, and count. */
  public static FilmFile of(Snapshot snapshot, Set<VisitId> visits, FilmSettings settings, PlateWords words) {
    MapImageSettings told = MapImageSettings.describing(snapshot, visits, settings.width(), settings.height());
    String title = words.title();
    String subtitle = words.subtitle();
    FilmSettings titled = settings.titled(title == null ? told.title() : title, subtitle == null ? told.subtitle() : subtitle);
    return new FilmFile(Journeys.where(snapshot, v -> visits.contains(v.id())), titled);
  }

  /** How many frames it will have. */
  public int frames() {
    return plan.frames();
  }

  /** Paints one frame. */
  public BufferedImage frame(int number) {
    BufferedImage picture = blank();
    painter.paint(plan.at(number), picture);
    return picture;
  }

  /** Writes the film; {@code pace} is told of each frame and may break it off, then nothing is left behind but whole frames in a folder. */
  public void write(Format format, Path file, Pace pace) throws SojournException {
    Path whole = file.toAbsolutePath();
    Path part = format == Format.FRAMES ? whole : whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try (Reel reel = reel(format, part)) {
        roll(reel, pace);
        reel.finish();
      }
      if (format != Format.FRAMES) {
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (Pace.Stopped e) {
      delete(format, part);
      throw new SojournException("The film was broken off: " + file + " is as it was.", e);
    } catch (IOException e) {
      delete(format, part);
      throw new SojournException(failure(format, file), e);
    }
  }

  private static String failure(Format format, Path file) {
    return format == Format.MP4
        ? "MP4 films are made by ffmpeg with H.264, which is not on the path or could not write " + file + ": install it, or export .apng or .gif."
        : "The film " + file + " cannot be written: choose another folder or free some space.";
  }

  private static void delete(Format format, Path part) throws SojournException {
    try {
      if (format != Format.FRAMES) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new SojournException("The unfinished film " + part + " cannot be deleted.", e);
    }
  }

  private Reel reel(Format format, Path file) throws IOException {
    return switch (format) {
      case APNG -> new ApngReel(file, settings.rate());
      case GIF -> new GifReel(file, settings.rate(), frame(frames() - 1));
      case MP4 -> new Mp4Reel(file, settings);
      case FRAMES -> new PngReel(file);
    };
  }

  /** Moments that look alike are painted once. */
  private void roll(Reel reel, Pace pace) throws IOException {
    BufferedImage picture = blank();
    int frames = frames();
    int from = 0;
    while (from < frames) {
      FilmPlan.Moment moment = plan.at(from);
      int to = from + 1;
      while (to < frames && plan.at(to).equals(moment)) {
        to++;
      }
      if (!pace.at(from, frames)) {
        throw new Pace.Stopped();
      }
      painter.paint(moment, picture);
      reel.show(picture, to - from);
      from = to;
    }
    pace.at(frames, frames);
  }

  private BufferedImage blank() {
    return new BufferedImage(settings.width(), settings.height(), BufferedImage.TYPE_INT_RGB);
  }
}
