package sojourn.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import sojourn.archive.Change.Decide;
import sojourn.archive.Change.KeepFilter;
import sojourn.archive.Change.KeepPlate;
import sojourn.archive.Change.OfSteps;
import sojourn.archive.Change.RemoveSource;
import sojourn.archive.Change.RenameFilter;
import sojourn.archive.Change.RestoreSource;
import sojourn.archive.Change.SwapReading;
import sojourn.model.SourceId;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;

/** Changes as text for the journal. */
final class ChangeText {

  private final ObjectMapper mapper = new ObjectMapper();

  String write(Change change) {
    ObjectNode node = mapper.createObjectNode();
    switch (change) {
      case RemoveSource remove -> node.put("remove", remove.source().value());
      case RestoreSource restore -> node.put("restore", restore.source().value());
      case Decide decide -> {
        node.put("decide", decide.description());
        decide.keep().forEach(d -> write(d, node.withArray("/keep").addObject()));
        decide.forget().forEach(d -> write(d, node.withArray("/forget").addObject()));
      }
      case SwapReading swap -> node.put("swap", swap.source().value()).put("slot", swap.slot()).put("newer", swap.newer());
      case KeepFilter keep -> node.put("filter", keep.name()).put("is", keep.filter());
      case RenameFilter rename -> node.put("rename", rename.name()).put("to", rename.other());
      case KeepPlate keep -> node.put("plate", keep.what()).put("is", keep.plate());
      case OfSteps steps -> StepText.write(steps, node.putObject("steps"));
      default -> throw new IllegalArgumentException("the journal keeps only what can be done again: " + change);
    }
    return node.toString();
  }

  Change read(String text) {
    JsonNode node;
    try {
      node = mapper.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the journal holds no change: " + text, e);
    }
    if (node.has("remove")) {
      return new RemoveSource(new SourceId(node.get("remove").asText()));
    }
    if (node.has("restore")) {
      return new RestoreSource(new SourceId(node.get("restore").asText()));
    }
    if (node.has("swap")) {
      return new SwapReading(new SourceId(node.get("swap").asText()), node.path("slot").asInt(), node.path("newer").asBoolean());
    }
    if (node.has("filter")) {
      return new KeepFilter(node.get("filter").asText(), node.path("is").isTextual() ? node.get("is").asText() : null);
    }
    if (node.has("plate")) {
      return new KeepPlate(node.path("is").isTextual() ? node.get("is").asText() : null, node.get("plate").asText());
    }
    if (node.has("rename")) {
      return new RenameFilter(node.get("rename").asText(), node.path("to").asText());
    }
    if (node.has("steps")) {
      return StepText.readChange(node.get("steps"));
    }
    return new Decide(decisions(node.path("keep")), decisions(node.path("forget")), node.path("decide").asText());
  }

  private static void write(Decision decision, ObjectNode node) {
    node.put("source", decision.claim().source().value()).put("claim", decision.claim().claim());
    node.put("aspect", decision.aspect().name()).put("value", decision.value());
    ClaimKey other = decision.other();
    if (other != null) {
      node.put("otherSource", other.source().value()).put("otherClaim", other.claim());
    }
  }

  private static List<Decision> decisions(JsonNode array) {
    List<Decision> decisions = new ArrayList<>();
    for (JsonNode node : array) {
      ClaimKey claim = new ClaimKey(new SourceId(node.path("source").asText()), node.path("claim").asText());
      ClaimKey other =
          node.has("otherSource") ? new ClaimKey(new SourceId(node.path("otherSource").asText()), node.path("otherClaim").asText()) : null;
      decisions.add(new Decision(claim, Aspect.valueOf(node.path("aspect").asText()), other, node.path("value").asText()));
    }
    return decisions;
  }
}
