package sojourn.session.plate;

import java.nio.IntBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Change;
import sojourn.export.plate.LabelEdits;
import sojourn.export.plate.MapChoice;
import sojourn.export.plate.PlatePart;
import sojourn.export.plate.PlatePreset;
import sojourn.export.plate.PlateSettings;
import sojourn.export.plate.PlateSheet;
import sojourn.export.plate.PlateStyle;
import sojourn.export.plate.PlateWords;
import sojourn.export.plate.page.PlateLayout;
import sojourn.export.plate.write.PlateFile;
import sojourn.model.PlaceId;
import sojourn.model.SojournException;
import sojourn.paint.Typeface;
import sojourn.session.Jobs;
import sojourn.session.Visible;
import sojourn.session.plate.PlateDraft.NameEdit;
import sojourn.session.plate.PlateDraft.Region;
import sojourn.session.plate.PlateDraft.Sheet;
import sojourn.session.plate.PlateDraft.Words;

/** Composes, paints and saves plates off the JavaFX thread, and has the collection keep how the plate is to be. */
public final class Plates {

  /** Forms of files: first those that are vectors. */
  public static final List<String> FORMATS = List.of("pdf", "svg", "png", "tiff");

  /** A sheet is at least and at most so many millimetres wide or high. */
  public static final double LEAST = PlateSheet.LEAST;

  public static final double MOST = PlateSheet.MOST;
  public static final int FEWEST_DPI = PlateSheet.FEWEST_DPI;
  public static final int MOST_DPI = PlateSheet.MOST_DPI;

  /**
   * A part of a plate's picture.
   *
   * @param width pixels of the whole plate
   * @param height pixels of the whole plate
   */
  public record Part(int width, int height, int x, int y, int columns, int rows) {}

  /** Pixels of a part as 0xFFRRGGBB, row by row. */
  public record Picture(Sight sight, Part part, IntBuffer pixels) {}

  /** What came of composing: a plate, or a sentence that says why there is none. */
  public record Outcome(@Nullable Sight sight, String problem) {}

  /** A file that was saved, or not, because the user stopped it. */
  public record Saved(Path file, boolean stopped) {}

  private final Jobs jobs;
  private final BiConsumer<Change, Runnable> apply;
  private final ReadOnlyObjectWrapper<PlateDraft> kept = new ReadOnlyObjectWrapper<>(this, "kept", first());

  /** @param apply has a change made and kept, then runs something */
  public Plates(Jobs jobs, BiConsumer<Change, Runnable> apply) {
    this.jobs = jobs;
    this.apply = apply;
  }

