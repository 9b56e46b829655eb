package sojourn.export.data.graph;

import java.io.IOException;
import java.io.OutputStream;
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
import sojourn.model.PersonId;
import sojourn.model.VisitId;
import sojourn.model.time.DateSpan;
import sojourn.paint.Palette;

/** Who met whom, GEXF 1.3 with dynamics: an edge for each two people, weighted by encounters, with a spell for each dated encounter. */
public final class Gexf {

  private final Portion portion;
  private final XmlOut xml;

  private Gexf(Portion portion, XmlOut xml) {
    this.portion = portion;
    this.xml = xml;
  }

  public static List<String> write(Portion portion, OutputStream out, Pace pace) throws IOException {
    XmlOut xml = new XmlOut(out);
    xml.begin("gexf", "xmlns", "http://gexf.net/1.3", "xmlns:viz", "http://gexf.net/1.3/viz", "version", "1.3");
    xml.begin("meta").leaf("creator", "Sojourn").leaf("description", portion.shown().collection() + ": who met whom, " + portion.extent()).end();
    xml.begin("graph", "defaultedgetype", "undirected", "mode", "dynamic", "timeformat", "date", "timerepresentation", "interval");
    new Gexf(portion, xml).graph(pace);
    xml.finish();
    return List.of();
  }

  private void graph(Pace pace) throws IOException {
    xml.begin("attributes", "class", "node", "mode", "static");
    attribute("offices", "string");
    attribute("of", "string");
    attribute("visits", "integer");
    attribute("encounters", "integer");
    xml.end().begin("attributes", "class", "edge", "mode", "static");
    attribute("dates", "string");
    attribute("kinds", "string");
    attribute("places", "string");
    xml.end();
    List<Acquaintance> ties = Acquaintance.of(portion);
    nodes(ties);
    xml.begin("edges", "count", "" + ties.size());
    int done = 0;
    for (Acquaintance tie : ties) {
      pace.step(done++, ties.size());
      xml.begin("edge", "id", "t" + done, "source", tie.one().value(), "target", tie.other().value(), "weight", tie.met().size() + ".0");
      xml.begin("attvalues");
      value("dates", tie.dates());
      value("kinds", tie.kinds());
      value("places", tie.places(portion));
      xml.end();
      spells(tie.met());
      xml.end();
    }
    xml.end();
  }

  private void nodes(List<Acquaintance> ties) throws IOException {
    Map<PersonId, Integer> met = new HashMap<>();
    ties.forEach(t -> {
      met.merge(t.one(), t.met().size(), Integer::sum);
      met.merge(t.other(), t.met().size(), Integer::sum);
    });
    Map<PersonId, Integer> visits = new HashMap<>();
    for (VisitId id : portion.shown().visits().keySet()) {
      var visit = portion.shown().visits().get(id);
      if (visit != null) {
        visits.merge(visit.traveller(), 1, Integer::sum);
      }
    }
    xml.begin("nodes", "count", "" + portion.shown().people().size());
    for (Person person : portion.shown().people().values()) {
      xml.begin("node", "id", person.id().value(), "label", person.name());
      xml.begin("attvalues");
      value("offices", Acquaintance.offices(person.tenures()));
      value("of", Acquaintance.affiliation(person.tenures()));
      value("visits", "" + visits.getOrDefault(person.id(), 0));
      value("encounters", "" + met.getOrDefault(person.id(), 0));
      xml.end();
      int rgb = Palette.LIGHT.person(person.hue());
      xml.empty("viz:color", "r", "" + (rgb >> 16 & 255), "g", "" + (rgb >> 8 & 255), "b", "" + (rgb & 255));
      xml.end();
    }
    xml.end();
  }

  /** Each dated encounter from its first to its last possible day; the EDTF texts are in "dates". */
  private void spells(List<Encounter> met) throws IOException {
    if (met.stream().noneMatch(e -> span(e.date()))) {
      return;
    }
    xml.begin("spells");
    for (Encounter e : met) {
      if (span(e.date())) {
        xml.empty("spell", "start", Bounds.first(e.date()), "end", Bounds.last(e.date()));
      }
    }
    xml.end();
  }

  private static boolean span(@Nullable DateSpan date) {
    return Bounds.first(date) != null || Bounds.last(date) != null;
  }

  private void attribute(String id, String type) throws IOException {
    xml.empty("attribute", "id", id, "title", id, "type", type);
  }

  private void value(String id, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.empty("attvalue", "for", id, "value", value);
    }
  }
}
