package sojourn.export.data.place;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import sojourn.export.data.part.Bounds;
import sojourn.model.time.DateSpan;

/** Times as GeoJSON-T and the Linked Places Format have them: {@code when} with {@code timespans}, whose ends are days or bounds of days. */
interface Whens {

  /** A stay, null where nothing is known of its days. */
  static @Nullable ObjectNode of(@Nullable DateSpan start, @Nullable DateSpan end, String edtf) {
    ObjectNode from = end(start);
    ObjectNode to = end(end);
    if (from == null && to == null) {
      return null;
    }
    ObjectNode when = JsonNodeFactory.instance.objectNode();
    ObjectNode span = when.putArray("timespans").addObject();
    span.set("start", from == null ? to : from);
    if (to != null) {
      span.set("end", to);
    }
    if (!edtf.isEmpty()) {
      when.put("label", edtf);
    }
    return when;
  }

  private static @Nullable ObjectNode end(@Nullable DateSpan date) {
    String first = Bounds.first(date);
    String last = Bounds.last(date);
    if (first == null && last == null) {
      return null;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (first != null && first.equals(last) && Bounds.certain(date)) {
      return node.put("in", first);
    }
    if (first != null) {
      node.put("earliest", first);
    }
    if (last != null) {
      node.put("latest", last);
    }
    return node;
  }
}