  /** All presets, as written on a command line. */
  public static List<String> presets() {
    return Arrays.stream(PlatePreset.values()).map(p -> p.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** All styles, as written on a command line. */
  public static List<String> styles() {
    return Arrays.stream(PlateStyle.values()).map(PlateStyle::word).toList();
  }

  /** All parts, as written on a command line. */
  public static List<String> parts() {
    return Arrays.stream(PlatePart.values()).map(PlatePart::word).toList();
  }

  /** A preset as it comes. */
  public static PlateDraft draft(String preset) {
    PlatePreset base = PlatePreset.valueOf(preset.toUpperCase(Locale.ROOT));
    PlateSettings settings = PlateSettings.of(base);
    PlateSheet sheet = settings.sheet();
    Set<String> parts = new TreeSet<>();
    settings.parts().forEach(p -> parts.add(p.word()));
    return new PlateDraft(new Sheet(preset, sheet.width(), sheet.height(), sheet.dpi(), sheet.type()), settings.style().word(), Region.ALL, Words.NONE, parts, Map.of());
  }

  /** The double column of a journal. */
  private static PlateDraft first() {
    return draft("double");
  }

  /** How the plate is to be, as the collection has it. */
  public ReadOnlyObjectProperty<PlateDraft> kept() {
    return kept.getReadOnlyProperty();
  }

  /** Takes up what the collection keeps. */
  public void show(Optional<String> text) {
    PlateDraft draft = text.map(t -> DraftText.read(t, first())).orElseGet(Plates::first);
    if (!draft.equals(kept.get())) {
      kept.set(draft);
    }
  }

  /** Keeps how the plate is to be; {@code what} says in a few words what was changed. */
  public void keep(PlateDraft draft, String what, Runnable then) {
    apply.accept(new Change.KeepPlate(DraftText.write(draft), what), then);
  }

  /** Composes the plate of what is visible; the result of an older call is dropped. */
  public void compose(Visible visible, PlateDraft draft, LocalDate today, Consumer<Outcome> done) {
    jobs.latest(
        "plate",
        steps -> {
          try {
            PlateSettings settings = settings(draft, today);
            return new Outcome(new Sight(PlateLayout.composed(visible.snapshot(), visible.visits().keySet(), settings, Typeface.bundled()), draft), "");
          } catch (SojournException e) {
            return new Outcome(null, String.valueOf(e.getMessage()));
          }
        },
        done);
  }

  private static PlateSettings settings(PlateDraft draft, LocalDate today) throws SojournException {
    Sheet sheet = draft.sheet();
    EnumSet<PlatePart> parts = EnumSet.noneOf(PlatePart.class);
    EnumSet.allOf(PlatePart.class).stream().filter(p -> draft.parts().contains(p.word())).forEach(parts::add);
    PlateStyle style = Arrays.stream(PlateStyle.values()).filter(s -> s.word().equals(draft.style())).findFirst().orElse(PlateStyle.COLOUR);
    Words words = draft.words();
    PlateWords told =
        new PlateWords(words.title().isBlank() ? null : words.title(), words.subtitle().isBlank() ? null : words.subtitle(), words.author(), parts.contains(PlatePart.DATE) ? today : null);
    Region region = draft.region();
    MapChoice map = MapChoice.asked(region.projection(), region.centre(), region.span());
    double type = Math.clamp(sheet.type(), 0.3, 10);
    PlateSheet paper = PlateSheet.asked(sheet.width(), sheet.height(), FEWEST_DPI, type); // what is too large for pixels may be right for vectors
    PlateSheet fine = new PlateSheet(paper.width(), paper.height(), Math.clamp(sheet.dpi(), FEWEST_DPI, MOST_DPI), type);
    return new PlateSettings(fine, style, map, told, parts, edits(draft));
  }

  private static LabelEdits edits(PlateDraft draft) {
    Map<PlaceId, LabelEdits.Edit> edits = new HashMap<>();
    draft.names().forEach((place, edit) -> edits.put(place, edit.hidden() ? new LabelEdits.Hide() : new LabelEdits.Change(edit.text(), spot(edit))));
    return new LabelEdits(edits);
  }

  private static LabelEdits.@Nullable Spot spot(NameEdit edit) {
    Double right = edit.right();
    Double down = edit.down();
    return right == null || down == null ? null : new LabelEdits.Spot(right, down);
  }

  /** Paints a part, with the very pixels that a file of that size has; the result of an older call is dropped. */
  public void paint(Sight sight, Part part, Consumer<Picture> done) {
    jobs.latest(
        "plate-part",
        steps -> new Picture(sight, part, IntBuffer.wrap(PlateFile.part(sight.plate(), part.width(), part.height(), part.x(), part.y(), part.columns(), part.rows()))),
        done);
  }

  /**
   * Writes a file; an earlier one stays until there is a whole one.
   *
   * @param format one of {@link #FORMATS}
   * @param what names the work while it is done
   */
  public void save(Sight sight, String format, Path file, String what, Consumer<Saved> done) {
    PlateFile.Format form = PlateFile.Format.of("." + format).orElseThrow();
    int dpi = sight.draft().sheet().dpi();
    jobs.write(
        what,
        steps -> {
          boolean whole =
              PlateFile.save(
                  sight.plate(), form, dpi, file,
                  (n, total) -> {
                    steps.report(what, total == 0 ? 0 : (int) (100L * n / total), 100);
                    return !steps.getAsBoolean();
                  });
          return new Saved(file, !whole);
        },
        done);
  }
}
