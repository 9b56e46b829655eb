package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sojourn.model.EntityId;

/** A row of encounters: a shape on its day; where the day is unknown a thin band and a hollow shape at the middle of the bounds. */
final class DotRow {

  private static final double SIZE = 10;
  private static final double GAP = 2;
  private static final double FARTHEST = 18;
  private static final double CROWD = 22;
  private static final double LEAST_BAND = 16;

  private final TimeScale scale;

  DotRow(TimeScale scale) {
    this.scale = scale;
  }

  /** Shapes in order, and the bands of those without a day. */
  record Placed(List<Mark> marks, List<ThinBand> bands) {}

  Placed place(List<Meeting> meetings, double centreY) {
    List<Meeting> near =
        meetings.stream()
            .filter(m -> m.dated() && scale.x(m.to()) > scale.left() - CROWD && scale.x(m.from()) < scale.right() + CROWD)
            .sorted(Comparator.comparingDouble(Meeting::middle))
            .toList();
    List<ThinBand> bands =
        near.stream()
            .filter(m -> !m.sure() && (m.to() - m.from()) * scale.pixelsPerDay() >= LEAST_BAND)
            .map(m -> new ThinBand(Box.between(scale.x(m.from()), centreY - 2.5, scale.x(m.to()), centreY + 2.5), m.hue()))
            .distinct()
            .toList();
    boolean crowd = near.size() * (SIZE + GAP) > scale.right() - scale.left() + 2 * (CROWD + FARTHEST);
    List<Mark.Dot> dots = crowd ? List.of() : apart(near.stream().map(m -> dot(List.of(m), centreY)).toList());
    if (crowd || farthest(dots) > FARTHEST) {
      double width = CROWD / scale.pixelsPerDay();
      Map<Long, List<Meeting>> bins = new LinkedHashMap<>();
      near.forEach(m -> bins.computeIfAbsent(2 * (long) Math.floor(m.middle() / width) + (m.sure() ? 1 : 0), b -> new ArrayList<>()).add(m));
      dots = apart(bins.values().stream().map(bin -> dot(bin, centreY)).toList());
    }
    List<Mark> seen = new ArrayList<>(dots);
    seen.removeIf(d -> d.box().right() <= scale.left() || d.box().x() >= scale.right());
    return new Placed(seen, bands);
  }

  private Mark.Dot dot(List<Meeting> meetings, double centreY) {
    Meeting first = meetings.getFirst();
    double middle = meetings.stream().mapToDouble(Meeting::middle).average().orElse(first.middle());
    double size = meetings.size() > 1 ? 16 : SIZE;
    List<EntityId> ids = meetings.stream().map(Meeting::id).toList();
    Box box = new Box(scale.x(middle) - size / 2, centreY - size / 2, size, size);
    int hue = meetings.stream().allMatch(m -> Objects.equals(m.person(), first.person())) ? first.hue() : -1;
    return new Mark.Dot(ids, first.kind(), hue, box, first.sure(), first.occasion(), middle);
  }

  private static List<Mark.Dot> apart(List<Mark.Dot> dots) {
    double[] wished = dots.stream().mapToDouble(d -> d.box().x()).toArray();
    double[] placed = Spread.apart(wished, dots.stream().mapToDouble(d -> d.box().width()).toArray(), GAP);
    List<Mark.Dot> moved = new ArrayList<>();
    for (int i = 0; i < placed.length; i++) {
      Mark.Dot d = dots.get(i);
      Box box = new Box(placed[i], d.box().y(), d.box().width(), d.box().height());
      moved.add(new Mark.Dot(d.ids(), d.kind(), d.hue(), box, d.sure(), d.occasion(), d.time()));
    }
    return moved;
  }

  private double farthest(List<Mark.Dot> dots) {
    return dots.stream().mapToDouble(d -> Math.abs(d.box().centreX() - scale.x(d.time()))).max().orElse(0);
  }
}
