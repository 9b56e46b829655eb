package sojourn.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.Candidate;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.PlaceContext;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.reading.layout.CellKind;
import sojourn.reading.text.BlockKind;
import sojourn.reading.text.Passage;

/** Goes through the spans in order and keeps what they mean. */
final class PlaceResolving {

  /** How many places before say in which country the text is. */
  private static final int AROUND = 5;

  private static final int MOST_CANDIDATES = 4;

  private static final double NEIGHBOUR = 0.25;
  private static final double LEAST = 0.5;
  /** The same where the route bears it out. */
  private static final double LEAST_ALONG = 0.45;
  /** A name that everybody takes for one place, wherever it stands. */
  private static final double GREAT = 0.85;
  /** A city that is meant wherever its name stands. */
  private static final int CITY = 400_000;
  private static final int SETTLED = 1830;
  private static final int TOWN = 100_000;
  private static final Set<String> NEW_LANDS = Set.of("US", "CA", "AU", "NZ", "ZA");

  private final Gazetteer gazetteer;
  private final List<PlaceMention> mentions = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Place> byName = new HashMap<>();
  private final Map<String, List<Candidate>> candidates = new HashMap<>();
  private final Set<String> countries;
  private final @Nullable Integer year;
  private final @Nullable Set<String> told;
  private final @Nullable Route route;
  private final List<Optional<Place>> taken = new ArrayList<>();
  private int block = -1;
  private @Nullable String rowCountry;
  private @Nullable String landAfter;
  private boolean inRow;
  /** Where a report was written: "here". */
  private @Nullable Place dateline;

  /** {@code told} the countries that a traveller's own text names, null in other texts; {@code route} the places as a first reading took them. */
  PlaceResolving(Gazetteer gazetteer, Set<String> countries, @Nullable Integer year, @Nullable Set<String> told, @Nullable Route route) {
    this.route = route;
    this.told = told;
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.year = year;
  }

  /** Learns the country that a row names after its towns; null where it names none. */
  void before(@Nullable String country) {
    landAfter = country;
  }

  void add(Passage passage, PlaceSpan span) {
    int sentence = passage.index();
    boolean heads = passage.block() != block && span.from() == 0 && span.kind() == PlaceSpan.Kind.NAME && dateline(passage, span.to());
    if (passage.block() != block) {
      block = passage.block();
      rowCountry = null;
    }
    inRow = passage.kind() == BlockKind.ROW;
    rowCountry = passage.cell() == CellKind.COUNTRY ? null : rowCountry;
    Optional<Place> place = switch (span.kind()) {
      case CAPITAL -> Optional.ofNullable(span.country()).flatMap(gazetteer::capital);
      case BACK -> mentions.stream().filter(PlaceMention::bare).reduce((a, b) -> b).map(PlaceMention::place);
      case HERE -> Optional.ofNullable(dateline);
      case NAME -> Optional.of(once(span));
    };
    place = place.map(p -> p.kind() == PlaceKind.LANDMARK && !(inRow && passage.cell() != CellKind.REMARK) ? gazetteer.settlementOf(p).orElse(p) : p);
    dateline = heads ? place.orElse(dateline) : dateline;
    taken.add(place);
    place.ifPresent(p -> {
      mentions.add(new PlaceMention(sentence, span.from(), span.to(), span.name(), p, span.country(), span.bare(), span.kind() == PlaceSpan.Kind.NAME ? candidates.getOrDefault(span.name(), List.of()) : List.of()));
      places.add(p);
      boolean alone = passage.kind() == BlockKind.ROW && span.from() == 0 && span.to() == passage.sentence().tokens().size();
      rowCountry = alone && p.kind() == PlaceKind.COUNTRY ? p.country() : rowCountry;
      if (p.country() != null) {
        countries.add(p.country());
      }
    });
  }

  Route route() {
    return new Route(List.copyOf(taken));
  }

  /** "OSLO, 3 May (Reuters) -": a place that heads a paragraph. */
  private static boolean dateline(Passage passage, int end) {
    return end < passage.sentence().tokens().size() && List.of(",", "(", "-", "--", "–", "—", ":", ".").contains(passage.sentence().tokens().get(end).text());
  }

  /** A name means the same place throughout a text, unless another country stands with it. */
  private Place once(PlaceSpan span) {
    Place before = byName.get(span.name());
    if (before != null && !inRow && (span.country() == null || span.country().equals(before.country()))) {
      return before;
    }
    Place place = span.known() ? named(span) : unknown(span);
    byName.put(span.name(), place);
    return place;
  }

  private Optional<Place> best(String name, PlaceContext context) {
    return gazetteer.best(name, context).map(Candidate::place);
  }

