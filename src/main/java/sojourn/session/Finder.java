package sojourn.session;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.SearchHit;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.Trip;
import sojourn.model.Visit;
import sojourn.model.VisitRows;
import sojourn.model.text.Evidence;
import sojourn.model.text.Span;
import sojourn.model.time.DateStyle;

/** Finds people, places, trips and visits by words of their names, each of which a word of the name begins with; and what passages tell of. */
final class Finder {

  private static final int EACH = 5;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Snapshot snapshot;
  private final Columns columns;
  private final List<String> words;

  Finder(Snapshot snapshot, String words) {
    this.snapshot = snapshot;
    this.columns = snapshot.columns();
    this.words = List.of(GAPS.split(folded(words).strip())).stream().filter(w -> !w.isEmpty()).toList();
  }

  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean plain = lower.chars().noneMatch(c -> c >= 128);
    return plain ? lower : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /** All groups; {@code passages} are what the index has found. */
  Found found(String said, List<SearchHit> passages) {
    if (words.isEmpty()) {
      return Found.NOTHING;
    }
    List<Found.Group> groups = new ArrayList<>();
    add(groups, Found.Kind.PERSON, snapshot.people().values(), Person::names, p -> new Found.Hit(p.id(), p.name(), role(p), null));
    add(groups, Found.Kind.PLACE, snapshot.places().values(), p -> List.of(p.name()), p -> new Found.Hit(p.id(), p.name(), country(p), null));
    add(groups, Found.Kind.TRIP, snapshot.trips().values(), t -> List.of(t.title() + " " + name(t.traveller())), t -> new Found.Hit(t.id(), t.title(), name(t.traveller()), null));
    visits(groups);
    passages(groups, passages);
    return new Found(said, groups);
  }

  private boolean holds(String name) {
    String folded = " " + GAPS.matcher(folded(name)).replaceAll(" ");
    for (String word : words) {
      if (!folded.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }

  private <T> void add(List<Found.Group> groups, Found.Kind kind, Collection<T> all, Function<T, List<String>> names, Function<T, Found.Hit> hit) {
    List<T> found = all.stream().filter(each -> names.apply(each).stream().anyMatch(this::holds)).toList();
    if (!found.isEmpty()) {
      List<Found.Hit> hits = found.stream().map(hit).sorted(Comparator.comparing((Found.Hit h) -> !folded(h.title()).startsWith(words.getFirst()))).limit(EACH).toList();
      groups.add(new Found.Group(kind, hits, found.size()));
    }
  }

  private static String role(Person person) {
    return person.tenures().isEmpty() ? "" : person.tenures().getLast().role();
  }

  private static String country(Place place) {
    return place.country() == null ? "" : Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
  }

  private String name(EntityId id) {
    List<String> names = id instanceof PersonId p ? names(snapshot.people().get(p)) : List.of();
    return names.isEmpty() ? "" : names.getFirst();
  }

  /** Visits whose traveller, place and year hold all words between them. */
  private void visits(List<Found.Group> groups) {
    VisitRows rows = columns.visits();
    boolean[] kept = new boolean[rows.size()];
    Arrays.fill(kept, true);
    for (String word : words) {
      boolean[] people = marks(columns.people(), id -> names(snapshot.people().get(id)), word);
      boolean[] places = marks(columns.places(), id -> placed(snapshot.places().get(id)), word);
      IntPredicate year = year(word);
      for (int i = 0; i < kept.length; i++) {
        kept[i] &= people[rows.traveller()[i]] || places[rows.place()[i]] || year.test(rows.from()[i]);
      }
    }
    int[] found = IntStream.range(0, kept.length).filter(i -> kept[i] && rows.status()[i].counts()).toArray();
    if (found.length > 0) {
      List<Found.Hit> hits = IntStream.of(found).limit(EACH).mapToObj(i -> visit(rows.at(i))).toList();
      groups.add(new Found.Group(Found.Kind.VISIT, hits, found.length));
    }
  }

  private static List<String> names(@Nullable Person person) {
    return person == null ? List.of() : person.names();
  }

  private static List<String> placed(@Nullable Place place) {
    return place == null ? List.of() : List.of(place.name());
  }

  private <T> boolean[] marks(List<T> values, Function<T, List<String>> names, String word) {
    boolean[] marks = new boolean[values.size()];
    Finder one = new Finder(snapshot, word);
    for (int i = 0; i < marks.length; i++) {
      marks[i] = names.apply(values.get(i)).stream().anyMatch(one::holds);
    }
    return marks;
  }

  private static IntPredicate year(String word) {
    if (!word.matches("\\d{3,4}")) {
      return day -> false;
    }
    int year = Integer.parseInt(word);
    long first = LocalDate.of(year, 1, 1).toEpochDay();
    long last = LocalDate.of(year, 12, 31).toEpochDay();
    return day -> first <= day && day <= last;
  }

  private Found.Hit visit(Visit visit) {
    Place place = snapshot.placeOf(visit);
    String when = visit.stay() == null ? "" : " " + DateStyle.SHORT.format(visit.start(), visit.end());
    return new Found.Hit(visit.id(), (place == null ? "" : place.name()) + when, name(visit.traveller()), null);
  }

  private void passages(List<Found.Group> groups, List<SearchHit> passages) {
    List<Found.Hit> hits = new ArrayList<>();
    List<SearchHit> told = passages.stream().filter(h -> h.kind() != SearchHit.Kind.NAME).toList();
    for (SearchHit hit : told.subList(0, Math.min(told.size(), EACH))) {
      Source source = snapshot.sources().get(hit.source());
      if (source != null) {
        Evidence words = new Evidence(hit.source(), hit.span(), hit.snippet(), "search");
        EntityId says = hit.kind() == SearchHit.Kind.TITLE ? hit.source() : said(hit);
        hits.add(new Found.Hit(says, hit.snippet(), source.title().isBlank() ? source.name() : source.title().strip(), words));
      }
    }
    if (!hits.isEmpty()) {
      groups.add(new Found.Group(Found.Kind.PASSAGE, hits, told.size()));
    }
  }

  /** What the words tell of: an encounter, else a visit, whose evidence they stand in; else the source. */
  private EntityId said(SearchHit hit) {
    int source = columns.sources().indexOf(hit.source());
    EncounterRows met = columns.encounters();
    for (int i = 0; i < met.size(); i++) {
      if (tells(met.tellers()[i], source) && stands(met.at(i).evidence(), hit)) {
        return met.id(i);
      }
    }
    VisitRows visits = columns.visits();
    for (int i = 0; i < visits.size(); i++) {
      if (tells(visits.tellers()[i], source) && stands(visits.at(i).evidence(), hit)) {
        return visits.id(i);
      }
    }
    return hit.source();
  }

  private static boolean tells(int[] tellers, int source) {
    for (int teller : tellers) {
      if (teller == source) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(List<Evidence> evidence, SearchHit hit) {
    Span at = hit.span();
    return evidence.stream().anyMatch(e -> e.source().equals(hit.source()) && e.span().start() <= at.start() && at.start() < Math.max(e.span().end(), e.span().start() + 1));
  }
}
