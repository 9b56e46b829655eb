package sojourn.paint.ground;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import sojourn.atlas.world.Area;
import sojourn.atlas.world.Country;
import sojourn.atlas.world.Line;
import sojourn.model.SojournException;
import sojourn.model.time.DateSpan;

/**
 * Borders of other times, from a GeoJSON file of the user's: polygons with a name and the years for which they hold. A file that tells only one year a
 * polygon is taken as several maps, each of which holds until the next; without any years all are drawn.
 */
public final class FormerBorders {

  private static final long MOST_BYTES = 200L << 20;
  private static final int MOST_POINTS = 3_000_000;
  private static final int MOST_STATES = 20_000;

  /**
   * A state while its borders were these.
   *
   * @param first day on which it holds
   * @param last such day
   */
  record State(Country shape, long first, long last) {}

  private record Draft(Country shape, Optional<DateSpan> start, Optional<DateSpan> end, Optional<DateSpan> year) {}

  private final String name;
  private final List<State> states;

  private FormerBorders(String name, List<State> states) {
    this.name = name;
    this.states = List.copyOf(states);
  }

  String name() {
    return name;
  }

  List<State> states() {
    return states;
  }

  /** The numbers of those that hold on a day. */
  BitSet valid(long day) {
    BitSet valid = new BitSet(states.size());
    for (int i = 0; i < states.size(); i++) {
      valid.set(i, states.get(i).first() <= day && day <= states.get(i).last());
    }
    return valid;
  }

  /** Reads a file, one polygon after the other. */
  public static FormerBorders read(Path file) throws SojournException {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > MOST_BYTES) {
        throw new SojournException(name + " is larger than 200 MB: simplify its borders first.");
      }
      List<Draft> drafts = drafts(in, name);
      if (drafts.isEmpty()) {
        throw new SojournException(name + " holds no polygons: former borders are a GeoJSON collection of polygons with names and years.");
      }
      return new FormerBorders(name, dated(drafts));
    } catch (IOException | ArithmeticException e) {
      throw new SojournException(name + " is no GeoJSON that can be read: former borders are a collection of polygons in degrees.", e);
    }
  }

  private static List<Draft> drafts(InputStream in, String name) throws IOException, SojournException {
    List<Draft> drafts = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    int points = 0;
    try (JsonParser parser = mapper.createParser(in)) {
      while (parser.nextToken() != null) {
        boolean list = parser.currentToken() == JsonToken.FIELD_NAME && "features".equals(parser.currentName()) && parser.nextToken() == JsonToken.START_ARRAY;
        while (list && parser.nextToken() == JsonToken.START_OBJECT) {
          JsonNode feature = mapper.readTree(parser);
          List<Area> areas = FormerShapes.areas(feature.path("geometry"));
          points += FormerShapes.points(areas);
          if (points > MOST_POINTS || drafts.size() >= MOST_STATES) {
            throw new SojournException(name + " has more than three million points or 20,000 polygons: simplify its borders first.");
          }
          if (!areas.isEmpty()) {
            drafts.add(draft(feature.path("properties"), areas));
          }
        }
      }
    }
    return drafts;
  }

  private static Draft draft(JsonNode properties, List<Area> areas) {
    Country shape = FormerShapes.named(FormerYears.told(properties, FormerYears.NAME).orElse(""), areas);
    return new Draft(
        shape,
        FormerYears.told(properties, FormerYears.START).flatMap(FormerYears::date),
        FormerYears.told(properties, FormerYears.END).flatMap(FormerYears::date),
        FormerYears.told(properties, FormerYears.YEAR).flatMap(FormerYears::date));
  }

  private static List<State> dated(List<Draft> drafts) {
    TreeSet<Long> years = new TreeSet<>();
    drafts.forEach(d -> d.year().ifPresent(y -> years.add(y.earliest())));
    List<State> states = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.start().isEmpty() && draft.end().isEmpty() && draft.year().isPresent()) {
        long from = draft.year().get().earliest();
        Long next = years.higher(from);
        states.add(new State(draft.shape(), from, next == null ? Long.MAX_VALUE : next - 1));
      } else {
        long first = draft.start().map(DateSpan::earliest).orElse(Long.MIN_VALUE);
        long last = draft.end().map(DateSpan::latest).orElse(Long.MAX_VALUE);
        states.add(new State(draft.shape(), first, last));
      }
    }
    return states;
  }

  /** The rings of a state. */
  static List<Line> rings(Country shape) {
    return shape.areas().stream().flatMap(a -> a.rings().stream()).toList();
  }
}
