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

  static final double PAD = 10;

  /** A person to place: the short name and how often they met. */
  record Guest(PersonId person, String name, int met) {}

  /** The middle of the drawing: the traveller's mark and name. */
  record Star(double x, double y, Box name, double width) {}

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
  record Spot(Guest guest, double x, double y, double radius, double endX, double endY, String label, Box box, boolean right) {
    PersonId person() {
      return guest.person;
    }

    int met() {
      return guest.met;
    }
  }

  /** Width of the line to somebody met so often. */
  static double lineWidth(int met) {
    return met >= 3 ? 3.6 : met == 2 ? 2.4 : 1.3;
  }

  static double radius(int met) {
    return met >= 3 ? 7 : met == 2 ? 5.6 : 4.4;
  }

  /**
   * Places people by first meeting, the group on the right when there is one.
   *
   * @param guests in the order of first meeting, the strongest where there are more
   * @param all how many there are
   * @param group whom the selection puts on the right
   * @param measure width of a name in pixels
   */
  static PeopleLayout of(
      String traveller, List<Guest> guests, int all, Set<PersonId> group, double width, double height, ToDoubleFunction<String> measure) {
    int fit = Math.max(1, (int) ((height - 2 * PAD) / LINE));
    List<Guest> shown = top(guests, group, Math.min(MOST, 2 * fit));
    int more = all - shown.size();
    double foot = more > 0 ? LINE + 2 : 0;
    if (foot > 0) {
      fit = Math.max(1, (int) ((height - foot - 2 * PAD) / LINE));
      shown = top(guests, group, Math.min(MOST, 2 * fit));
      more = all - shown.size();
    }
    Sides sides = Sides.of(shown, group, fit);
    double centreY = (height - foot) / 2;
    PeopleRing ring = PeopleRing.of(sides.left, sides.right, width, (height - foot) / 2 - PAD - LINE / 2, measure);
    String name = shortened(traveller, 96, measure);
    double nameWidth = measure.applyAsDouble(name);
    Box box = new Box(ring.centreX() - nameWidth / 2, centreY + CENTRE_RADIUS + 3, nameWidth, LINE);
    List<Spot> spots = ring.spots(sides.left, sides.right, centreY, measure);
    List<Spot> drawnIn = NearNames.drawnIn(spots, new Star(ring.centreX(), centreY, box, width), measure);
    return new PeopleLayout(width, height, ring.centreX(), centreY, box, name, drawnIn, more);
  }

  /** The spot of a person. */
  Optional<Spot> spotOf(PersonId person) {
    return spots.stream().filter(s -> s.person().equals(person)).findFirst();
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

  /** A name that fits: whole, or its last word by its initial, or the longest beginning ended by an ellipsis. */
  static String shortened(String name, double room, ToDoubleFunction<String> measure) {
    if (measure.applyAsDouble(name) <= room) {
      return name;
    }
    int last = name.lastIndexOf(' ') + 1;
    if (last > 0 && name.length() - last > 3) {
      String initial = name.substring(0, name.offsetByCodePoints(last, 1)) + ".";
      if (measure.applyAsDouble(initial) <= room) {
        return initial;
      }
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
}
