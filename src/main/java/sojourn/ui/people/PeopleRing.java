package sojourn.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import sojourn.ui.people.PeopleLayout.Box;
import sojourn.ui.people.PeopleLayout.Guest;
import sojourn.ui.people.PeopleLayout.Spot;

/** The outer ring of the ego drawing: an ellipse about the traveller, as wide as the names leave room, and the rays that end on it. */
record PeopleRing(double centreX, double radiusX, double radiusY, double width) {

  private static final double GAP = 8;
  private static final double WIDEST_ROWS = 40;
  private static final double SHORTEST_RAY = 46;
  private static final double LEAST_SHARE = 0.22;
  private static final double SHORTEST_NAME = 24;

  /** The widest ring at which all names fit; where even the least one is too wide, the longest names will be cut. */
  static PeopleRing of(List<Guest> left, List<Guest> right, double width, double radiusY, ToDoubleFunction<String> measure) {
    double least = LEAST_SHARE * width;
    double radiusX = Math.max(least, 1.15 * Math.max(radiusY, 60));
    double longest = Stream.concat(left.stream(), right.stream()).mapToDouble(g -> measure.applyAsDouble(g.name())).max().orElse(0);
    Side onLeft = new Side(left, radiusY, measure);
    Side onRight = new Side(right, radiusY, measure);
    while (radiusX > least && onLeft.need(radiusX, longest) + onRight.need(radiusX, longest) > width) {
      radiusX = Math.max(least, radiusX - 1);
    }
    while (longest > SHORTEST_NAME && onLeft.need(radiusX, longest) + onRight.need(radiusX, longest) > width) {
      longest -= 1;
    }
    double spare = width - onLeft.need(radiusX, longest) - onRight.need(radiusX, longest);
    return new PeopleRing(onLeft.need(radiusX, longest) + spare / 2, radiusX, radiusY, width);
  }

  private record Side(List<Guest> guests, double radiusY, ToDoubleFunction<String> measure) {

    /** How much room it takes from the middle outwards with names at most so long. */
    double need(double radiusX, double longest) {
      double need = radiusX + GAP;
      for (int i = 0; i < guests.size(); i++) {
        double name = Math.min(longest, measure.applyAsDouble(guests.get(i).name()));
        double mark = PeopleLayout.radius(guests.get(i).met()) + GAP;
        need = Math.max(need, across(i, guests.size(), radiusX, radiusY) + mark + name);
      }
      return need + PeopleLayout.PAD;
    }
  }

  private static double down(int i, int count, double radiusY) {
    double step = count < 2 ? 0 : Math.min(WIDEST_ROWS, 2 * radiusY / (count - 1));
    return (i - (count - 1) / 2.0) * step;
  }

  private static double across(int i, int count, double radiusX, double radiusY) {
    double flat = Math.sqrt(Math.max(0, 1 - Math.pow(down(i, count, radiusY) / (radiusY * 1.06), 2)));
    return Math.max(radiusX * flat, Math.min(18, radiusX));
  }

  private static double nearness(int met) {
    return met >= 4 ? 0.46 : met == 3 ? 0.54 : met == 2 ? 0.7 : 1;
  }

  /** Everybody's mark and name, those on the left first. */
  List<Spot> spots(List<Guest> left, List<Guest> right, double centreY, ToDoubleFunction<String> measure) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      spots.add(spot(left.get(i), -across(i, left.size(), radiusX, radiusY), down(i, left.size(), radiusY), centreY, measure));
    }
    for (int i = 0; i < right.size(); i++) {
      spots.add(spot(right.get(i), across(i, right.size(), radiusX, radiusY), down(i, right.size(), radiusY), centreY, measure));
    }
    return apart(spots, centreY);
  }

  private Spot spot(Guest guest, double dx, double dy, double centreY, ToDoubleFunction<String> measure) {
    double length = Math.max(Math.hypot(dx, dy), 1);
    double reach = Math.min(1, Math.max(nearness(guest.met()), SHORTEST_RAY / length));
    double radius = PeopleLayout.radius(guest.met());
    boolean right = dx > 0;
    double endX = centreX + dx;
    double out = (reach == 1 ? radius : 0) + GAP;
    double room = (right ? width - PeopleLayout.PAD - endX : endX - PeopleLayout.PAD) - out;
    String label = PeopleLayout.shortened(guest.name(), room, measure);
    double labelWidth = measure.applyAsDouble(label);
    Box box = new Box(right ? endX + out : endX - out - labelWidth, centreY + dy - PeopleLayout.LINE / 2, labelWidth, PeopleLayout.LINE);
    double x = reach == 1 ? endX : centreX + dx * reach;
    return new Spot(guest, x, centreY + dy * reach, radius, endX, centreY + dy, label, box, right);
  }

  /** Moves marks that would touch outwards along their rays; those met most stay nearest. */
  private List<Spot> apart(List<Spot> spots, double centreY) {
    List<Spot> placed = new ArrayList<>();
    spots.stream()
        .sorted(Comparator.comparingInt((Spot s) -> -s.met()))
        .forEach(
            s -> {
              Spot moved = s;
              for (double reach = reach(s, centreY); reach < 1 && touches(moved, placed); reach += 0.03) {
                moved = at(s, Math.min(0.97, reach), centreY);
              }
              placed.add(moved);
            });
    placed.sort(Comparator.comparingInt(s -> position(spots, s)));
    return placed;
  }

  private double reach(Spot s, double centreY) {
    return Math.hypot(s.x() - centreX, s.y() - centreY) / Math.max(1, Math.hypot(s.endX() - centreX, s.endY() - centreY));
  }

  private Spot at(Spot s, double reach, double centreY) {
    double x = centreX + (s.endX() - centreX) * reach;
    double y = centreY + (s.endY() - centreY) * reach;
    return new Spot(s.guest(), x, y, s.radius(), s.endX(), s.endY(), s.label(), s.box(), s.right());
  }

  private static boolean touches(Spot spot, List<Spot> others) {
    return others.stream().anyMatch(o -> Math.hypot(o.x() - spot.x(), o.y() - spot.y()) < o.radius() + spot.radius() + 2);
  }

  private static int position(List<Spot> spots, Spot spot) {
    for (int i = 0; i < spots.size(); i++) {
      if (spots.get(i).guest().equals(spot.guest())) {
        return i;
      }
    }
    return spots.size();
  }
}
