package sojourn.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sojourn.export.plate.MapChoice;
import sojourn.export.plate.PlatePart;
import sojourn.export.plate.PlatePreset;
import sojourn.export.plate.PlateSettings;
import sojourn.export.plate.PlateSheet;
import sojourn.export.plate.PlateStyle;
import sojourn.export.plate.PlateWords;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.page.PlateLayout;
import sojourn.export.plate.write.PlateFile;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.VisitId;
import sojourn.paint.Typeface;

/** How a plate is to be, as it is said on a command line. */
final class PlateOptions {

  @Option(names = "--preset", paramLabel = "NAME", description = "A plate's sheet: column (85 mm), double (180 mm; the default), a5, a4, slide, a2, a0.")
  private @Nullable PlatePreset preset;

  @Option(names = "--style", paramLabel = "NAME", description = "A plate's look: colour (the default), greyscale, black-and-white, dark, antique.")
  private @Nullable String style;

  @Option(names = "--width", paramLabel = "LENGTH", description = "A plate's width: 180mm, 18cm or 7in.")
  private @Nullable Millimetres width;

  @Option(names = "--height", paramLabel = "LENGTH", description = "A plate's height; as much as its content needs if not given.")
  private @Nullable Millimetres height;

  @Option(names = "--dpi", paramLabel = "N", description = "Pixels an inch of a plate as PNG or TIFF.")
  private @Nullable Integer dpi;

  @Option(names = "--projection", paramLabel = "NAME", description = "auto (the default), equal-earth, robinson, winkel-tripel, mercator, azimuthal-equal-area, azimuthal-equidistant, lambert-conformal, albers or orthographic.")
  private @Nullable String projection;

  @Option(names = "--centre", paramLabel = "LON,LAT", description = "The middle of the projection in degrees, as 71.4,51.2.")
  private @Nullable String centre;

  @Option(names = "--span", paramLabel = "KM", description = "Kilometres from the left edge of a plate's map to the right; all journeys if not given.")
  private @Nullable Double span;

  @Option(names = "--title", paramLabel = "TEXT", description = "A plate's title; '' for none.")
  private @Nullable String title;

  @Option(names = "--subtitle", paramLabel = "TEXT", description = "A plate's subtitle; '' for none.")
  private @Nullable String subtitle;

  @Option(names = "--author", paramLabel = "TEXT", description = "A plate's author line.")
  private @Nullable String author;

  @Option(names = "--made", paramLabel = "DATE", description = "A plate's day of making, as 2026-03-01.")
  private @Nullable String made;

  @Option(
      names = "--parts",
      paramLabel = "PARTS",
      description = "What stands on a plate: 'title,legend,table', or 'no-table,timeline' from what the preset has. The credits of the data always do.")
  private @Nullable String parts;

  /** Draws the visits and writes the file. */
  void save(Snapshot snapshot, Set<VisitId> visits, PlateFile.Format format, Path file) throws SojournException {
    PlateSettings settings = settings();
    Plate plate = PlateLayout.of(snapshot, visits, settings, Typeface.bundled());
    int resolution = settings.sheet().dpi();
    if (format == PlateFile.Format.PNG || format == PlateFile.Format.TIFF) {
      PlateSheet.asked(plate.width(), plate.height(), resolution, settings.sheet().type());
    }
    PlateFile.save(plate, format, resolution, file);
  }

  PlateSettings settings() throws SojournException {
    PlatePreset base = preset == null ? PlatePreset.DOUBLE : preset;
    PlateSettings settings = PlateSettings.of(base);
    PlateSheet sheet = base.sheet();
    double wide = width == null ? sheet.width() : width.value();
    double high = height == null ? (width == null ? sheet.height() : 0) : height.value();
    settings = settings.with(PlateSheet.asked(wide, high, dpi == null ? sheet.dpi() : dpi, sheet.type()));
    if (style != null) {
      settings = settings.with(style(style));
    }
    LocalDate day = made == null ? null : day(made);
    settings = settings.with(new PlateWords(title, subtitle, author == null ? "" : author, day));
    settings = settings.with(MapChoice.asked(projection, centre, span));
    return parts == null ? settings : settings.with(parts(settings.parts(), parts));
  }

  private static PlateStyle style(String words) throws SojournException {
    return Stream.of(PlateStyle.values())
        .filter(s -> s.word().equals(words.toLowerCase(Locale.ROOT).replace('_', '-')))
        .findFirst()
        .orElseThrow(
            () -> new SojournException("There is no style '" + words + "': take " + Stream.of(PlateStyle.values()).map(PlateStyle::word).collect(Collectors.joining(", ")) + "."));
  }

  private static LocalDate day(String words) throws SojournException {
    try {
      return LocalDate.parse(words);
    } catch (java.time.DateTimeException e) {
      throw new SojournException("'" + words + "' is no day of making such as 2026-03-01.", e);
    }
  }

  /** Words without {@code no-} alone are all there is; with one they change what the preset has. */
  private static Set<PlatePart> parts(Set<PlatePart> preset, String words) throws SojournException {
    List<String> list = Stream.of(words.split(",", -1)).map(w -> w.strip().toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    EnumSet<PlatePart> set = EnumSet.noneOf(PlatePart.class);
    if (list.stream().anyMatch(w -> w.startsWith("no-") || w.startsWith("+"))) {
      set.addAll(preset);
    }
    for (String word : list) {
      boolean out = word.startsWith("no-");
      String name = out ? word.substring(3) : word.startsWith("+") ? word.substring(1) : word;
      PlatePart part =
          Stream.of(PlatePart.values())
              .filter(p -> p.word().equals(name))
              .findFirst()
              .orElseThrow(
                  () -> new SojournException("A plate has no part '" + name + "': its parts are " + Stream.of(PlatePart.values()).map(PlatePart::word).collect(Collectors.joining(", ")) + "."));
      if (out) {
        set.remove(part);
      } else {
        set.add(part);
      }
    }
    return set;
  }
}
