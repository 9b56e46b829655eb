package sojourn.gazetteer;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sojourn.model.Place;
import sojourn.model.PlaceId;

/**
 * The list of names of places: countries, former states, regions, landmarks and two hundred thousand settlements, with old and other names.
 * Places bear today's country at their point, de facto. Settlements: GeoNames, CC BY 4.0.
 */
public final class Gazetteer {

  private static final int LONGEST = 8;
  private static final int MOST_OFFERED = 12;
  private static final Pattern SMALL_WORDS =
      Pattern.compile("of|the|and|de|da|do|del|la|le|les|los|las|el|al|am|an|der|den|di|du|sur|upon|on|under|in|y|e|i|et|aux|à|dos|das|und|sous|en|ten|op|ed|nad|na|an|im|bei|ob");
  private static final Set<String> CAPITAL_DISTRICTS = Set.of("D.C.", "DC", "D.F.", "DF", "D.C", "D.F");

  private final Settlements settlements;
  private final WrittenNames written;
  private final Countries countries;
  private final Organisations organisations;
  private final OwnerNames owners;
  private final Set<String> common;

  private Gazetteer(Settlements settlements) {
    this.settlements = settlements;
    this.written = new WrittenNames();
    this.countries = new Countries(written);
    this.organisations = new Organisations(settlements);
    this.owners = new OwnerNames(countries.names(), written.demonyms(), organisations.keys());
    Set<String> words = new HashSet<>();
    for (String[] row : Resource.table("/gazetteer/no-places.txt", 1)) {
      Collections.addAll(words, row[0].split(" ", -1));
    }
    this.common = Set.copyOf(words);
  }

  /** Opens the gazetteer on the class path; fails unchecked where the program was built without it. */
  public static Gazetteer open() {
    NameIndex index = new NameIndex(Resource.bytes("/gazetteer/names.bin"));
    return new Gazetteer(
        new Settlements(Resource.bytes("/gazetteer/settlements.bin"), Resource.bytes("/gazetteer/settlement-names.bin"), index));
  }

  /**
   * The places that a name may mean, the likeliest first, at most twelve. A country or region after a comma or in brackets ("Halifax (Nova Scotia)")
   * counts as said by the text.
   */
  public List<Candidate> lookup(String name, PlaceContext context) {
    Spelling spelling = Spelling.of(name);
    List<Candidate> whole = candidates(name, spelling, context);
    if (!whole.isEmpty() || spelling.tail().isEmpty()) {
      return whole;
    }
    return candidates(spelling.head(), Spelling.of(spelling.head()), within(spelling.tail(), context));
  }

  /** Places of which some name begins so, at most twelve: what is called so exactly first, then countries and the like, then the most populous. */
  public List<Place> beginning(String beginning) {
    String key = Folding.fold(beginning.strip());
    if (key.isEmpty()) {
      return List.of();
    }
    java.util.SequencedMap<PlaceId, Place> found = new java.util.LinkedHashMap<>();
    lookup(beginning.strip(), PlaceContext.NONE).stream().limit(MOST_OFFERED / 2).forEach(c -> found.putIfAbsent(c.place().id(), c.place()));
    written.beginning(key).stream().flatMap(n -> resolve(n).stream()).limit(MOST_OFFERED / 2).forEach(p -> found.putIfAbsent(p.id(), p));
    settlements.beginning(key).stream().limit(MOST_OFFERED).map(settlements::place).forEach(p -> found.putIfAbsent(p.id(), p));
    return found.values().stream().limit(MOST_OFFERED).toList();
  }

  /** The likeliest place, if one fits well enough: a place elsewhere than the text says is taken only where the name is well known. */
  public Optional<Candidate> best(String name, PlaceContext context) {
    return lookup(name, context).stream().findFirst().filter(c -> c.score() >= Ranking.TAKEN);
  }

  public boolean knows(String name) {
    return Spelling.of(name).keys().stream().anyMatch(key -> knowsKey(key, name));
  }

  /** How many tokens from there make the longest known name of a place; 0 where none. Capitals count: "Nice" may be a place, "nice" is none. */
  public int longestName(List<String> tokens, int from) {
    String first = tokens.get(from);
    if (first.isEmpty() || !begins(first)) {
      return 0;
    }
    int longest = 0;
    StringBuilder name = new StringBuilder();
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
      String token = tokens.get(i);
      boolean district = token.equals(",") && i + 1 < tokens.size() && CAPITAL_DISTRICTS.contains(tokens.get(i + 1));
      boolean small = SMALL_WORDS.matcher(token).matches();
      if (!small && !district && !begins(token) && !token.equals("-")) {
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(token);
      if (begins(token) && !(i == from && common(token)) && knowsKey(Folding.fold(name.toString()), name.toString())) {
        longest = i - from + 1;
      }
    }
    return longest;
  }

