package sojourn.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Change.AddSteps;
import sojourn.archive.Change.ChangeStep;
import sojourn.archive.Change.MoveStep;
import sojourn.archive.Change.OfSteps;
import sojourn.archive.Change.RemoveSteps;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.OccasionId;
import sojourn.model.PersonId;
import sojourn.model.PlaceId;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.step.Area;
import sojourn.model.step.Chosen;
import sojourn.model.step.Riddle;
import sojourn.model.step.Step;
import sojourn.model.text.Span;

/** Steps, and changes to them, as JSON text for the collection and its journal. */
interface StepText {

  static String write(Step step) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    write(step, node);
    return node.toString();
  }

  static Step read(String text) {
    try {
      return step(new ObjectMapper().readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the collection holds no step: " + text, e);
    }
  }

  static void write(OfSteps change, ObjectNode node) {
    switch (change) {
      case AddSteps add -> {
        ArrayNode steps = node.put("add", add.at()).putArray("are");
        add.steps().forEach(s -> write(s, steps.addObject()));
      }
      case RemoveSteps remove -> node.put("remove", remove.at()).put("count", remove.count());
      case ChangeStep other -> write(other.step(), node.put("change", other.at()).putObject("is"));
      case MoveStep move -> node.put("move", move.from()).put("to", move.to());
    }
  }

  static OfSteps readChange(JsonNode node) {
    if (node.has("add")) {
      List<Step> steps = new ArrayList<>();
      node.path("are").forEach(s -> steps.add(step(s)));
      return new AddSteps(node.get("add").asInt(), steps);
    }
    if (node.has("remove")) {
      return new RemoveSteps(node.get("remove").asInt(), node.path("count").asInt());
    }
    if (node.has("change")) {
      return new ChangeStep(node.get("change").asInt(), step(node.path("is")));
    }
    return new MoveStep(node.path("move").asInt(), node.path("to").asInt());
  }

  private static void write(Step step, ObjectNode node) {
    node.put("title", step.title()).put("note", step.note());
    if (step.filter() != null) {
      node.put("filter", step.filter());
    }
    Area area = step.area();
    if (area != null) {
      node.putArray("area").add(area.south()).add(area.west()).add(area.north()).add(area.east());
    }
    for (Chosen chosen : step.chosen()) {
      ObjectNode one = node.withArray("/chosen").addObject().put("kind", kind(chosen.id())).put("id", chosen.id().value());
      SourceId source = chosen.source();
      Span span = chosen.span();
      if (source != null && span != null) {
        one.put("source", source.value()).put("start", span.start()).put("end", span.end());
      }
    }
    EnumSet.allOf(Riddle.class).stream().filter(step.hidden()::contains).forEach(r -> node.withArray("/hidden").add(r.name()));
  }

  private static Step step(JsonNode node) {
    List<Chosen> chosen = new ArrayList<>();
    for (JsonNode one : node.path("chosen")) {
      boolean told = one.has("source");
      SourceId source = told ? new SourceId(one.get("source").asText()) : null;
      chosen.add(new Chosen(id(one.path("kind").asText(), one.path("id").asText()), source, told ? new Span(one.path("start").asInt(), one.path("end").asInt()) : null));
    }
    Set<Riddle> hidden = EnumSet.noneOf(Riddle.class);
    node.path("hidden").forEach(r -> hidden.add(Riddle.valueOf(r.asText())));
    String filter = node.path("filter").isTextual() ? node.get("filter").asText() : null;
    return new Step(node.path("title").asText(), node.path("note").asText(), filter, area(node.path("area")), chosen, hidden);
  }

  private static @Nullable Area area(JsonNode a) {
    return a.size() < 4 ? null : new Area(a.get(0).asDouble(), a.get(1).asDouble(), a.get(2).asDouble(), a.get(3).asDouble());
  }

  private static String kind(EntityId id) {
    return switch (id) {
      case SourceId s -> "source";
      case PersonId p -> "person";
      case PlaceId p -> "place";
      case TripId t -> "trip";
      case VisitId v -> "visit";
      case EncounterId e -> "encounter";
      case OccasionId o -> "occasion";
    };
  }

  private static EntityId id(String kind, String value) {
    return switch (kind) {
      case "source" -> new SourceId(value);
      case "person" -> new PersonId(value);
      case "place" -> new PlaceId(value);
      case "trip" -> new TripId(value);
      case "visit" -> new VisitId(value);
      case "encounter" -> new EncounterId(value);
      case "occasion" -> new OccasionId(value);
      default -> throw new IllegalStateException("a step points out a " + kind);
    };
  }
}
