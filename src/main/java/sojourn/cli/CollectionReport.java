package sojourn.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import sojourn.archive.Archive;
import sojourn.archive.ImportReport;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;

/** A collection in figures. {@code visits} are those made, planned and returning; {@code size} is the file's, in bytes. */
record CollectionReport(int sources, int people, int places, int trips, int visits, int encounters, int version, long size) {

  static CollectionReport of(Archive archive) throws SojournException {
    Snapshot s = archive.snapshot();
    int visits = (int) s.visits().values().stream().filter(v -> v.status().counts()).count();
    try {
      return new CollectionReport(
          s.sources().size(),
          s.people().size(),
          s.places().size(),
          s.trips().size(),
          visits,
          s.encounters().size(),
          archive.version(),
          Files.size(archive.file()));
    } catch (IOException e) {
      throw new SojournException(archive.file() + " cannot be read.", e);
    }
  }

  String json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("sources", sources).put("people", people).put("places", places).put("trips", trips);
    node.put("visits", visits).put("encounters", encounters).put("version", version).put("size", size);
    return node.toPrettyString();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    String[] names = {"sources", "people", "places", "trips", "visits", "encounters", "version", "size"};
    long[] values = {sources, people, places, trips, visits, encounters, version, size};
    for (int i = 0; i < names.length; i++) {
      text.append("%-12s%,10d%s%n".formatted(names[i], values[i], names[i].equals("size") ? " bytes" : ""));
    }
    return text.toString().replace("\r\n", "\n");
  }

  /** What an import came to, in a sentence or two. */
  String summary(ImportReport report) {
    StringBuilder text = new StringBuilder("Imported " + count(report.added().size(), "document"));
    if (!report.corrected().isEmpty()) {
      text.append(", ").append(report.corrected().size()).append(" put right as written");
    }
    if (report.unchanged() > 0) {
      text.append(", ").append(report.unchanged()).append(" already there");
    }
    if (report.skipped() > 0) {
      text.append(", ").append(report.skipped()).append(" of other kinds left out");
    }
    if (!report.failures().isEmpty()) {
      text.append(", ").append(report.failures().size()).append(" not readable");
    }
    return text.append(". The collection has ")
        .append(count(sources, "source"))
        .append(", ")
        .append(count(trips, "trip"))
        .append(", ")
        .append(count(visits, "visit"))
        .append(", ")
        .append(count(encounters, "encounter"))
        .append(" and ")
        .append(people == 1 ? "1 person" : people + " people")
        .append('.')
        .toString();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
