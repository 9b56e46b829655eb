package sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.Occasion;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.Tenure;
import sojourn.model.Trip;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateStyle;

/** Trips with their visits and encounters, for reading in a terminal. */
final class ItineraryText {

  /** The date column is as wide as the longest date, up to this. */
  private static final int WIDEST = 32;

  private final Snapshot snapshot;
  private final int dates;
  private final StringBuilder text = new StringBuilder();

  private ItineraryText(Snapshot snapshot) {
    this.snapshot = snapshot;
    IntStream visits = snapshot.visits().values().stream().mapToInt(v -> when(v).length() + 2);
    IntStream meetings = snapshot.encounters().values().stream().mapToInt(e -> DateStyle.SHORT.format(e.date()).length());
    this.dates = Math.min(WIDEST, IntStream.concat(visits, meetings).max().orElse(0)) + 2;
  }

  /** The collection's trips in order of time, then what no trip holds, then the doubts. */
  static String of(Snapshot snapshot) {
    return new ItineraryText(snapshot).write();
  }

  private String write() {
    if (snapshot.sources().isEmpty()) {
      return "Nothing in it yet: 'sojourn import' adds documents.\n";
    }
    snapshot.trips().values().forEach(this::trip);
    List<Encounter> aside = snapshot.encounters().values().stream().filter(e -> e.visit() == null).toList();
    if (!aside.isEmpty()) {
      line("Encounters on no journey told");
      aside.forEach(e -> encounter(e, true));
      line("");
    }
    if (snapshot.trips().isEmpty() && aside.isEmpty()) {
      line("No journey is told.");
      line("");
    }
    doubts();
    return text.toString();
  }

  private void trip(Trip trip) {
    line(name(trip.traveller()) + office(trip) + ": " + trip.title());
    for (VisitId id : trip.visits()) {
      Visit visit = snapshot.visits().get(id);
      if (visit != null) {
        visit(visit);
      }
    }
    line("");
  }

  private String office(Trip trip) {
    Person traveller = snapshot.people().get(trip.traveller());
    Visit first = snapshot.visits().get(trip.visits().getFirst());
    if (traveller == null || first == null) {
      return "";
    }
    String office = office(traveller, first.evidence());
    return office.isEmpty() ? "" : ", " + office;
  }

  private void visit(Visit visit) {
    String status =
        switch (visit.status()) {
          case MADE -> "";
          case RETURN -> "back in ";
          case PLANNED -> "planned: ";
          case PASSED -> "passed through ";
          case CANCELLED -> "cancelled: ";
          case MENTIONED -> "only mentioned: ";
        };
    line("  " + padded(when(visit), dates) + status + place(visit.place()) + page(visit.evidence()) + sources(visit.evidence()));
    if (visit.status() != VisitStatus.CANCELLED && visit.status() != VisitStatus.MENTIONED) {
      snapshot.encounters().values().stream().filter(e -> visit.id().equals(e.visit())).forEach(e -> encounter(e, !e.traveller().equals(visit.traveller())));
      snapshot.occasions().values().stream().filter(o -> o.visit().equals(visit.id())).forEach(this::occasion);
    }
  }

  private void encounter(Encounter encounter, boolean withTraveller) {
    Person person = snapshot.people().get(encounter.person());
    String who = (withTraveller ? name(encounter.traveller()) + " and " : "") + name(encounter.person());
    String office = person == null ? "" : office(person, encounter.evidence());
    List<String> parts = new ArrayList<>(List.of(who + (office.isEmpty() ? "" : ", " + office)));
    if (encounter.venue() != null) {
      parts.add(encounter.venue());
    }
    if (!encounter.topics().isEmpty()) {
      parts.add(String.join(", ", encounter.topics()));
    }
    line("    " + padded(DateStyle.SHORT.format(encounter.date()), dates - 2) + padded(encounter.kind().name().toLowerCase(Locale.ROOT), 9) + String.join(" · ", parts) + page(encounter.evidence()));
  }

  private void occasion(Occasion occasion) {
    line("    " + padded(DateStyle.SHORT.format(occasion.date()), dates - 2) + padded(occasion.kind().name().toLowerCase(Locale.ROOT), 9) + occasion.name());
  }

  private void doubts() {
    for (Source source : snapshot.sources().values()) {
      source.doubts().forEach(doubt -> line("? " + source.name() + ": " + doubt.message()));
    }
  }

  /** The role in the source that the evidence is from. */
  private static String office(Person person, List<Evidence> evidence) {
    for (Tenure tenure : person.tenures()) {
      if (evidence.stream().anyMatch(e -> e.source().equals(tenure.evidence().source()))) {
        return tenure.role() + (tenure.of() == null ? "" : " (" + tenure.of() + ")");
      }
    }
    return "";
  }

  private String name(PersonId id) {
    Person person = snapshot.people().get(id);
    return person == null ? id.value() : person.name();
  }

  private String place(PlaceId id) {
    Place place = snapshot.places().get(id);
    if (place == null) {
      return id.value();
    }
    String country = place.country() == null ? "" : Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
    return country.isEmpty() || country.equals(place.name()) || country.startsWith(place.name()) ? place.name() : place.name() + ", " + country;
  }

  /** The page that says so first, where the source has pages. */
  private String page(List<Evidence> evidence) {
    for (Evidence each : evidence) {
      Source source = snapshot.sources().get(each.source());
      Optional<String> page = source == null ? Optional.empty() : source.text().page(each.span().start());
      if (page.isPresent()) {
        return ", p. " + page.get();
      }
    }
    return "";
  }

  private String sources(List<Evidence> evidence) {
    if (snapshot.sources().size() < 2) {
      return "";
    }
    List<String> names = evidence.stream().map(Evidence::source).distinct().map(id -> name(snapshot.sources().get(id))).toList();
    return "  [" + String.join(", ", names) + "]";
  }

  private static String name(@Nullable Source source) {
    return source == null ? "" : source.name();
  }

  private static String when(Visit visit) {
    return DateStyle.SHORT.format(visit.start(), visit.end());
  }

  private static String padded(String words, int width) {
    return words + " ".repeat(Math.max(1, width - words.length()));
  }

  private void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }
}