  public Optional<Place> place(PlaceId id) {
    if (!id.value().startsWith("gn:")) {
      Optional<Place> known = written.place(id);
      return known.isPresent() || !id.value().startsWith("l:") ? known : settlements.division(id);
    }
    try {
      OptionalInt row = settlements.rowOf(Integer.parseInt(id.value().substring(3)));
      return row.isPresent() ? Optional.of(settlements.place(row.getAsInt())) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  public Optional<Place> country(String iso) {
    return written.country(iso);
  }

  /** Code of the country (of today's state at the seat of a former one) of that name. */
  public Optional<String> countryOfName(String name) {
    return countries.codeOf(name);
  }

  /** Code of the country of an adjective or a people: "Kazakh", "Lebanese", "Soviet". */
  public Optional<String> countryOfDemonym(String word) {
    return countries.codeOfAdjective(word);
  }

  /** English short name; the code itself where there is no such country. */
  public String countryName(String iso) {
    return countries.name(iso);
  }

  /** Whether the name of a country, people or organisation may begin with these words; where none does, nothing need be looked up. */
  public boolean mayBeginOwner(String words) {
    return owners.mayBegin(words);
  }

  public Optional<Place> capital(String iso) {
    OptionalInt row = settlements.named(written.capital(iso), iso, Double.NaN, Double.NaN);
    return row.isPresent() ? Optional.of(settlements.place(row.getAsInt())) : Optional.empty();
  }

  /** The settlement in which a landmark lies; empty for other places and for landmarks in the open country. */
  public Optional<Place> settlementOf(Place landmark) {
    String name = written.settlementOf(landmark.id());
    String country = landmark.country();
    if (name.isEmpty() || country == null) {
      return Optional.empty();
    }
    OptionalInt row = settlements.named(name, country, landmark.latitude(), landmark.longitude());
    return row.isPresent() ? Optional.of(settlements.place(row.getAsInt())) : Optional.empty();
  }

  public Optional<Organisation> organisation(String name) {
    return organisations.named(name);
  }

  public List<Organisation> organisations() {
    return organisations.all();
  }

  /** Settlements in a box of degrees, most populous first; where west is greater than east, the box crosses the 180th meridian. */
  public List<Place> townsIn(double south, double west, double north, double east, long minPopulation) {
    return settlements.within(south, west, north, east, minPopulation);
  }

  private List<Candidate> candidates(String name, Spelling spelling, PlaceContext context) {
    for (String key : spelling.keys()) {
      Ranking ranking = new Ranking(countries, context);
      for (WrittenName each : written.named(key)) {
        if (Spelling.allows(each, name)) {
          resolve(each).ifPresent(place -> ranking.add(each, place));
        }
      }
      for (int entry : settlements.rows(key)) {
        addRow(ranking, key, entry >>> 1, (entry & 1) == 1);
      }
      List<Candidate> found = ranking.candidates();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private void addRow(Ranking ranking, String key, int row, boolean firstName) {
    if (!settlements.division(row)) {
      ranking.add(settlements.place(row), firstName, settlements.capital(row), settlements.gone(row) || settlements.section(row));
      return;
    }
    String country = settlements.country(row);
    boolean written = this.written.named(key).stream().anyMatch(n -> n.place() != null && n.country().equals(country) && !n.narrow());
    if (!written) {
      ranking.addDivision(settlements.place(row));
    }
  }

  private Optional<Place> resolve(WrittenName name) {
    Place place = name.place();
    if (place != null) {
      return Optional.of(place);
    }
    OptionalInt row = settlements.named(name.settlement(), name.country(), Double.NaN, Double.NaN);
    return row.isPresent() ? Optional.of(settlements.place(row.getAsInt())) : Optional.empty();
  }

  private PlaceContext within(String tail, PlaceContext context) {
    Optional<String> country = countries.codeOf(tail);
    if (country.isPresent()) {
      return new PlaceContext(country.get(), context.countriesNearby(), context.placesNearby(), context.year());
    }
    Optional<Place> area = candidates(tail, Spelling.of(tail), context).stream().findFirst().map(Candidate::place);
    if (area.isEmpty()) {
      return context;
    }
    List<Place> nearby = Stream.concat(context.placesNearby().stream(), area.stream()).toList();
    return new PlaceContext(area.get().country(), context.countriesNearby(), nearby, context.year());
  }

  /** A common word of English that is also some small town's name; not where it is written as an acronym of a country. */
  private boolean common(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    return common.contains(lower) && written.named(lower).stream().noneMatch(n -> n.acronym() && Spelling.allows(n, token));
  }

  private boolean knowsKey(String key, String text) {
    return written.named(key).stream().anyMatch(n -> Spelling.allows(n, text)) || settlements.rows(key).length > 0;
  }

  private static boolean begins(String token) {
    int first = token.codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || ((first == '\'' || first == '’' || first == '‘') && token.length() > 1);
  }
}
