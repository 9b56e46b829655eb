package sojourn.ui.map.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.GreatCircle;
import sojourn.atlas.LonLat;
import sojourn.atlas.MapFrame;
import sojourn.atlas.Pixel;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.Lettering;
import sojourn.atlas.journey.TextMeasure;
import sojourn.model.Columns;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.session.where.Standing;

/**
 * Where people are drawn at a moment, in pixels; pure geometry.
 *
 * @param groups people at a place, the largest groups first
 * @param walkers people between two places
 * @param names in the order of placing, none on another
 */
record WhereLayout(List<Group> groups, List<Walker> walkers, List<Name> names, int people, int places) {

  static final Lettering STRONG = new Lettering(Face.SANS_SEMIBOLD, 12);
  static final Lettering PLAIN = new Lettering(Face.SANS, 11);

  /** People up to whom each has a disc; more share one with their number. */
  static final int MOST_DISCS = 5;

  private static final double SMALL = 6;
  private static final double CELL = 15;
  private static final int MOST_NAMES = 60;
  private static final int MOST_WALKERS = 400;
  private static final int STEPS = 24;

  /**
   * People at one place, or at places too close to be told apart.
   *
   * @param hues theirs, in order
   * @param sure whether the source says of all that they were there
   * @param together whether several were at one place
   */
  record Group(double x, double y, double radius, List<Integer> hues, boolean sure, boolean together, String place, List<String> who) {

    Group {
      hues = List.copyOf(hues);
      who = List.copyOf(who);
    }

    int size() {
      return hues.size();
    }
  }

  /**
   * Somebody on the way.
   *
   * @param trail points of the way up to where the person is, pixels; parts where it crosses the edge of the map are left out
   * @param rest from there to its end
   */
  record Walker(double x, double y, int hue, List<Pixel> trail, List<Pixel> rest, String who, String to) {}

  /**
   * Words beside a group or walker.
   *
   * @param note a second, quieter line; empty for none
   */
  record Name(String text, String note, Box box, boolean strong) {}

  WhereLayout {
    groups = List.copyOf(groups);
    walkers = List.copyOf(walkers);
    names = List.copyOf(names);
  }

  /** The words that need the language of the panel. */
  interface Wording {

    /** A few names, and how many more. */
    String people(List<String> names, int more);

    /** Where somebody is under way to. */
    String to(String place);
  }

  /** Lays out people in sight; {@code reserved} is kept free of names. */
  static WhereLayout of(Snapshot snapshot, List<Standing> here, MapFrame frame, List<Box> reserved, TextMeasure measure, Wording wording) {
    Columns columns = snapshot.columns();
    Map<Integer, List<Standing>> byPlace = new HashMap<>();
    List<Walker> walkers = new ArrayList<>();
    for (Standing standing : here) {
      if (!standing.underWay()) {
        byPlace.computeIfAbsent(columns.visits().place()[standing.row()], p -> new ArrayList<>()).add(standing);
      } else if (walkers.size() < MOST_WALKERS) {
        Walker walker = walker(snapshot, standing, frame);
        if (walker != null) {
          walkers.add(walker);
        }
      }
    }
    List<Group> groups = groups(snapshot, byPlace, frame);
    List<Name> names = new Names(frame, reserved, measure, wording).place(groups, walkers);
    return new WhereLayout(groups, walkers, names, here.size(), byPlace.size());
  }

