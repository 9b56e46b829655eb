package sojourn.export.data.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.export.data.part.Bounds;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.XmlOut;
import sojourn.model.Person;
import sojourn.model.time.DateSpan;

/** Who met whom as GraphML, for Gephi, yEd, igraph and others: weights and first and last days as attributes. */
public interface GraphMl {

  static List<String> write(Portion portion, OutputStream out, Pace pace) throws IOException {
    XmlOut xml = new XmlOut(out);
    xml.begin("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(xml, "label", "node", "string");
    key(xml, "offices", "node", "string");
    key(xml, "of", "node", "string");
    key(xml, "weight", "edge", "double");
    for (String name : List.of("dates", "earliest", "latest", "kinds", "places")) {
      key(xml, name, "edge", "string");
    }
    xml.begin("graph", "id", "people", "edgedefault", "undirected");
    for (Person person : portion.shown().people().values()) {
      xml.begin("node", "id", person.id().value());
      data(xml, "label", person.name());
      data(xml, "offices", Acquaintance.offices(person.tenures()));
      data(xml, "of", Acquaintance.affiliation(person.tenures()));
      xml.end();
    }
    List<Acquaintance> ties = Acquaintance.of(portion);
    int done = 0;
    for (Acquaintance tie : ties) {
      pace.step(done++, ties.size());
      DateSpan span = tie.span();
      xml.begin("edge", "id", "t" + done, "source", tie.one().value(), "target", tie.other().value());
      data(xml, "weight", tie.met().size() + ".0");
      data(xml, "dates", tie.dates());
      data(xml, "earliest", Bounds.first(span));
      data(xml, "latest", Bounds.last(span));
      data(xml, "kinds", tie.kinds());
      data(xml, "places", tie.places(portion));
      xml.end();
    }
    xml.finish();
    return List.of();
  }

  private static void key(XmlOut xml, String id, String of, String type) throws IOException {
    xml.empty("key", "id", id, "for", of, "attr.name", id, "attr.type", type);
  }

  private static void data(XmlOut xml, String key, @Nullable String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      xml.leaf("data", value, "key", key);
    }
  }
}
