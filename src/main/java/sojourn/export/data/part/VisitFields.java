package sojourn.export.data.part;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.Occasion;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Tenure;
import sojourn.model.Trip;
import sojourn.model.Visit;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * A visit as named fields, with all that happened at it, so that it comes back whole by import from any format that carries named fields: dates as
 * EDTF, the place with its number and point, encounters and occasions as lists. What it does not carry: the sources' texts (the words quoted are
 * there), people's offices by time (the one held at the time of the visit is), and the steps of undo.
 */
public final class VisitFields {

  /** The names of the fields, in order; the first is how import knows its own. */
  public static final List<String> NAMES =
      List.of(
          "visit", "traveller", "traveller_id", "traveller_names", "traveller_role", "traveller_of", "start", "end", "earliest", "latest", "place", "country",
          "place_id", "place_kind", "latitude", "longitude", "status", "trip", "people_met", "encounters", "occasions", "source", "page", "offsets", "quote",
          "rule", "confidence", "review", "reasons");

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Portion portion;

  public VisitFields(Portion portion) {
    this.portion = portion;
  }

  /** How many records there are: visits, then encounters that belong to none. */
  public int count() {
    return portion.shown().visits().size() + portion.elsewhere().size();
  }

  /** Hands on all records in order. */
  public void each(Taker taker, Pace pace) throws java.io.IOException {
    int done = 0;
    for (Visit visit : portion.shown().visits().values()) {
      pace.step(done++, count());
      taker.take(of(visit), portion.place(visit.place()), visit.stay());
    }
    for (Encounter encounter : portion.elsewhere()) {
      pace.step(done++, count());
      taker.take(alone(encounter), portion.place(encounter.place()), encounter.date());
    }
  }

  /** Takes one record. */
  @FunctionalInterface
  public interface Taker {
    void take(ObjectNode fields, @Nullable Place place, @Nullable DateSpan days) throws java.io.IOException;
  }

  /** A visit's fields. */
  public ObjectNode of(Visit visit) {
    ObjectNode node = nodes.objectNode();
    node.put("visit", visit.id().value());
    traveller(node, visit.traveller(), visit.stay());
    node.put("start", Bounds.edtf(visit.start())).put("end", Bounds.edtf(visit.end()));
    Bounds days = Bounds.of(visit);
    node.put("earliest", words(days.from())).put("latest", words(days.to()));
    place(node, visit.place());
    node.put("status", visit.status().name().toLowerCase(Locale.ROOT));
    Trip trip = portion.trip(visit.trip());
    node.put("trip", trip == null ? "" : trip.title());
    List<Encounter> met = portion.met(visit);
    node.put("people_met", met.stream().map(e -> portion.name(other(e, visit.traveller()))).distinct().collect(Collectors.joining("; ")));
    node.set("encounters", encounters(met));
    node.set("occasions", occasions(portion.occasions(visit)));
    grounds(node, visit.evidence(), visit.confidence());
    node.put("review", visit.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    return node.put("reasons", String.join(" | ", visit.reasons()));
  }

  /** An encounter that belongs to no visit: a record whose status is "encounter". */
  private ObjectNode alone(Encounter encounter) {
    ObjectNode node = nodes.objectNode();
    node.put("visit", "");
    traveller(node, encounter.traveller(), encounter.date());
    String day = Bounds.edtf(encounter.date());
    node.put("start", day).put("end", day);
    node.put("earliest", words(Bounds.first(encounter.date()))).put("latest", words(Bounds.last(encounter.date())));
    place(node, encounter.place());
    node.put("status", "encounter").put("trip", "").put("people_met", portion.name(encounter.person()));
    node.set("encounters", encounters(List.of(encounter)));
    node.set("occasions", nodes.arrayNode());
    grounds(node, encounter.evidence(), encounter.confidence());
    node.put("review", encounter.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    return node.put("reasons", String.join(" | ", encounter.reasons()));
  }

  private static PersonId other(Encounter encounter, PersonId traveller) {
    return encounter.person().equals(traveller) ? encounter.traveller() : encounter.person();
  }

  private void traveller(ObjectNode node, PersonId id, @Nullable DateSpan days) {
    Person person = portion.person(id);
    Tenure office = portion.office(id, days);
    node.put("traveller", portion.name(id)).put("traveller_id", id.value());
    node.put("traveller_names", person == null ? "" : person.names().stream().filter(n -> !n.equals(person.name())).collect(Collectors.joining("; ")));
    node.put("traveller_role", office == null ? "" : office.role());
    node.put("traveller_of", office == null ? "" : words(office.of()));
  }

  private void place(ObjectNode node, @Nullable PlaceId id) {
    Place place = portion.place(id);
    node.put("place", place == null ? "" : place.name());
    node.put("country", place == null ? "" : words(place.country()));
    node.put("place_id", place == null ? "" : place.id().value());
    node.put("place_kind", place == null ? "" : place.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    if (place != null && place.located()) {
      node.put("latitude", place.latitude()).put("longitude", place.longitude());
    } else {
      node.put("latitude", "").put("longitude", "");
    }
  }

  private ArrayNode encounters(List<Encounter> met) {
    ArrayNode rows = nodes.arrayNode();
    for (Encounter e : met) {
      ObjectNode row = rows.addObject();
      Person person = portion.person(e.person());
      Tenure office = portion.office(e.person(), e.date());
      row.put("person", portion.name(e.person())).put("id", e.person().value());
      if (person != null && person.names().size() > 1) {
        ArrayNode names = row.putArray("names");
        person.names().stream().filter(n -> !n.equals(person.name())).forEach(names::add);
      }
      put(office == null ? null : office.role(), v -> row.put("role", v));
      put(office == null ? null : office.of(), v -> row.put("of", v));
      row.put("traveller", e.traveller().value());
      row.put("kind", e.kind().name().toLowerCase(Locale.ROOT));
      put(e.date() == null ? null : e.date().edtf(), v -> row.put("date", v));
      Place place = portion.place(e.place());
      if (place != null) {
        ObjectNode at = row.putObject("at");
        place(at, place.id());
      }
      put(e.venue(), v -> row.put("venue", v));
      ArrayNode topics = row.putArray("topics");
      e.topics().forEach(topics::add);
      put(Provenance.of(portion, e.evidence()).quote(), v -> row.put("quote", v));
      row.put("confidence", e.confidence());
    }
    return rows;
  }

  private ArrayNode occasions(List<Occasion> held) {
    ArrayNode rows = nodes.arrayNode();
    for (Occasion o : held) {
      ObjectNode row = rows.addObject().put("name", o.name()).put("kind", o.kind().name().toLowerCase(Locale.ROOT));
      put(o.date() == null ? null : o.date().edtf(), v -> row.put("date", v));
      put(Provenance.of(portion, o.evidence()).quote(), v -> row.put("quote", v));
    }
    return rows;
  }

  private void grounds(ObjectNode node, List<Evidence> evidence, double confidence) {
    Provenance from = Provenance.of(portion, evidence);
    node.put("source", from.sources()).put("page", from.page()).put("offsets", from.offsets()).put("quote", from.quote()).put("rule", from.rule());
    node.put("confidence", confidence);
  }

  private static void put(@Nullable String value, Consumer<String> to) {
    if (value != null && !value.isEmpty()) {
      to.accept(value);
    }
  }

  private static String words(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
