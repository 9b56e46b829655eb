package sojourn.session.plate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sojourn.model.PlaceId;
import sojourn.session.plate.PlateDraft.NameEdit;
import sojourn.session.plate.PlateDraft.Region;
import sojourn.session.plate.PlateDraft.Sheet;
import sojourn.session.plate.PlateDraft.Words;

/** Drafts as JSON text for the collection. The same draft gives the same text. */
interface DraftText {

  static String write(PlateDraft draft) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    Sheet sheet = draft.sheet();
    node.putObject("sheet").put("preset", sheet.preset()).put("width", sheet.width()).put("height", sheet.height()).put("dpi", sheet.dpi()).put("type", sheet.type());
    node.put("style", draft.style());
    Region region = draft.region();
    node.putObject("map").put("projection", region.projection()).put("centre", region.centre()).put("span", region.span());
    Words words = draft.words();
    node.putObject("words").put("title", words.title()).put("subtitle", words.subtitle()).put("author", words.author());
    new TreeSet<>(draft.parts()).forEach(p -> node.withArray("/parts").add(p));
    Map<String, NameEdit> names = new TreeMap<>();
    draft.names().forEach((place, edit) -> names.put(place.value(), edit));
    names.forEach((place, edit) -> write(edit, node.withArray("/names").addObject().put("place", place)));
    return node.toString();
  }

  private static void write(NameEdit edit, ObjectNode node) {
    if (edit.hidden()) {
      node.put("hidden", true);
    }
    if (edit.text() != null) {
      node.put("text", edit.text());
    }
    if (edit.right() != null && edit.down() != null) {
      node.put("right", edit.right()).put("down", edit.down());
    }
  }

  /** What a text leaves out is as in {@code otherwise}; so is all, where the text is none of these. */
  static PlateDraft read(String text, PlateDraft otherwise) {
    JsonNode node;
    try {
      node = new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      return otherwise; // an edit from outside; the plate begins anew rather than not at all
    }
    JsonNode map = node.path("map");
    JsonNode words = node.path("words");
    Set<String> parts = new TreeSet<>();
    node.path("parts").forEach(p -> parts.add(p.asText()));
    Map<PlaceId, NameEdit> names = new LinkedHashMap<>();
    node.path("names").forEach(n -> names.put(new PlaceId(n.path("place").asText()), edit(n)));
    return new PlateDraft(
        sheet(node.path("sheet"), otherwise.sheet()),
        node.path("style").asText(otherwise.style()),
        new Region(map.path("projection").asText("auto"), text(map.path("centre")), map.path("span").asDouble()),
        new Words(words.path("title").asText(), words.path("subtitle").asText(), words.path("author").asText()),
        node.has("sheet") ? parts : otherwise.parts(),
        names);
  }

  private static Sheet sheet(JsonNode node, Sheet otherwise) {
    return new Sheet(
        node.path("preset").asText(otherwise.preset()),
        node.path("width").asDouble(otherwise.width()),
        node.path("height").asDouble(otherwise.height()),
        node.path("dpi").asInt(otherwise.dpi()),
        node.path("type").asDouble(otherwise.type()));
  }

  private static NameEdit edit(JsonNode node) {
    boolean moved = node.has("right") && node.has("down");
    return new NameEdit(
        node.path("hidden").asBoolean(), text(node.path("text")), moved ? (Double) node.get("right").asDouble() : null, moved ? (Double) node.get("down").asDouble() : null);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.asText() : null;
  }
}
