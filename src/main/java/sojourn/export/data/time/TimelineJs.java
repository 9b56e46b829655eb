package sojourn.export.data.time;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.export.data.part.Provenance;
import sojourn.export.data.part.XmlOut;
import sojourn.model.Visit;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.model.time.Day;

/** Visits as events of TimelineJS 3, a group a traveller; the date as it is known stands in {@code display_date}. Its texts are HTML, so ours are escaped. */
public final class TimelineJs {

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Portion portion;

  private TimelineJs(Portion portion) {
    this.portion = portion;
  }

  public static List<String> write(Portion portion, OutputStream out, Pace pace) throws IOException {
    JsonGenerator json = JsonMapper.builder().build().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
    TimelineJs timeline = new TimelineJs(portion);
    json.writeStartObject();
    json.writeObjectFieldStart("title");
    json.writeFieldName("text");
    json.writeTree(timeline.text(portion.shown().collection(), portion.extent()));
    json.writeEndObject();
    json.writeStringField("scale", "human");
    json.writeArrayFieldStart("events");
    int done = 0;
    int left = 0;
    for (Visit visit : portion.shown().visits().values()) {
      pace.step(done++, portion.shown().visits().size());
      DateSpan stay = visit.stay();
      if (stay == null || (stay.earliest() == DateSpan.UNBOUNDED_PAST && stay.latest() == DateSpan.UNBOUNDED_FUTURE)) {
        left++;
      } else {
        json.writeTree(timeline.event(visit, stay));
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw("\n");
    json.flush();
    return left == 0 ? List.of() : List.of(left + (left == 1 ? " visit without a date is" : " visits without a date are") + " left out: TimelineJS needs one.");
  }

  private ObjectNode event(Visit visit, DateSpan stay) {
    String known = DateStyle.LONG.stay(visit.start(), visit.end());
    ObjectNode event = nodes.objectNode();
    long first = stay.earliest() == DateSpan.UNBOUNDED_PAST ? stay.latest() : stay.earliest();
    event.set("start_date", date(first, known));
    if (stay.bounded() && stay.latest() > stay.earliest()) {
      event.set("end_date", date(stay.latest(), known));
    }
    event.put("display_date", XmlOut.escaped(known, true)).put("group", portion.name(visit.traveller())).put("unique_id", visit.id().value());
    Provenance from = Provenance.of(portion, visit.evidence());
    String met = portion.met(visit).stream().map(e -> portion.name(e.person())).distinct().collect(Collectors.joining(", "));
    String words = "“" + from.quote() + "” (" + Provenance.documents(portion, visit.evidence()) + ")" + (met.isEmpty() ? "" : "\nMet: " + met);
    event.set("text", text(portion.placeName(visit.place()), words));
    return event.put("edtf", stay.edtf());
  }

  private ObjectNode text(String headline, String words) {
    String html = "<p>" + XmlOut.escaped(words, false).replace("\n", "</p><p>") + "</p>";
    return nodes.objectNode().put("headline", XmlOut.escaped(headline, false)).put("text", html);
  }

  private ObjectNode date(long day, String known) {
    java.time.LocalDate date = new Day(day).date();
    ObjectNode node = nodes.objectNode().put("year", date.getYear()).put("month", date.getMonthValue()).put("day", date.getDayOfMonth());
    return node.put("display_date", XmlOut.escaped(known, true));
  }
}
