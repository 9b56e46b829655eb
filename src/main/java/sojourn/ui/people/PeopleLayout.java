package sojourn.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import sojourn.model.PersonId;

/**
 * Where everybody stands in the ego drawing: the traveller in the middle, each person on a ray of his own, the nearer the more encounters, names
 * outside. Every ray ends in a row of its own, so that names never overlap however many there are. Pure: same people, same size, same picture.
 *
 * @param spots in the order of first meeting, those on the left before those on the right
 * @param more how many people had no room
 */
record PeopleLayout(double width, double height, double centreX, double centreY, Box name, String traveller, List<Spot> spots, int more) {

  /** Most people drawn. */
  static final int MOST = 40;

  static final double CENTRE_RADIUS = 12;
  static final double LINE = 14;

  private static final double PAD = 10;
  private static final double GAP = 6;
  private static final double WIDEST_ROWS = 26;
  private static final double SHORTEST_RAY = 46;

  /** A person to place: the short name and how often they met. */
  record Guest(PersonId person, String label, int met) {}

  /** An upright rectangle in pixels. */
  record Box(double x, double y, double width, double height) {
    boolean overlaps(Box other) {
      return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    boolean contains(double px, double py) {
      return px >= x && px <= x + width && py >= y && py <= y + height;
    }
  }

  /**
   * A placed person.
   *
   * @param endX where the ray ends, at the outer ring: beyond {@code x} only where the name stands away from the mark
   * @param label the name as it fits
   */
  record Spot(PersonId person, int met, double x, double y, double radius, double endX, double endY, String label, Box box, boolean right) {}

  /** Width of the line to somebody met so often. */
  static double lineWidth(int met) {
    return met >= 3 ? 3.6 : met == 2 ? 2.4 : 1.3;
  }

  static double radius(int met) {
    return met >= 3 ? 7 : met == 2 ? 5.6 : 4.4;
  }

  private static double ring(int met) {
    return met >= 4 ? 0.46 : met == 3 ? 0.54 : met == 2 ? 0.7 : 1;
  }

  /**
   * Places people by first meeting, the group on the right when there is one.
   *
   * @param guests in the order of first meeting
   * @param group whom the selection puts on the right
   * @param measure width of a name in pixels
   */
  static PeopleLayout of(
      String traveller, List<Guest> guests, Set<PersonId> group, double width, double height, ToDoubleFunction<String> measure) {
    int fit = Math.max(1, (int) ((height - 2 * PAD) / LINE));
    List<Guest> shown = top(guests, group, Math.min(MOST, 2 * fit));
    int more = guests.size() - shown.size();
    double foot = more > 0 ? LINE + 2 : 0;
    if (foot > 0) {
      fit = Math.max(1, (int) ((height - foot - 2 * PAD) / LINE));
      shown = top(guests, group, Math.min(MOST, 2 * fit));
      more = guests.size() - shown.size();
    }
    Sides sides = Sides.of(shown, group, fit);
    double centreY = (height - foot) / 2;
    Ring ring = Ring.of(sides, width, (height - foot) / 2 - PAD - LINE / 2, measure);
    String name = shortened(traveller, 96, measure);
    double nameWidth = measure.applyAsDouble(name);
    Box box = new Box(ring.centreX - nameWidth / 2, centreY + CENTRE_RADIUS + 3, nameWidth, LINE);
    List<Spot> spots = new ArrayList<>(ring.side(sides.left, centreY, false, measure));
    spots.addAll(ring.side(sides.right, centreY, true, measure));
    return new PeopleLayout(width, height, ring.centreX, centreY, box, name, NearNames.drawnIn(spots, box, ring.centreX, centreY), more);
  }

  /** The spot of a person. */
  Optional<Spot> spotOf(PersonId person) {
    return spots.stream().filter(s -> s.person.equals(person)).findFirst();
  }

  /** The person at a point: on the name, else the nearest mark within 12 px. */
  Optional<Spot> at(double x, double y) {
    Optional<Spot> named = spots.stream().filter(s -> s.box.contains(x, y)).findFirst();
    Comparator<Spot> nearest = Comparator.comparingDouble(s -> Math.hypot(s.x - x, s.y - y));
    return named.isPresent() ? named : spots.stream().min(nearest).filter(s -> Math.hypot(s.x - x, s.y - y) <= 12);
  }

  /** Whether a point is on the traveller. */
  boolean atCentre(double x, double y) {
    return Math.hypot(x - centreX, y - centreY) <= CENTRE_RADIUS + 2 || name.contains(x, y);
  }

