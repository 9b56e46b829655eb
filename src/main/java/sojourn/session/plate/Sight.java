package sojourn.session.plate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.export.plate.PlateSheet;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.map.StopLabel;
import sojourn.export.plate.page.Composed;
import sojourn.model.PlaceId;

/** A plate that is composed: what files and pictures of it are made from. All lengths are millimetres from its upper left corner. */
public final class Sight {

  /**
   * The name of a mark on the map.
   *
   * @param name as it would be written without a change
   * @param x of the mark's middle
   * @param y of the mark's middle
   * @param spot what the name covers, null where it is hidden or found no room
   */
  public record Name(PlaceId place, String name, double x, double y, @Nullable Spot spot) {

    /** How far the name's middle is to the right of the mark's. */
    public double right() {
      return spot == null ? 0 : spot.x() + spot.width() / 2 - x;
    }

    /** How far the name's middle is below the mark's. */
    public double down() {
      return spot == null ? 0 : spot.y() + spot.height() / 2 - y;
    }
  }

  /** A rectangle. */
  public record Spot(double x, double y, double width, double height) {}

  private final Composed composed;
  private final PlateDraft draft;
  private final List<Name> names;

  Sight(Composed composed, PlateDraft draft) {
    this.composed = composed;
    this.draft = draft;
    this.names =
        composed.labels().stream()
            .map(l -> new Name(l.place(), l.name(), l.x(), l.y(), spot(l.spot())))
            .toList();
  }

  private static @Nullable Spot spot(StopLabel.@Nullable Spot s) {
    return s == null ? null : new Spot(s.x(), s.y(), s.width(), s.height());
  }

  Plate plate() {
    return composed.plate();
  }

  /** What it was composed from. */
  public PlateDraft draft() {
    return draft;
  }

  public double width() {
    return plate().width();
  }

  public double height() {
    return plate().height();
  }

  /** As it is written on the plate. */
  public String title() {
    return plate().about().title();
  }

  /** The name of the projection, and why it is the one. */
  public String projection() {
    return composed.projection();
  }

  /** The names of all marks on the map. */
  public List<Name> names() {
    return names;
  }

  /** Pixels of a length at a resolution, as in the files. */
  public static int pixels(double length, int dpi) {
    return PlateSheet.pixels(length, dpi);
  }

  /** Whether its picture would be too large to be made. */
  public boolean tooLarge() {
    int dpi = draft.sheet().dpi();
    return pixels(width(), dpi) * (double) pixels(height(), dpi) > PlateSheet.MOST_PIXELS;
  }
}
