package sojourn.export.plate.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.Stop;
import sojourn.atlas.journey.StopDates;
import sojourn.export.plate.LabelEdits;
import sojourn.export.plate.ink.Letters;

/**
 * Places the names of stops. Each takes its cheapest free spot, the most visited first: close to its mark, off the legs, right before left, else
 * farther away with a line that leads to it. Then names that found no room may move one other name aside, and each takes a better spot that has become free.
 */
final class StopNames {

  /** Rows of text in a box. */
  record Name(PlateMark mark, List<String> rows, boolean dated, Box box, double align, boolean led, double cost) {}

  private static final int ROUNDS = 3;

  /** Square millimetres of map for a name. */
  private static final double ROOM = 240;

  /** What it costs to leave the days out: less than a line that leads to the name. */
  private static final double UNDATED = 3.4;

  private final MapField plane;
  private final Letters letters;
  private final Obstacles obstacles;
  private final LabelEdits edits;
  private final boolean dates;
  private final List<@Nullable Name> placed = new ArrayList<>();

  StopNames(MapField plane, Letters letters, Obstacles obstacles, LabelEdits edits, boolean dates) {
    this.plane = plane;
    this.letters = letters;
    this.obstacles = obstacles;
    this.edits = edits;
    this.dates = dates;
  }

  double size() {
    return 2.85 * plane.type();
  }

  double lesser() {
    return 2.3 * plane.type();
  }

  List<Name> place(List<PlateMark> marks) {
    List<PlateMark> order = new ArrayList<>(marks);
    order.sort(Comparator.comparing(PlateMark::kind).thenComparing(Comparator.comparingInt(PlateMark::visits).reversed()));
    if (order.size() > most()) {
      List<PlateMark> beyond = order.subList(most(), order.size()).stream().filter(m -> edit(m) != null).toList();
      order = new ArrayList<>(order.subList(0, most()));
      order.addAll(beyond);
    }
    List<PlateMark> found = new ArrayList<>();
    for (PlateMark mark : order) {
      Name moved = moved(mark);
      if (moved != null) { // where the user put it
        take(placed.size(), moved);
        placed.add(moved);
      } else if (!hidden(mark)) {
        found.add(mark);
      }
    }
    List<PlateMark> waiting = new ArrayList<>();
    for (PlateMark mark : found) {
      Name best = cheapest(mark, null);
      if (best == null) {
        waiting.add(mark);
      } else {
        take(placed.size(), best);
        placed.add(best);
      }
    }
    for (int round = 0; round < (order.size() > 1000 ? 1 : ROUNDS); round++) {
      waiting = waiting.stream().filter(m -> !squeeze(m)).toList();
      improve();
    }
    return placed.stream().filter(n -> n != null).toList();
  }

  /** Names that leave a map of this size readable. */
  private int most() {
    double size = 1 / (plane.type() * plane.type());
    return (int) Math.max(40, plane.area().width() * plane.area().height() * size / ROOM);
  }

  private void take(int number, Name name) {
    obstacles.names().add(number, name.box());
    Leaders.spots(name).forEach(b -> obstacles.leaders().add(number, b));
  }

  private void drop(int number, Name name) {
    obstacles.names().remove(number, name.box());
    Leaders.spots(name).forEach(b -> obstacles.leaders().remove(number, b));
  }

  /** Moves one name aside for another, where both have room then. */
  private boolean squeeze(PlateMark mark) {
    for (Name wish : candidates(mark, false)) {
      if (!obstacles.free(wish.box())) {
        continue;
      }
      Set<Integer> others = obstacles.names().all(wish.box());
      if (others.size() != 1) {
        continue;
      }
      int number = others.iterator().next();
      Name other = placed.get(number);
      if (other == null || edits.edits().containsKey(other.mark().stops().getFirst().place().id())) {
        continue;
      }
      drop(number, other);
      int own = placed.size();
      obstacles.names().add(own, wish.box());
      Name aside = cheapest(other.mark(), null);
      if (aside != null) {
        placed.set(number, aside);
        take(number, aside);
        obstacles.names().remove(own, wish.box());
        take(own, wish);
        placed.add(wish);
        return true;
      }
      obstacles.names().remove(own, wish.box());
      take(number, other);
    }
    return false;
  }

  private void improve() {
    for (int i = 0; i < placed.size(); i++) {
      Name name = placed.get(i);
      if (name != null && name.cost() > 1 && moved(name.mark()) == null) {
        drop(i, name);
        Name better = cheapest(name.mark(), name);
        placed.set(i, better == null ? name : better);
        take(i, better == null ? name : better);
      }
    }
  }

  /** The cheapest free spot, null where none is free or none is cheaper than one had already. */
  private @Nullable Name cheapest(PlateMark mark, @Nullable Name had) {
    Name best = had;
    for (boolean far : new boolean[] {false, true}) {
      for (Name name : candidates(mark, far)) {
        if ((best == null || name.cost() < best.cost()) && obstacles.free(name.box()) && obstacles.names().first(name.box()) < 0) {
          double cost = name.cost() + Math.min(14, obstacles.legs().count(name.box()) * 1.1) + (obstacles.leaders().first(name.box()) >= 0 ? 8 : 0) + (name.led() ? leader(name) : 0);
          if (best == null || cost < best.cost()) {
            best = new Name(mark, name.rows(), name.dated(), name.box(), name.align(), name.led(), cost);
          }
        }
      }
      if (best != null && best.cost() < 9) {
        return best;
      }
    }
    return best;
  }

