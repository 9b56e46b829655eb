package sojourn.export.data.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.export.data.part.Bounds;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.XmlOut;
import sojourn.model.Encounter;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Tenure;
import sojourn.model.Visit;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * The sources as TEI P5: each text with its names and dates marked where they stand, and in {@code standOff} the people, places and events that they
 * name; an event points to the words that say it by anchors. What a filter leaves out is marked in no text and listed nowhere.
 */
public final class Tei {

  private final Portion portion;
  private final XmlOut xml;
  private final Names names;
  private final Map<SourceId, List<Passage>> passages = new HashMap<>();

  private Tei(Portion portion, XmlOut xml) {
    this.portion = portion;
    this.xml = xml;
    names = new Names(portion);
  }

  public static List<String> write(Portion portion, OutputStream out, Pace pace) throws IOException {
    XmlOut xml = new XmlOut(out);
    new Tei(portion, xml).corpus(pace);
    xml.finish();
    return List.of();
  }

  private void corpus(Pace pace) throws IOException {
    xml.begin("teiCorpus", "xmlns", "http://www.tei-c.org/ns/1.0");
    header(portion.shown().collection(), null, portion.extent());
    xml.begin("standOff");
    people();
    places();
    events();
    xml.end();
    int done = 0;
    if (portion.shown().sources().isEmpty()) {
      xml.begin("TEI");
      header(portion.shown().collection(), null, "No source says anything of this.");
      xml.begin("text").begin("body").empty("p").end().end().end();
    }
    for (Source source : portion.shown().sources().values()) {
      pace.step(done++, portion.shown().sources().size());
      xml.begin("TEI", "xml:id", names.of(source.id()));
      header(source.title(), source, source.name());
      new TeiText(xml, names, source, passages.getOrDefault(source.id(), List.of())).write();
      xml.end();
    }
  }

  private void header(String title, @Nullable Source source, String about) throws IOException {
    xml.begin("teiHeader").begin("fileDesc");
    xml.begin("titleStmt").leaf("title", title).end();
    xml.begin("publicationStmt").leaf("p", "Exported from a collection of Sojourn.").end();
    xml.begin("sourceDesc");
    DateSpan published = source == null ? null : source.published();
    if (published == null) {
      xml.leaf("p", about);
    } else {
      xml.begin("bibl").leaf("title", title).leaf("idno", about, "type", "file").leaf("date", published.edtf(), TeiDates.of(published)).end();
    }
    xml.end().end().end();
  }

  private void people() throws IOException {
    if (portion.shown().people().isEmpty()) {
      return;
    }
    xml.begin("listPerson");
    for (Person person : portion.shown().people().values()) {
      xml.begin("person", "xml:id", names.of(person.id()));
      for (String name : person.names()) {
        xml.leaf("persName", name, "type", name.equals(person.name()) ? "main" : "alternative");
      }
      for (Tenure tenure : person.tenures()) {
        xml.leaf("occupation", tenure.role() + (tenure.of() == null ? "" : ", " + tenure.of()), TeiDates.of(tenure.when()));
      }
      xml.end();
    }
    xml.end();
  }

  private void places() throws IOException {
    if (portion.places().isEmpty()) {
      return;
    }
    xml.begin("listPlace");
    for (Place place : portion.places()) {
      xml.begin("place", "xml:id", names.of(place.id()), "type", place.kind().name().toLowerCase(java.util.Locale.ROOT)).leaf("placeName", place.name());
      if (place.country() != null) {
        xml.leaf("country", place.country(), "key", place.country());
      }
      if (place.located()) {
        xml.begin("location").leaf("geo", place.latitude() + " " + place.longitude()).end();
      }
      if (place.id().value().startsWith("gn:")) {
        xml.leaf("idno", "https://www.geonames.org/" + place.id().value().substring(3), "type", "URI");
      }
      xml.end();
    }
    xml.end();
  }

  private void events() throws IOException {
    if (portion.shown().visits().isEmpty() && portion.shown().encounters().isEmpty()) {
      return;
    }
    xml.begin("listEvent");
    int number = 0;
    for (Visit visit : portion.shown().visits().values()) {
      String id = "visit" + ++number;
      String label = portion.name(visit.traveller()) + " in " + portion.placeName(visit.place());
      String[] days = TeiDates.of(visit.start(), visit.end());
      String where = portion.place(visit.place()) == null ? null : "#" + names.of(visit.place());
      event(id, "visit", days, where, label, visit.evidence(), Bounds.edtf(visit.stay()), visit.status().name().toLowerCase(java.util.Locale.ROOT));
    }
    number = 0;
    for (Encounter e : portion.shown().encounters().values()) {
      String id = "encounter" + ++number;
      String label = portion.name(e.traveller()) + " and " + portion.name(e.person());
      Place at = portion.place(e.place());
      String where = at == null ? null : "#" + names.of(at.id());
      event(id, e.kind().name().toLowerCase(java.util.Locale.ROOT), TeiDates.of(e.date()), where, label, e.evidence(), Bounds.edtf(e.date()), "");
    }
    xml.end();
  }

  private void event(String id, String type, @Nullable String[] days, @Nullable String where, String label, List<Evidence> evidence, String edtf, String status)
      throws IOException {
    List<String> attributes = new ArrayList<>(List.of("xml:id", id, "type", type));
    if (where != null) {
      attributes.addAll(List.of("where", where));
    }
    for (String part : days) {
      attributes.add(part == null ? "" : part);
    }
    xml.begin("event", attributes.toArray(new String[0])).leaf("label", label);
    String told = (status.isEmpty() ? "" : status + "; ") + (edtf.isEmpty() ? "undated" : edtf);
    xml.leaf("desc", told);
    int n = 0;
    for (Evidence e : evidence) {
      if (portion.source(e.source()) != null) {
        String mark = id + "-" + ++n;
        passages.computeIfAbsent(e.source(), s -> new ArrayList<>()).add(new Passage(mark, e.span()));
        xml.begin("note", "type", "evidence", "target", "#" + mark + "a #" + mark + "b");
        xml.leaf("quote", e.quote()).end();
      }
    }
    xml.end();
  }
}