  private static List<Group> groups(Snapshot snapshot, Map<Integer, List<Standing>> byPlace, MapFrame frame) {
    Map<Long, Group> cells = new HashMap<>();
    double[] xy = new double[2];
    byPlace.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Integer, List<Standing>> e) -> -e.getValue().size()).thenComparing(Map.Entry::getKey))
        .forEach(
            entry -> {
              Place place = snapshot.places().get(snapshot.columns().places().get(entry.getKey()));
              if (place == null || !place.located()) {
                return;
              }
              frame.pixel(place.longitude(), place.latitude(), xy);
              if (frame.sees(xy[0], xy[1], 30)) {
                long cell = ((long) Math.floor(xy[0] / CELL) << 32) + (long) Math.floor(xy[1] / CELL);
                cells.merge(cell, group(snapshot, place, entry.getValue(), xy[0], xy[1]), WhereLayout::joined);
              }
            });
    return cells.values().stream().sorted(Comparator.comparingInt((Group g) -> -g.size()).thenComparing(Group::place)).toList();
  }

  private static Group group(Snapshot snapshot, Place place, List<Standing> people, double x, double y) {
    List<Integer> hues = new ArrayList<>();
    List<String> who = new ArrayList<>();
    boolean sure = true;
    for (Standing standing : people) {
      Person person = snapshot.people().get(snapshot.columns().people().get(standing.traveller()));
      hues.add(person == null ? 0 : person.hue());
      who.add(person == null ? "" : person.name());
      sure &= standing.sure();
    }
    return new Group(x, y, radius(hues.size()), hues, sure, hues.size() > 1, place.name(), who);
  }

  private static Group joined(Group a, Group b) {
    List<Integer> hues = new ArrayList<>(a.hues());
    hues.addAll(b.hues());
    List<String> who = new ArrayList<>(a.who());
    who.addAll(b.who());
    return new Group(a.x(), a.y(), radius(hues.size()), hues, a.sure() && b.sure(), a.together() || b.together(), a.place(), who);
  }

  private static double radius(int people) {
    if (people == 1) {
      return SMALL + 1;
    }
    return people <= MOST_DISCS ? SMALL + 7 : Math.clamp(7 + 2.2 * Math.sqrt(people), 12, 30);
  }

  private static @Nullable Walker walker(Snapshot snapshot, Standing standing, MapFrame frame) {
    Columns columns = snapshot.columns();
    Place from = snapshot.places().get(columns.places().get(columns.visits().place()[standing.row()]));
    Place to = snapshot.places().get(columns.places().get(columns.visits().place()[standing.next()]));
    if (from == null || to == null || !from.located() || !to.located()) {
      return null;
    }
    GreatCircle way = new GreatCircle(new LonLat(from.longitude(), from.latitude()), new LonLat(to.longitude(), to.latitude()));
    double[] xy = new double[2];
    LonLat now = way.at(standing.share());
    frame.pixel(now.longitude(), now.latitude(), xy);
    double x = xy[0];
    double y = xy[1];
    if (!frame.sees(x, y, 200)) {
      return null;
    }
    int behind = (int) Math.ceil(standing.share() * STEPS);
    List<Pixel> trail = points(way, 0, standing.share(), Math.max(1, behind), frame);
    List<Pixel> rest = points(way, standing.share(), 1, Math.max(1, STEPS - behind), frame);
    Person person = snapshot.people().get(columns.people().get(standing.traveller()));
    return new Walker(x, y, person == null ? 0 : person.hue(), trail, rest, person == null ? "" : person.name(), to.name());
  }

  private static List<Pixel> points(GreatCircle way, double from, double to, int steps, MapFrame frame) {
    List<Pixel> points = new ArrayList<>();
    double[] xy = new double[2];
    for (int i = 0; i <= steps; i++) {
      LonLat at = way.at(from + (to - from) * i / steps);
      frame.pixel(at.longitude(), at.latitude(), xy);
      points.add(new Pixel(xy[0], xy[1]));
    }
    return points;
  }

  /** Whether a line between two neighbouring points would run across the whole map. */
  static boolean broken(Pixel a, Pixel b, double width) {
    return Math.abs(a.x() - b.x()) > width / 2;
  }

  /** Sets names beside people, those who are together first. */
  private record Names(MapFrame frame, List<Box> taken, TextMeasure measure, Wording wording) {

    Names {
      taken = new ArrayList<>(taken);
    }

    List<Name> place(List<Group> groups, List<Walker> walkers) {
      groups.forEach(g -> taken.add(Box.about(g.x(), g.y(), g.radius())));
      walkers.forEach(w -> taken.add(Box.about(w.x(), w.y(), SMALL)));
      List<Name> names = new ArrayList<>();
      List<Group> inOrder = groups.stream().sorted(Comparator.comparing((Group g) -> !g.together())).toList();
      for (Group group : inOrder.subList(0, Math.min(MOST_NAMES, inOrder.size()))) {
        List<String> first = group.who().subList(0, Math.min(3, group.size()));
        add(names, wording.people(first, group.size() - first.size()), group.place(), group.x(), group.y(), group.radius() + 5, group.together());
      }
      for (Walker walker : walkers.subList(0, Math.min(MOST_NAMES, walkers.size()))) {
        add(names, wording.people(List.of(walker.who()), 0), wording.to(walker.to()), walker.x(), walker.y(), SMALL + 4, false);
      }
      return names;
    }

    private void add(List<Name> names, String text, String note, double x, double y, double off, boolean strong) {
      double width = Math.max(measure.width(text, STRONG), measure.width(note, PLAIN)) + 2;
      double high = 28;
      Box all = new Box(0, 0, frame.width(), frame.height());
      List<Box> places =
          List.of(
              new Box(x + off, y - high / 2, width, high), new Box(x - off - width, y - high / 2, width, high),
              new Box(x - width / 2, y + off, width, high), new Box(x - width / 2, y - off - high, width, high));
      for (Box box : places) {
        if (box.within(all) && taken.stream().noneMatch(box::touches)) {
          taken.add(box);
          names.add(new Name(text, note, box, strong));
          return;
        }
      }
    }
  }
}
