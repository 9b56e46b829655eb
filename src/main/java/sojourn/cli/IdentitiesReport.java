package sojourn.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.SamePerson;
import sojourn.model.Snapshot;
import sojourn.model.Source;
import sojourn.model.text.Evidence;

/** Who may be one person, for reading in a terminal or as JSON. */
record IdentitiesReport(Snapshot snapshot) {

  String text() {
    if (snapshot.proposals().isEmpty()) {
      return "Nobody in this collection looks like two people who are one.\n";
    }
    StringBuilder text = new StringBuilder();
    for (SamePerson proposal : snapshot.proposals()) {
      String strength = String.format(Locale.ROOT, "%.2f", proposal.strength());
      text.append(strength).append("  ").append(shown(proposal.one())).append(" and ").append(shown(proposal.other())).append('\n');
      text.append("      ").append(String.join("; ", proposal.reasons())).append('\n');
      says(text, proposal.one(), proposal.oneSays());
      says(text, proposal.other(), proposal.otherSays());
    }
    return text.toString();
  }

  private void says(StringBuilder text, PersonId person, List<Evidence> evidence) {
    for (Evidence each : evidence) {
      Source source = snapshot.sources().get(each.source());
      text.append("      ").append(name(person)).append(": \"").append(each.quote().replaceAll("\\s+", " ").strip()).append("\"");
      text.append(source == null ? "" : "  [" + source.name() + "]").append('\n');
    }
  }

  String json() {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (SamePerson proposal : snapshot.proposals()) {
      ObjectNode node = array.addObject();
      node.put("strength", Math.round(proposal.strength() * 100) / 100.0);
      person(node.putObject("one"), proposal.one(), proposal.oneSays());
      person(node.putObject("other"), proposal.other(), proposal.otherSays());
      ArrayNode reasons = node.putArray("reasons");
      proposal.reasons().forEach(reasons::add);
    }
    return array.toPrettyString() + "\n";
  }

  private void person(ObjectNode node, PersonId id, List<Evidence> says) {
    node.put("id", id.value()).put("name", name(id));
    ArrayNode evidence = node.putArray("evidence");
    for (Evidence each : says) {
      Source source = snapshot.sources().get(each.source());
      ObjectNode place = evidence.addObject();
      place.put("source", Objects.requireNonNullElse(source == null ? null : source.name(), each.source().value()));
      place.putArray("range").add(each.span().start()).add(each.span().end());
      place.put("quote", each.quote());
    }
  }

  private String shown(PersonId id) {
    return name(id) + " (" + id + ")";
  }

  private String name(PersonId id) {
    Person person = snapshot.people().get(id);
    return person == null ? id.value() : person.name();
  }
}