  private static List<Guest> top(List<Guest> guests, Set<PersonId> group, int count) {
    if (guests.size() <= count) {
      return guests;
    }
    Comparator<Guest> weight = Comparator.comparing((Guest g) -> !group.contains(g.person)).thenComparing(g -> -g.met);
    Set<PersonId> kept = guests.stream().sorted(weight).limit(count).map(Guest::person).collect(Collectors.toSet());
    return guests.stream().filter(g -> kept.contains(g.person)).toList();
  }

  /** The longest beginning that fits, ended by an ellipsis. */
  static String shortened(String name, double room, ToDoubleFunction<String> measure) {
    if (measure.applyAsDouble(name) <= room) {
      return name;
    }
    int end = name.length();
    while (end > 1) {
      end = name.offsetByCodePoints(end, -1);
      String cut = name.substring(0, end).stripTrailing() + "…";
      if (measure.applyAsDouble(cut) <= room) {
        return cut;
      }
    }
    return "…";
  }

  /** Who stands left and who right. */
  private record Sides(List<Guest> left, List<Guest> right) {

    static Sides of(List<Guest> shown, Set<PersonId> group, int fit) {
      List<Guest> chosen = shown.stream().filter(g -> group.contains(g.person)).toList();
      if (chosen.isEmpty() || chosen.size() == shown.size()) {
        int half = shown.size() == 1 ? 0 : (shown.size() + 1) / 2;
        return new Sides(shown.subList(0, half), shown.subList(half, shown.size()));
      }
      List<Guest> right = new ArrayList<>(chosen.subList(0, Math.min(fit, chosen.size())));
      List<Guest> left = new ArrayList<>(shown);
      left.removeAll(right);
      while (left.size() > fit) {
        right.addFirst(left.removeFirst());
      }
      return new Sides(left, right);
    }
  }

  /** The outer ring: an ellipse about the traveller, as wide as the names leave room. */
  private record Ring(double centreX, double radiusX, double radiusY, double width) {

    static Ring of(Sides sides, double width, double radiusY, ToDoubleFunction<String> measure) {
      double left = widest(sides.left, measure);
      double right = widest(sides.right, measure);
      double edge = PAD + GAP + radius(3);
      double least = Math.min(0.24 * width, 0.5 * (width - 2 * edge));
      double room = Math.max(width - 2 * edge - 2 * least, 0);
      double scale = left + right <= room ? 1 : room / (left + right);
      double free = Math.max(width - 2 * edge - (left + right) * scale, 0);
      double radiusX = Math.min(free / 2, 1.15 * Math.max(radiusY, 60));
      double slack = (free - 2 * radiusX) / 2;
      return new Ring(edge + left * scale + slack + radiusX, radiusX, radiusY, width);
    }

    private static double widest(List<Guest> side, ToDoubleFunction<String> measure) {
      return side.stream().mapToDouble(g -> measure.applyAsDouble(g.label)).max().orElse(0);
    }

    List<Spot> side(List<Guest> side, double centreY, boolean right, ToDoubleFunction<String> measure) {
      List<Spot> spots = new ArrayList<>();
      int count = side.size();
      double step = count < 2 ? 0 : Math.min(WIDEST_ROWS, 2 * radiusY / (count - 1));
      for (int i = 0; i < count; i++) {
        Guest guest = side.get(i);
        double dy = (i - (count - 1) / 2.0) * step;
        double flat = Math.sqrt(Math.max(0, 1 - Math.pow(dy / (radiusY * 1.06), 2)));
        double dx = (right ? 1 : -1) * Math.max(radiusX * flat, Math.min(18, radiusX));
        spots.add(spot(guest, dx, dy, centreY, measure));
      }
      return spots;
    }

    private Spot spot(Guest guest, double dx, double dy, double centreY, ToDoubleFunction<String> measure) {
      double length = Math.hypot(dx, dy);
      double reach = Math.min(1, Math.max(ring(guest.met), SHORTEST_RAY / Math.max(length, 1)));
      double radius = radius(guest.met);
      boolean right = dx > 0;
      double endX = centreX + dx;
      double out = (reach == 1 ? radius : 0) + GAP;
      double room = (right ? width - PAD - endX : endX - PAD) - out;
      String label = shortened(guest.label, room, measure);
      double labelWidth = measure.applyAsDouble(label);
      Box box = new Box(right ? endX + out : endX - out - labelWidth, centreY + dy - LINE / 2, labelWidth, LINE);
      return new Spot(guest.person, guest.met, centreX + dx * reach, centreY + dy * reach, radius, endX, centreY + dy, label, box, right);
    }
  }
}
