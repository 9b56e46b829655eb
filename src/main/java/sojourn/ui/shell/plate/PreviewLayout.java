package sojourn.ui.shell.plate;

import java.util.List;
import java.util.Optional;
import sojourn.session.plate.Plates;
import sojourn.session.plate.Sight;

/**
 * Where a page lies in the preview, and which of its pixels are seen.
 *
 * @param dpi pixels of the screen's finest grid in an inch of the page
 * @param x of the page's left edge in the room
 * @param y of the page's upper edge in the room
 */
record PreviewLayout(Page page, Room room, double dpi, double x, double y) {

  static final double MARGIN = 28;

  /** How near a mark's middle is taken for the mark, in units of the room. */
  private static final double REACH = 12;

  private static final double LEAST_DPI = 4;
  private static final double MOST_DPI = 2400;
  private static final double INCH = 25.4;

  /** Millimetres. */
  record Page(double width, double height) {}

  /**
   * What there is room for.
   *
   * @param dense pixels of the screen in one unit
   */
  record Room(double width, double height, double dense) {}

  /** The whole page in the middle. */
  static PreviewLayout fitted(Page page, Room room) {
    double wide = Math.max(40, room.width() - 2 * MARGIN) / page.width();
    double high = Math.max(40, room.height() - 2 * MARGIN) / page.height();
    double dpi = Math.clamp(Math.min(wide, high) * INCH * room.dense(), LEAST_DPI, MOST_DPI);
    return new PreviewLayout(page, room, dpi, 0, 0).held();
  }

  /** Pixels of the whole page. */
  int columns() {
    return Math.max(1, (int) Math.round(page.width() / INCH * dpi));
  }

  int rows() {
    return Math.max(1, (int) Math.round(page.height() / INCH * dpi));
  }

  /** Units of the room. */
  double wide() {
    return columns() / room.dense();
  }

  double high() {
    return rows() / room.dense();
  }

  /** Units of the room in a millimetre. */
  double scale() {
    return wide() / page.width();
  }

  double toPageX(double viewX) {
    return (viewX - x) / scale();
  }

  double toPageY(double viewY) {
    return (viewY - y) / scale();
  }

  double toViewX(double pageX) {
    return x + pageX * scale();
  }

  double toViewY(double pageY) {
    return y + pageY * scale();
  }

  /** The same point of the page stays under a point of the room. */
  PreviewLayout zoomed(double resolution, double viewX, double viewY) {
    double mx = toPageX(viewX);
    double my = toPageY(viewY);
    PreviewLayout next = new PreviewLayout(page, room, Math.clamp(resolution, LEAST_DPI, MOST_DPI), x, y);
    return new PreviewLayout(page, room, next.dpi, viewX - mx * next.scale(), viewY - my * next.scale()).held();
  }

  PreviewLayout moved(double dx, double dy) {
    return new PreviewLayout(page, room, dpi, x + dx, y + dy).held();
  }

  /** Another page or another room at the same resolution. */
  PreviewLayout on(Page other, Room otherRoom) {
    return new PreviewLayout(other, otherRoom, dpi, x, y).held();
  }

  /** In the middle where all is seen, else with no more than a margin beside it; on whole pixels. */
  private PreviewLayout held() {
    return new PreviewLayout(page, room, dpi, held(x, wide(), room.width()), held(y, high(), room.height()));
  }

  private double held(double at, double length, double space) {
    double free = space - length;
    double place = free >= 2 * MARGIN ? free / 2 : Math.clamp(at, Math.min(free - MARGIN, MARGIN), MARGIN);
    return Math.rint(place * room.dense()) / room.dense();
  }

  /** The part of the page that is seen; none where the room has no size yet. */
  Optional<Plates.Part> part() {
    int left = (int) Math.clamp(Math.floor(-x * room.dense()), 0, columns());
    int top = (int) Math.clamp(Math.floor(-y * room.dense()), 0, rows());
    int right = (int) Math.clamp(Math.ceil((room.width() - x) * room.dense()), 0, columns());
    int bottom = (int) Math.clamp(Math.ceil((room.height() - y) * room.dense()), 0, rows());
    return right > left && bottom > top ? Optional.of(new Plates.Part(columns(), rows(), left, top, right - left, bottom - top)) : Optional.empty();
  }

  /** The name at a point of the room, else the name of the mark there. */
  Optional<Sight.Name> at(List<Sight.Name> names, double viewX, double viewY) {
    double mx = toPageX(viewX);
    double my = toPageY(viewY);
    double slack = 3 / scale();
    for (Sight.Name name : names) {
      Sight.Spot spot = name.spot();
      if (spot != null && mx >= spot.x() - slack && mx <= spot.x() + spot.width() + slack && my >= spot.y() - slack && my <= spot.y() + spot.height() + slack) {
        return Optional.of(name);
      }
    }
    Sight.Name nearest = null;
    double least = REACH / scale();
    for (Sight.Name name : names) {
      double away = Math.hypot(name.x() - mx, name.y() - my);
      if (away <= least) {
        nearest = name;
        least = away;
      }
    }
    return Optional.ofNullable(nearest);
  }
}