  /** What a leading line costs for the marks and names that it would cross. */
  private double leader(Name name) {
    double[] line = Leaders.line(name.mark(), name.box());
    double cost = 0;
    for (int i = 1; i < 8; i++) {
      double t = i / 8.0;
      Box spot = Box.about(line[0] + t * (line[2] - line[0]), line[1] + t * (line[3] - line[1]), 0.15);
      boolean blocked = obstacles.names().first(spot) >= 0 || (!obstacles.free(spot) && !name.mark().box().grown(0.6).contains(spot.x(), spot.y()));
      cost += (blocked ? 6 : 0) + (obstacles.leaders().first(spot) >= 0 ? 4 : 0);
    }
    return cost;
  }

  private boolean hidden(PlateMark mark) {
    return edit(mark) instanceof LabelEdits.Hide;
  }

  private LabelEdits.@Nullable Edit edit(PlateMark mark) {
    Map<?, LabelEdits.Edit> map = edits.edits();
    return mark.stops().stream().map(s -> map.get(s.place().id())).filter(e -> e != null).findFirst().orElse(null);
  }

  private @Nullable Name moved(PlateMark mark) {
    if (edit(mark) instanceof LabelEdits.Change change && change.spot() != null) {
      List<String> rows = rows(mark);
      double w = width(rows);
      double h = height(rows);
      Box box = new Box(mark.x() + change.spot().right() - w / 2, mark.y() + change.spot().down() - h / 2, w, h);
      boolean far = !box.grown(2.2 * plane.type()).touches(mark.box());
      return new Name(mark, rows, dated(mark), within(box), 0.5, far, 0);
    }
    return null;
  }

  /** A name moved out of the map is brought back to its edge. */
  private Box within(Box box) {
    Box area = plane.area().grown(-0.6 * plane.type());
    double x = Math.clamp(box.x(), area.x(), Math.max(area.x(), area.right() - box.width()));
    double y = Math.clamp(box.y(), area.y(), Math.max(area.y(), area.bottom() - box.height()));
    return new Box(x, y, box.width(), box.height());
  }

  private boolean dated(PlateMark mark) {
    return dates && mark.stops().size() == 1 && !date(mark).isEmpty();
  }

  private static String date(PlateMark mark) {
    Stop stop = mark.stops().getFirst();
    return stop.visits().isEmpty() ? "" : StopDates.of(stop, StopDates.Wording.DAYS).replace(", undated", "");
  }

  private List<String> rows(PlateMark mark) {
    String name = edit(mark) instanceof LabelEdits.Change change && change.text() != null ? change.text() : mark.name();
    List<String> rows = new ArrayList<>(letters.lines(name, Face.SANS_SEMIBOLD, size(), 34 * plane.type()));
    if (dated(mark)) {
      rows.add(date(mark));
    }
    return rows;
  }

  private double width(List<String> rows) {
    return rows.stream().mapToDouble(r -> letters.width(r, Face.SANS_SEMIBOLD, size())).max().orElse(0);
  }

  private double height(List<String> rows) {
    return rows.size() * size() * 1.12;
  }

  /** Spots for a name with its days, and dearer ones for the name alone. */
  private List<Name> candidates(PlateMark mark, boolean far) {
    List<String> rows = rows(mark);
    List<Name> names = new ArrayList<>();
    boolean dated = dated(mark);
    spots(names, mark, rows, dated, far);
    if (dated) {
      int full = names.size();
      spots(names, mark, rows.subList(0, rows.size() - 1), false, far);
      for (int i = full; i < names.size(); i++) {
        Name n = names.get(i);
        names.set(i, new Name(mark, n.rows(), false, n.box(), n.align(), n.led(), n.cost() + UNDATED));
      }
    }
    return names;
  }

  private void spots(List<Name> names, PlateMark mark, List<String> rows, boolean dated, boolean far) {
    double w = width(rows);
    double h = height(rows);
    if (far) {
      far(names, mark, rows, dated, w, h);
      return;
    }
    double gap = 0.75 * plane.type();
    double dx = mark.halfWidth() + gap;
    double dy = mark.halfHeight() + gap * 0.6;
    double[][] near = {
      {dx, -h / 2, 0, 0}, {-dx - w, -h / 2, 1, 0.6}, {-w / 2, dy, 0.5, 0.9}, {-w / 2, -dy - h, 0.5, 0.8}, {dx * 0.8, -dy * 0.75 - h, 0, 1.1}, {dx * 0.8, dy * 0.75, 0, 1.2},
      {-dx * 0.8 - w, -dy * 0.75 - h, 1, 1.5}, {-dx * 0.8 - w, dy * 0.75, 1, 1.6}, {-w * 0.25, dy, 0.3, 1.4}, {-w * 0.75, dy, 0.7, 1.5}, {-w * 0.25, -dy - h, 0.3, 1.3},
      {-w * 0.75, -dy - h, 0.7, 1.4}
    };
    for (double[] c : near) {
      names.add(new Name(mark, rows, dated, new Box(mark.x() + c[0], mark.y() + c[1], w, h), c[2], false, c[3]));
    }
  }

  private void far(List<Name> names, PlateMark mark, List<String> rows, boolean dated, double w, double h) {
    for (double reach : new double[] {4.5, 8, 12, 17}) {
      for (int i = 0; i < 16; i++) {
        double angle = i * Math.PI / 8;
        double x = mark.x() + Math.cos(angle) * (reach * plane.type() + mark.halfWidth());
        double y = mark.y() + Math.sin(angle) * (reach * plane.type() + mark.halfHeight());
        double left = x - w / 2 + Math.cos(angle) * w / 2;
        double top = y - h / 2 + Math.sin(angle) * h / 2;
        double align = Math.cos(angle) > 0.3 ? 0 : Math.cos(angle) < -0.3 ? 1 : 0.5;
        names.add(new Name(mark, rows, dated, new Box(left, top, w, h), align, true, 5 + reach * 0.4));
      }
    }
  }
}