  private Place named(PlaceSpan span) {
    PlaceContext context = new PlaceContext(span.country() != null ? span.country() : rowCountry != null ? rowCountry : landAfter, inRow ? Set.of() : countries, inRow ? List.of() : places, year);
    List<Candidate> found = gazetteer.lookup(span.name(), context);
    candidates.put(span.name(), found.subList(0, Math.min(found.size(), MOST_CANDIDATES)));
    if (found.isEmpty() || span.country() != null || rowCountry != null || inRow) {
      return best(span.name(), context).orElseGet(() -> unknown(span));
    }
    Route known = route;
    int index = taken.size();
    Map<String, Double> around = known == null ? around() : known.around(index);
    Place best = null;
    double most = 0;
    for (Candidate candidate : found) {
      String country = candidate.place().country();
      double share = country == null || candidate.place().kind() != PlaceKind.SETTLEMENT ? 0 : around.getOrDefault(country, 0.0);
      double score = candidate.score() + NEIGHBOUR * Math.min(1, 1.5 * share) + (known == null ? 0 : known.nearness(candidate.place(), index)) - unsettled(candidate.place());
      if (score > most) {
        best = candidate.place();
        most = score;
      }
    }
    Candidate first = found.getFirst();
    boolean wide = known == null || around.isEmpty() || around.getOrDefault(String.valueOf(first.place().country()), 0.0) > 0 || first.place().population() >= CITY;
    boolean farther = known != null && best != null && known.nearness(best, index) > known.nearness(first.place(), index);
    boolean great = first.score() >= GREAT && wide && !farther && (best == null || !best.name().equals(span.name()) || first.place().name().equals(span.name()));
    if (island(span.name(), great || best == null ? first.place() : best)) {
      return unknown(span);
    }
    if (great || best == null) {
      return first.place();
    }
    return most < (known == null ? LEAST : LEAST_ALONG) ? unknown(span) : best;
  }

  /** Towns of lands that were settled from Europe bear the names of older ones; before their time those are meant. */
  private double unsettled(Place place) {
    String country = place.country();
    boolean before = year != null && year < SETTLED && country != null && NEW_LANDS.contains(country) && place.population() < TOWN;
    return before && told != null && !told.contains(country) ? 0.2 : 0;
  }

  /** "Albany Island" is not the town of Albany. */
  private static boolean island(String name, Place place) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean ground = name.indexOf(' ') > 0 && Set.of("Island", "Islands", "Isle", "River", "Creek", "Lake", "Mountain", "Mountains", "Prairie").contains(last);
    return ground && place.kind() == PlaceKind.SETTLEMENT && !place.name().contains(last) && name.startsWith(place.name());
  }

  /** Countries of the last towns that the text went to, each with its share; the nearest weighs most. */
  private Map<String, Double> around() {
    Map<String, Double> around = new HashMap<>();
    double all = 0;
    int weight = AROUND;
    for (int i = places.size() - 1; i >= 0 && weight > 0; i--) {
      String country = places.get(i).country();
      if (country != null && places.get(i).kind() == PlaceKind.SETTLEMENT) {
        around.merge(country, (double) weight, Double::sum);
        all += weight;
        weight--;
      }
    }
    double sum = all;
    around.replaceAll((c, w) -> w / sum);
    return around;
  }

  /** Unknown places in the country of the place named nearest to them. */
  List<PlaceMention> placed(List<Passage> passages) {
    List<PlaceMention> placed = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      PlaceMention m = mentions.get(i);
      String near = m.place().kind() == PlaceKind.UNKNOWN && m.place().country() == null ? nearest(passages, i) : null;
      Place p = m.place();
      Place there = near == null ? p : new Place(p.id(), p.name(), near, p.latitude(), p.longitude(), p.kind(), p.population());
      placed.add(new PlaceMention(m.sentence(), m.from(), m.to(), m.name(), there, m.country(), m.bare(), m.candidates()));
    }
    return placed;
  }

  private @Nullable String nearest(List<Passage> passages, int index) {
    String country = null;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < mentions.size(); i++) {
      PlaceMention m = mentions.get(i);
      boolean heading = passages.get(m.sentence()).kind() == BlockKind.HEADING || (told != null && m.place().kind() == PlaceKind.COUNTRY);
      int distance = 2 * Math.abs(m.sentence() - mentions.get(index).sentence()) + (i > index ? 1 : 0) + (heading ? 1000 : 0);
      if (m.place().country() != null && distance < least) {
        least = distance;
        country = m.place().country();
      }
    }
    return country;
  }

  /** A place without coordinates. */
  private Place unknown(PlaceSpan span) {
    String country = span.country();
    String id = "t:" + span.name().toLowerCase(Locale.ROOT);
    return new Place(new PlaceId(id), span.name(), country, Double.NaN, Double.NaN, PlaceKind.UNKNOWN, 0);
  }
}
