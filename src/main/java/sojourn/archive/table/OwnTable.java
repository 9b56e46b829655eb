package sojourn.archive.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.archive.table.TableReport.Line;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.VisitStatus;
import sojourn.model.claim.EncounterClaim;
import sojourn.model.claim.Mention;
import sojourn.model.claim.MentionKind;
import sojourn.model.claim.OccasionClaim;
import sojourn.model.claim.Reading;
import sojourn.model.claim.VisitClaim;
import sojourn.model.text.Document;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * A table of visits that the program exported itself, whatever its format: nothing is guessed, dates are EDTF, people and places come by their ids, and
 * encounters and occasions by their lists. What was changed in between counts: a place of another name is looked up anew.
 */
final class OwnTable {

  private static final Set<String> MARKS = Set.of("visit", "traveller", "traveller_id", "start", "end", "place", "place_id", "status", "encounters");
  /** How the other tables of an export begin. */
  private static final List<List<String>> COMPANIONS =
      List.of(
          List.of("encounter", "visit", "traveller", "person"), List.of("person", "name", "other_names", "offices"),
          List.of("place", "name", "country", "kind", "latitude"), List.of("trip", "title", "traveller", "earliest"),
          List.of("source", "name", "title", "published", "characters"));

  private final Table table;
  private final List<String> columns;
  private final Document document;
  private final CellPositions positions;
  private final OwnPeople people;
  private final OwnPlaces places;
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final List<VisitClaim> visits = new ArrayList<>();
  private final List<EncounterClaim> encounters = new ArrayList<>();
  private final List<OccasionClaim> occasions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Line> review = new ArrayList<>();
  private final List<Line> refused = new ArrayList<>();
  private int rows;

  private OwnTable(Table table, Gazetteer gazetteer, CountryCells countries) {
    this.table = table;
    this.columns = table.columns();
    this.document = table.document();
    this.positions = new CellPositions(table, document.id());
    this.people = new OwnPeople();
    this.places = new OwnPlaces(gazetteer, countries);
  }

  /** Whether a table is one of visits that was exported. */
  static boolean is(Table table) {
    return table.header() >= 0 && table.columns().containsAll(MARKS);
  }

  /** Whether a table is one that goes with such a table and says nothing that is not in it. */
  static boolean companion(Table table) {
    List<String> names = table.columns();
    return COMPANIONS.stream().anyMatch(c -> names.size() >= c.size() && names.subList(0, c.size()).equals(c));
  }

  /** The mapping that is shown for such a table. */
  static Mapping mapping() {
    Mapping mapping = Mapping.NONE;
    for (Field field : List.of(Field.TRAVELLER, Field.START, Field.END, Field.PLACE, Field.COUNTRY, Field.LATITUDE, Field.LONGITUDE)) {
      mapping = mapping.with(field, field.key());
    }
    mapping = mapping.with(Field.TRAVELLER_ID, "traveller_id").with(Field.PLACE_ID, "place_id").with(Field.ROLE, "traveller_role");
    return mapping.with(Field.OF, "traveller_of").with(Field.PERSONS, "people_met");
  }

  /** Reads all rows. */
  static TableReading read(Table table, Gazetteer gazetteer, CountryCells countries) {
    OwnTable own = new OwnTable(table, gazetteer, countries);
    for (int record = table.header() + 1; record < table.records().size(); record++) {
      if (table.records().get(record).stream().anyMatch(c -> !c.isEmpty())) {
        own.row(record);
      }
    }
    return own.done();
  }

  private TableReading done() {
    Reading reading =
        new Reading(document, table.name(), null, Reading.TABLE, people.claims(), visits, encounters, occasions, mentions, List.of());
    int unresolved = (int) visits.stream().filter(v -> !v.place().located()).count();
    return new TableReading(
        reading,
        new TableReport(
            table.name(), rows, rows - refused.size(), 0, visits.size(), encounters.size(), people.claims().size(), visits.size(),
            visits.size() - unresolved, unresolved, review, refused));
  }

  private String cell(int record, String column) {
    return table.cell(record, columns.indexOf(column));
  }

  private void row(int record) {
    String name = cell(record, "traveller");
    String where = cell(record, "place");
    String status = cell(record, "status");
    if (name.isEmpty() && status.isEmpty()) {
      return; // a way between two places, which is drawn on a map and follows from the visits
    }
    rows++;
    boolean alone = status.equals("encounter");
    if (name.isEmpty() || (where.isEmpty() && !alone)) {
      refused.add(new Line(record + 1, "", name + where, name.isEmpty() ? "no traveller" : "no place"));
      return;
    }
    Evidence named = positions.evidence(record, columns.indexOf("traveller"), Field.TRAVELLER);
    int traveller =
        people.number(
            new OwnPeople.Told(cell(record, "traveller_id"), name, names(cell(record, "traveller_names")), cell(record, "traveller_role"), cell(record, "traveller_of")), named);
    mentions.add(new Mention(named.span(), MentionKind.PERSON, traveller, null, null));
    int visit = alone ? -1 : visit(record, traveller, where, status);
    for (JsonNode met : list(record, "encounters")) {
      encounter(record, traveller, visit, met);
    }
    for (JsonNode held : list(record, "occasions")) {
      occasion(record, visit, held);
    }
  }

