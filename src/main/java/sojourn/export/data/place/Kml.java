package sojourn.export.data.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.export.data.part.Bounds;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.VisitFields;
import sojourn.export.data.part.XmlOut;
import sojourn.model.Leg;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.Visit;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.paint.Palette;

/** Visits as placemarks with time spans, OGC KML 2.2: a folder for visits and one for the ways between them, in each traveller's colour. */
public final class Kml {

  private final Portion portion;
  private final XmlOut xml;

  private Kml(Portion portion, XmlOut xml) {
    this.portion = portion;
    this.xml = xml;
  }

  public static List<String> write(Portion portion, OutputStream out, Pace pace) throws IOException {
    XmlOut xml = new XmlOut(out);
    new Kml(portion, xml).document(pace);
    xml.finish();
    long nowhere = portion.shown().visits().values().stream().filter(v -> !located(portion.place(v.place()))).count();
    return nowhere == 0 ? List.of() : List.of(nowhere + " visits to places without coordinates are in the file, but on no map.");
  }

  private void document(Pace pace) throws IOException {
    xml.begin("kml", "xmlns", "http://www.opengis.net/kml/2.2").begin("Document");
    xml.leaf("name", portion.shown().collection()).leaf("description", portion.extent());
    for (int hue = 0; hue < Palette.LIGHT.people().size(); hue++) {
      style(hue);
    }
    xml.begin("Folder").leaf("name", "Visits");
    new VisitFields(portion).each(this::visit, pace);
    xml.end();
    if (!portion.shown().legs().isEmpty()) {
      xml.begin("Folder").leaf("name", "Ways");
      for (Leg leg : portion.shown().legs()) {
        leg(leg);
      }
      xml.end();
    }
  }

  private void style(int hue) throws IOException {
    int rgb = Palette.LIGHT.person(hue);
    String colour = String.format(Locale.ROOT, "ff%02x%02x%02x", rgb & 255, rgb >> 8 & 255, rgb >> 16 & 255);
    xml.begin("Style", "id", "hue" + hue).begin("IconStyle").leaf("color", colour).end();
    xml.begin("LineStyle").leaf("color", colour).leaf("width", "2").end().end();
  }

  private String style(PersonId id) {
    Person person = portion.person(id);
    return "#hue" + (person == null ? 0 : Math.floorMod(person.hue(), Palette.LIGHT.people().size()));
  }

  private void visit(ObjectNode fields, @Nullable Place place, @Nullable DateSpan days) throws IOException {
    xml.begin("Placemark").leaf("name", place == null ? fields.path("people_met").asText() : place.name());
    String when = DateStyle.LONG.format(days);
    xml.leaf("description", fields.path("traveller").asText() + ", " + when + ": “" + fields.path("quote").asText() + "”");
    span(days);
    xml.leaf("styleUrl", style(new PersonId(fields.path("traveller_id").asText())));
    xml.begin("ExtendedData");
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      JsonNode value = field.getValue();
      String text = value.isArray() ? (value.isEmpty() ? "" : value.toString()) : value.asText();
      // An empty start or end is said, so that the widest days of the time span are not taken for it.
      if (!text.isEmpty() || field.getKey().equals("start") || field.getKey().equals("end")) {
        xml.begin("Data", "name", field.getKey()).leaf("value", text).end();
      }
    }
    xml.end();
    if (place != null && located(place)) {
      xml.begin("Point").leaf("coordinates", point(place)).end();
    }
    xml.end();
  }

  /** First to last possible day; the exact text is in the extended data. */
  private void span(@Nullable DateSpan days) throws IOException {
    String first = Bounds.first(days);
    String last = Bounds.last(days);
    if (first != null || last != null) {
      xml.begin("TimeSpan").leaf("begin", first).leaf("end", last).end();
    }
  }

  private void leg(Leg leg) throws IOException {
    Place from = portion.place(leg.from());
    Place to = portion.place(leg.to());
    Visit reached = portion.shown().visits().get(leg.toVisit());
    if (from == null || to == null || !located(from) || !located(to) || from.id().equals(to.id())) {
      return;
    }
    xml.begin("Placemark").leaf("name", from.name() + " – " + to.name());
    xml.leaf("description", portion.name(leg.traveller()) + ", " + leg.kind().name().toLowerCase(Locale.ROOT));
    span(reached == null ? null : reached.start());
    xml.leaf("styleUrl", style(leg.traveller()));
    xml.begin("LineString").leaf("tessellate", "1").leaf("coordinates", point(from) + " " + point(to)).end().end();
  }

  private static boolean located(@Nullable Place place) {
    return place != null && place.located();
  }

  private static String point(Place place) {
    return place.longitude() + "," + place.latitude();
  }
}
