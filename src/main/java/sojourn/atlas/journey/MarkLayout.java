package sojourn.atlas.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sojourn.atlas.MapFrame;

/** Places marks, and makes one of those too close to be told apart. */
record MarkLayout(MapFrame frame, MapStyle style, Emphasis emphasis) {

  private static final Comparator<Stop> BY_WEIGHT =
      Comparator.comparing(Stop::kind).thenComparing(Comparator.comparingInt(Stop::encounters).reversed());

  List<Mark> of(List<Stop> stops) {
    List<List<Stop>> groups = new ArrayList<>();
    double[] one = new double[2];
    double[] other = new double[2];
    for (Stop stop : stops.stream().sorted(BY_WEIGHT).toList()) {
      frame.pixel(stop.place().longitude(), stop.place().latitude(), one);
      List<Stop> home = null;
      for (List<Stop> group : groups) {
        Stop head = group.getFirst();
        frame.pixel(head.place().longitude(), head.place().latitude(), other);
        double reach = Math.max(9 * style.marks(), 0.8 * radius(group));
        if (Math.hypot(one[0] - other[0], one[1] - other[1]) < reach) {
          home = group;
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(stop);
    }
    return groups.stream().map(this::mark).toList();
  }

  private double radius(List<Stop> group) {
    return style.radius(group.getFirst().kind(), group.stream().mapToInt(Stop::encounters).sum());
  }

  private Mark mark(List<Stop> group) {
    double[] xy = new double[2];
    Stop head = group.getFirst();
    frame.pixel(head.place().longitude(), head.place().latitude(), xy);
    var visits = group.stream().flatMap(s -> s.visits().stream()).toList();
    Mark.State state =
        new Mark.State(
            Emphasis.any(emphasis.primary(), visits), Emphasis.any(emphasis.chosen(), visits), Emphasis.any(emphasis.brushed(), visits));
    int encounters = group.stream().mapToInt(Stop::encounters).sum();
    return new Mark(group, xy[0], xy[1], radius(group), head.kind(), encounters, head.hue(), state);
  }
}
