package sojourn.atlas.journey;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import sojourn.atlas.Box;
import sojourn.model.PlaceId;
import sojourn.model.Visit;

/**
 * One mark: a stop, or several too close to be told apart, the most important first.
 *
 * @param x pixels
 * @param y pixels
 * @param radius pixels; half the side of a seat's square
 * @param hue of its travellers, {@link Way#SEVERAL} where they have several
 */
public record Mark(List<Stop> stops, double x, double y, double radius, StopKind kind, int encounters, int hue, State state) {

  /** How it stands out. */
  public record State(boolean primary, boolean chosen, boolean brushed) {}

  public Mark {
    stops = List.copyOf(stops);
  }

  /** All visits at it, in order of stops and time. */
  public Stream<Visit> visits() {
    return stops.stream().flatMap(s -> s.visits().stream());
  }

  /** How many visits it stands for. */
  public int size() {
    return stops.stream().mapToInt(s -> s.visits().size()).sum();
  }

  /** Whether it stands for a visit among rows. */
  public boolean any(BitSet rows) {
    return !rows.isEmpty() && stops.stream().anyMatch(s -> s.visits().any(rows));
  }

  /** The place of its most important stop, which tells it from the other marks. */
  PlaceId head() {
    return stops.getFirst().place().id();
  }

  /** Whether another mark stands elsewhere; comparing all that they stand for would take long. */
  boolean apart(Mark other) {
    return !head().equals(other.head());
  }

  /** Whether its disc has room for the number of its encounters. */
  public boolean numbered(MapStyle style) {
    return kind == StopKind.VISITED && encounters > 0 && radius >= 6.8 * style.marks();
  }

  public Box box() {
    return Box.about(x, y, radius + (state.primary() ? 4 : 2));
  }

  /** The names of its places, at most three. */
  public String name() {
    List<String> names = stops.stream().map(s -> s.place().name()).distinct().toList();
    return names.size() <= 3 ? String.join(", ", names) : String.join(", ", names.subList(0, 2)) + " + " + (names.size() - 2);
  }
}
