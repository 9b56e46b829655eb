package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sojourn.atlas.MapFrame;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;

/** All ways from one mark to another, drawn as one line whose width tells how many legs it stands for. */
final class Bundle {

  /** Bundles drawn on a large map, those travelled most. */
  static final int MOST = 160;

  private static final int LEAST = 40;

  /** Square pixels of the map for each bundle. */
  private static final double ROOM = 5500;

  private static final double WIDEST = 8;
  private static final double SINGLE = 1.2;

  final Way strongest;
  final Mark start;
  final Mark end;
  private final List<Way> ways = new ArrayList<>(1);
  private int count;

  private Bundle(Way first, Mark start, Mark end) {
    this.strongest = first;
    this.start = start;
    this.end = end;
  }

  /** The bundles that a frame may show, the strongest first, of ways of which the strongest come first. */
  static List<Bundle> of(List<Way> ways, Map<PlaceId, Mark> marks, MapFrame frame) {
    Map<List<PlaceId>, Bundle> bundles = new HashMap<>();
    List<Bundle> order = new ArrayList<>();
    for (Way way : ways) {
      Mark start = marks.get(way.from());
      Mark end = marks.get(way.to());
      if (start != null && end != null && start.apart(end) && near(start, end, frame)) {
        Bundle bundle = bundles.get(List.of(start.head(), end.head()));
        if (bundle == null) {
          bundle = new Bundle(way, start, end);
          bundles.put(List.of(start.head(), end.head()), bundle);
          order.add(bundle);
        }
        bundle.ways.add(way);
        bundle.count += way.count();
      }
    }
    order.sort((a, b) -> Integer.compare(b.count, a.count));
    return order;
  }

  /** How many an eye can follow on a map of that size. */
  static int most(MapFrame frame, MapStyle style) {
    return (int) Math.clamp(frame.width() * frame.height() / ROOM / (style.unit() * style.unit()), LEAST, MOST);
  }

  /** Whether the way between two marks may be seen; great circles bulge. */
  private static boolean near(Mark a, Mark b, MapFrame frame) {
    double bulge = 40 + 0.3 * Math.hypot(a.x() - b.x(), a.y() - b.y());
    return Math.max(a.x(), b.x()) > -bulge && Math.min(a.x(), b.x()) < frame.width() + bulge
        && Math.max(a.y(), b.y()) > -bulge && Math.min(a.y(), b.y()) < frame.height() + bulge;
  }

  int count() {
    return count;
  }

  /** Pixels of its line where the strongest stands for so many legs: its square is in proportion to the legs. */
  double width(int most) {
    double usual = SINGLE * Math.sqrt(count);
    return Math.max(1, usual * Math.min(1, WIDEST / (SINGLE * Math.sqrt(most))));
  }

  /** Rows of the visits that its legs lead to. */
  BitSet rows(Snapshot snapshot) {
    BitSet rows = new BitSet();
    for (Way way : ways) {
      for (int row : way.told(snapshot).rows()) {
        rows.set(row);
      }
    }
    return rows;
  }

  int hue(Snapshot snapshot) {
    int first = strongest.told(snapshot).hue();
    return ways.stream().allMatch(w -> w.told(snapshot).hue() == first) ? first : Way.SEVERAL;
  }

  boolean cancelled(Snapshot snapshot) {
    return ways.stream().allMatch(w -> w.told(snapshot).cancelled());
  }
}
