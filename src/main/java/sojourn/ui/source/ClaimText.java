package sojourn.ui.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EncounterRows;
import sojourn.model.EntityId;
import sojourn.model.Occasion;
import sojourn.model.OccasionId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;
import sojourn.model.ReviewState;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Tenure;
import sojourn.model.Trip;
import sojourn.model.TripId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.claim.Sureness;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.session.Visible;
import sojourn.ui.control.CountryNames;
import sojourn.ui.control.Strings;

/**
 * What the card says about the selected claim.
 *
 * @param facts the date or role, written firmly
 * @param more what follows it: people met, the place
 * @param doubt one sentence on what was worked out; empty when all was simply read
 * @param why the question that opens the reasons; empty without reasons
 * @param reasons how the dates were worked out
 * @param sureness what makes the reader surer or less sure than by the words alone
 * @param confidence 0 to 1, negative for what is no claim of a source
 * @param state null for what is no claim of a source
 */
record ClaimText(
    EntityId about, String title, String facts, String more, String doubt, String why, List<String> reasons, List<String> sureness, double confidence,
    @Nullable ReviewState state) {

  /** The name of a rule, which says nothing to the user. */
  private static final Pattern RULE = Pattern.compile("[a-z]+(\\.[a-z]+)+");

  private record Words(Strings strings, Visible visible) {

    String of(String key, Object... values) {
      return strings.text("source." + key, values);
    }

    @Nullable Place place(@Nullable PlaceId id) {
      return id == null ? null : visible.snapshot().places().get(id);
    }

    String name(PersonId id) {
      Person person = visible.snapshot().people().get(id);
      return person == null ? "" : person.name();
    }
  }

  /** The card of a selected thing; null for a source or what is filtered away. */
  static @Nullable ClaimText of(EntityId id, Visible visible, Strings strings) {
    Words words = new Words(strings, visible);
    return switch (id) {
      case VisitId v -> card(visible.visits().get(v), visit -> of(visit, words));
      case EncounterId e -> card(visible.encounters().get(e), encounter -> of(encounter, words));
      case PersonId p -> card(visible.snapshot().people().get(p), person -> of(person, words));
      case PlaceId p -> card(visible.snapshot().places().get(p), place -> of(place, words));
      case TripId t -> card(visible.snapshot().trips().get(t), trip -> of(trip, words));
      case OccasionId o -> visible.occasions().stream().filter(x -> x.id().equals(o)).findFirst().map(x -> of(x, words)).orElse(null);
      case SourceId s -> null;
    };
  }

  private static <T> @Nullable ClaimText card(@Nullable T found, Function<T, ClaimText> words) {
    return found == null ? null : words.apply(found);
  }

  private static ClaimText of(Visit visit, Words words) {
    Place place = words.place(visit.place());
    int met = met(visit, words.visible);
    String status = visit.status() == VisitStatus.MADE ? "" : words.of("card.status." + visit.status().name().toLowerCase(Locale.ROOT));
    String people = met == 0 ? "" : words.of("card.met", met);
    String more = status.isEmpty() || people.isEmpty() ? status + people : status + ", " + people;
    return claim(
        visit.id(), place == null ? "" : full(place), DateStyle.LONG.format(visit.start(), visit.end()), more, visit.evidence(), visit.reasons(),
        new Weight(visit.start(), visit.confidence(), visit.state()), words);
  }

  /** How many people were met on a visit. */
  private static int met(Visit visit, Visible visible) {
    EncounterRows rows = visible.snapshot().columns().encounters();
    int number = visible.snapshot().columns().visits().of(visit.id());
    return (int) visible.encounterRows().stream().filter(i -> rows.visit()[i] == number).map(i -> rows.person()[i]).distinct().count();
  }

  private static ClaimText of(Encounter encounter, Words words) {
    String kind = words.of("kind." + encounter.kind().name().toLowerCase(Locale.ROOT));
    Place place = words.place(encounter.place());
    DateSpan date = encounter.date();
    String where = encounter.venue() != null ? encounter.venue() : place == null ? "" : place.name();
    return claim(
        encounter.id(), words.name(encounter.person()), date == null ? kind : kind + ", " + DateStyle.LONG.format(date), where, encounter.evidence(),
        encounter.reasons(), new Weight(date, encounter.confidence(), encounter.state()), words);
  }

  private static ClaimText of(Person person, Words words) {
    Tenure role = person.tenures().isEmpty() ? null : person.tenures().getLast();
    Meant his = Meant.by(person.id(), words.visible);
    int met = his.encounters();
    int visits = his.visits();
    String facts = role == null ? "" : role.of() == null ? role.role() : role.role() + ", " + CountryNames.of(role.of());
    String times = met == 0 ? "" : words.of("card.times", met);
    return plain(person.id(), person.name(), facts, visits > 0 ? words.of("card.visits", visits) : times);
  }

  private static ClaimText of(Place place, Words words) {
    return plain(place.id(), full(place), words.of("card.visits", Meant.by(place.id(), words.visible).visits()), "");
  }

  private static ClaimText of(Trip trip, Words words) {
    DateSpan span = trip.span();
    return plain(trip.id(), trip.title(), span == null ? "" : DateStyle.LONG.format(span), words.of("card.visits", trip.visits().size()));
  }

  private static ClaimText of(Occasion occasion, Words words) {
    String kind = words.of("kind." + occasion.kind().name().toLowerCase(Locale.ROOT));
    return plain(occasion.id(), occasion.name(), occasion.date() == null ? kind : kind + ", " + DateStyle.LONG.format(occasion.date()), "");
  }

  private static ClaimText plain(EntityId id, String title, String facts, String more) {
    return new ClaimText(id, title, facts, more, "", "", List.of(), List.of(), -1, null);
  }

  private record Weight(@Nullable DateSpan date, double confidence, ReviewState state) {}

  private static ClaimText claim(
      EntityId id, String title, String facts, String more, List<Evidence> evidence, List<String> grounds, Weight weight, Words words) {
    List<String> reasons = grounds.stream().filter(g -> !Sureness.is(g) && !RULE.matcher(g).matches()).toList();
    List<String> sureness = grounds.stream().filter(Sureness::is).toList();
    String doubt = doubt(evidence, words.visible);
    if (doubt.isEmpty() && !reasons.isEmpty()) {
      doubt = words.of("card.worked");
    }
    DateSpan date = weight.date;
    boolean oneYear = date != null && date.bounded() && year(date.earliest()) == year(date.latest());
    String page = page(evidence, words);
    String rest = page.isEmpty() ? more : more.isEmpty() ? page : more + ", " + page;
    String why = reasons.isEmpty() ? "" : oneYear ? words.of("card.why.year", DateStyle.year(year(Objects.requireNonNull(date).earliest()))) : words.of("card.why");
    return new ClaimText(id, title, facts, rest, doubt, why, reasons, sureness, weight.confidence, weight.state);
  }

  /** The page that says so first, where the source has pages. */
  private static String page(List<Evidence> evidence, Words words) {
    for (Evidence each : evidence) {
      Source source = words.visible.snapshot().sources().get(each.source());
      Optional<String> page = source == null ? Optional.empty() : source.text().page(each.span().start());
      if (page.isPresent()) {
        return words.of("card.page", page.get());
      }
    }
    return "";
  }

  private static int year(long day) {
    return LocalDate.ofEpochDay(day).getYear();
  }

  /** The reader's own doubt about these words. */
  private static String doubt(List<Evidence> evidence, Visible visible) {
    for (Evidence each : evidence) {
      Source source = visible.snapshot().sources().get(each.source());
      if (source != null) {
        var found = source.doubts().stream().filter(d -> d.span() != null && d.span().overlaps(each.span())).findFirst();
        if (found.isPresent()) {
          return found.get().message();
        }
      }
    }
    return "";
  }

  private static String full(Place place) {
    boolean bare = place.country() == null || place.kind() == PlaceKind.COUNTRY;
    return bare ? place.name() : place.name() + ", " + CountryNames.of(Objects.requireNonNull(place.country()));
  }
}
