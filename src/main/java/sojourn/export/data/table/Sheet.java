package sojourn.export.data.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.export.data.part.Bounds;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.Provenance;
import sojourn.export.data.part.VisitFields;
import sojourn.model.Encounter;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.Source;
import sojourn.model.Tenure;
import sojourn.model.Trip;
import sojourn.model.VisitId;
import sojourn.model.text.Evidence;

/** A table of an export: its name, its columns, and its rows one after the other. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
enum Sheet {
  VISITS(VisitFields.NAMES) {
    @Override
    void rows(Portion portion, Row to, Pace pace) throws IOException {
      new VisitFields(portion)
          .each(
              (fields, place, days) -> {
                List<Object> cells = new ArrayList<>();
                fields.forEach(v -> cells.add(cell(v)));
                to.put(cells);
              },
              pace);
    }
  },
  ENCOUNTERS(
      List.of(
          "encounter", "visit", "traveller", "person", "person_role", "person_of", "kind", "date", "earliest", "latest", "place", "country", "venue", "topics",
          "source", "page", "offsets", "quote", "rule", "confidence", "review", "reasons")) {
    @Override
    void rows(Portion portion, Row to, Pace pace) throws IOException {
      int done = 0;
      for (Encounter e : portion.shown().encounters().values()) {
        pace.step(done++, portion.shown().encounters().size());
        to.put(encounter(portion, e));
      }
    }
  },
  PEOPLE(List.of("person", "name", "other_names", "offices", "source", "page", "offsets", "quote", "rule")) {
    @Override
    void rows(Portion portion, Row to, Pace pace) throws IOException {
      for (Person p : portion.shown().people().values()) {
        String others = p.names().stream().filter(n -> !n.equals(p.name())).collect(Collectors.joining("; "));
        String offices = p.tenures().stream().map(Sheet::office).distinct().collect(Collectors.joining("; "));
        List<Evidence> words = p.tenures().stream().map(Tenure::evidence).toList();
        Provenance from = Provenance.of(portion, words);
        to.put(List.of(p.id().value(), p.name(), others, offices, from.sources(), from.page(), from.offsets(), from.quote(), from.rule()));
      }
    }
  },
  PLACES(List.of("place", "name", "country", "kind", "latitude", "longitude", "visits")) {
    @Override
    void rows(Portion portion, Row to, Pace pace) throws IOException {
      java.util.Map<sojourn.model.PlaceId, Integer> counts = new java.util.HashMap<>();
      portion.shown().visits().values().forEach(v -> counts.merge(v.place(), 1, Integer::sum));
      for (Place p : portion.places()) {
        Object north = p.located() ? (Object) p.latitude() : "";
        Object east = p.located() ? (Object) p.longitude() : "";
        to.put(List.of(p.id().value(), p.name(), words(p.country()), lower(p.kind()), north, east, counts.getOrDefault(p.id(), 0)));
      }
    }
  },
  TRIPS(List.of("trip", "title", "traveller", "earliest", "latest", "dates", "visits")) {
    @Override
    void rows(Portion portion, Row to, Pace pace) throws IOException {
      for (Trip t : portion.shown().trips().values()) {
        String visits = t.visits().stream().map(VisitId::value).collect(Collectors.joining("; "));
        to.put(
            List.of(
                t.id().value(), t.title(), portion.name(t.traveller()), words(Bounds.first(t.span())), words(Bounds.last(t.span())), Bounds.edtf(t.span()), visits));
      }
    }
  },
  SOURCES(List.of("source", "name", "title", "published", "characters", "doubts")) {
    @Override
    void rows(Portion portion, Row to, Pace pace) throws IOException {
      for (Source s : portion.shown().sources().values()) {
        String doubts = s.doubts().stream().map(d -> d.message()).collect(Collectors.joining(" | "));
        to.put(List.of(s.id().value(), s.name(), s.title(), Bounds.edtf(s.published()), s.text().length(), doubts));
      }
    }
  };

  /** Takes the cells of one row: texts and numbers. */
  @FunctionalInterface
  interface Row {
    void put(List<Object> cells) throws IOException;
  }

  private final List<String> columns;

  Sheet(List<String> columns) {
    this.columns = columns;
  }

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> columns() {
    return columns;
  }

  abstract void rows(Portion portion, Row to, Pace pace) throws IOException;

  private static List<Object> encounter(Portion portion, Encounter e) {
    Tenure office = portion.office(e.person(), e.date());
    Place place = portion.place(e.place());
    Provenance from = Provenance.of(portion, e.evidence());
    return List.of(
        e.id().value(), e.visit() == null ? "" : e.visit().value(), portion.name(e.traveller()), portion.name(e.person()), office == null ? "" : office.role(),
        office == null ? "" : words(office.of()), lower(e.kind()), Bounds.edtf(e.date()), words(Bounds.first(e.date())), words(Bounds.last(e.date())),
        portion.placeName(e.place()), place == null ? "" : words(place.country()), words(e.venue()), String.join("; ", e.topics()), from.sources(), from.page(),
        from.offsets(), from.quote(), from.rule(), e.confidence(), lower(e.state()), String.join(" | ", e.reasons()));
  }

  private static String office(Tenure t) {
    String of = t.of() == null ? "" : ", " + t.of();
    return t.role() + of + (t.when() == null ? "" : " (" + t.when().edtf() + ")");
  }

  private static Object cell(JsonNode value) {
    if (value.isNumber()) {
      return value.numberValue();
    }
    return value.isArray() ? (value.isEmpty() ? "" : value.toString()) : value.asText();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String words(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