  private int visit(int record, int traveller, String where, String status) {
    Place place =
        places.of(
            where, cell(record, "country"), cell(record, "place_id"), cell(record, "place_kind"), new String[] {cell(record, "latitude"), cell(record, "longitude")});
    Evidence at = positions.evidence(record, columns.indexOf("place"), Field.PLACE);
    mentions.add(new Mention(at.span(), MentionKind.PLACE, -1, place.id(), null));
    List<Evidence> words = new ArrayList<>(List.of(at));
    for (String column : List.of("start", "end")) {
      if (!cell(record, column).isEmpty()) {
        words.add(positions.evidence(record, columns.indexOf(column), column.equals("start") ? Field.START : Field.END));
      }
    }
    String reasons = cell(record, "reasons");
    visits.add(
        new VisitClaim(
            traveller, place, date(record, "start", cell(record, "start")), date(record, "end", cell(record, "end")),
            choice(VisitStatus.values(), status, VisitStatus.MADE), words, confidence(cell(record, "confidence")),
            reasons.isEmpty() ? List.of() : List.of(reasons.split(" \\| ", -1))));
    return visits.size() - 1;
  }

  private void encounter(int record, int traveller, int visit, JsonNode met) {
    Evidence words = positions.evidence(record, columns.indexOf("encounters"), Field.PERSONS);
    String name = met.path("person").asText();
    if (name.isBlank()) {
      review.add(new Line(record + 1, "encounters", met.toString(), "an encounter that names nobody"));
      return;
    }
    List<String> others = new ArrayList<>();
    met.path("names").forEach(n -> others.add(n.asText()));
    int person = people.number(new OwnPeople.Told(met.path("id").asText(), name, others, met.path("role").asText(), met.path("of").asText()), words);
    int who = people.known(met.path("traveller").asText(), traveller);
    List<String> topics = new ArrayList<>();
    met.path("topics").forEach(t -> topics.add(t.asText()));
    JsonNode at = met.path("at");
    Place place =
        at.path("place").asText().isEmpty()
            ? null
            : places.of(
                at.path("place").asText(), at.path("country").asText(), at.path("place_id").asText(), at.path("place_kind").asText(),
                new String[] {at.path("latitude").asText(), at.path("longitude").asText()});
    if (who != person) {
      String venue = met.path("venue").asText();
      encounters.add(
          new EncounterClaim(
              who, person, choice(EncounterKind.values(), met.path("kind").asText(), EncounterKind.MEETING), date(record, "encounters", met.path("date").asText()),
              place, visit, venue.isEmpty() ? null : venue, topics, List.of(words), met.path("confidence").asDouble(0.95), List.of()));
    }
  }

  private void occasion(int record, int visit, JsonNode held) {
    if (visit >= 0 && !held.path("name").asText().isEmpty()) {
      Evidence words = positions.evidence(record, columns.indexOf("occasions"), Field.NOTE);
      EncounterKind kind = choice(EncounterKind.values(), held.path("kind").asText(), EncounterKind.EVENT);
      occasions.add(new OccasionClaim(visit, kind, held.path("name").asText(), date(record, "occasions", held.path("date").asText()), List.of(words)));
    }
  }

  /** A list in a cell; what is none is told, and nothing is taken from it. */
  private JsonNode list(int record, String column) {
    String text = cell(record, column);
    if (text.isEmpty() || columns.indexOf(column) < 0) {
      return MissingNode.getInstance();
    }
    try {
      return mapper.readTree(text);
    } catch (JsonProcessingException e) {
      review.add(new Line(record + 1, column, text, "the list is no JSON and was left out"));
      return MissingNode.getInstance();
    }
  }

  private @Nullable DateSpan date(int record, String column, String text) {
    DateSpan date = text.isEmpty() ? null : DateSpan.parse(text).orElse(null);
    if (date == null && !text.isEmpty()) {
      review.add(new Line(record + 1, column, text, "'%s' is no date in EDTF".formatted(text)));
    }
    return date;
  }

  private static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("; ", -1));
  }

  private static double confidence(String cell) {
    return cell.matches("[01](?:[.,]\\d+)?") ? Math.clamp(Double.parseDouble(cell.replace(',', '.')), 0, 1) : 0.98;
  }

  private static <E extends Enum<E>> E choice(E[] all, String key, E otherwise) {
    for (E value : all) {
      if (value.name().toLowerCase(Locale.ROOT).equals(key)) {
        return value;
      }
    }
    return otherwise;
  }
}
