package sojourn.reading.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a person's name ends and a place begins when a single space parts their columns: the same names and places come back in other rows. */
final class Seam {

  static final Seam NONE = new Seam(Map.of(), Set.of());

  private static final int FREQUENT = 3;
  private static final int MOST_ROWS = 400;

  private final Map<String, Integer> places;
  private final Set<String> persons;

  private Seam(Map<String, Integer> places, Set<String> persons) {
    this.places = places;
    this.persons = persons;
  }

  /** Learns from the lines of a table that begins at a line. */
  static Seam of(List<Line> lines, int from, PlaceRun runs) {
    int to = Math.min(lines.size(), from + MOST_ROWS);
    Map<String, Integer> places = new HashMap<>();
    for (Line line : lines.subList(from, to)) {
      Set<String> names = new HashSet<>();
      runs.after(line, 0).forEach(f -> names.add(name(line, f)));
      names.forEach(n -> places.merge(n, 1, Integer::sum));
    }
    Set<String> persons = new HashSet<>();
    Seam learning = new Seam(places, persons);
    for (Line line : lines.subList(from, to)) {
      PlaceRun.Found run = learning.choose(line, runs.after(line, 0), 0);
      if (!run.cells().isEmpty() && places.getOrDefault(name(line, run), 0) >= FREQUENT) {
        persons.add(before(line, run, 0));
      }
    }
    return new Seam(places, Set.copyOf(persons));
  }

  /** The places that follow a person known from other rows; else those that most rows name; else the greatest. */
  PlaceRun.Found choose(Line line, List<PlaceRun.Found> found, int from) {
    PlaceRun.Found best = new PlaceRun.Found(List.of(), from, 0);
    double most = 0;
    for (PlaceRun.Found run : found) {
      int times = places.getOrDefault(name(line, run), 0);
      double score = (persons.contains(before(line, run, from)) ? 1e30 : 1) * (times >= FREQUENT ? 1e12 * times : 1) * run.weight();
      if (score > most) {
        most = score;
        best = run;
      }
    }
    return best;
  }

  private static String name(Line line, PlaceRun.Found run) {
    Cell first = run.cells().getFirst();
    return line.text().substring(first.from() - line.from(), first.to() - line.from());
  }

  private static String before(Line line, PlaceRun.Found run, int from) {
    return line.text().substring(from, run.cells().getFirst().from() - line.from()).strip();
  }
}
