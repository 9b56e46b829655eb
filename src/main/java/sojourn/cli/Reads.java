package sojourn.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sojourn.archive.DocumentReader;
import sojourn.archive.Documents;
import sojourn.export.ReadingJson;
import sojourn.model.SojournException;
import sojourn.model.claim.Explanation;
import sojourn.model.claim.Reading;
import sojourn.model.text.Context;
import sojourn.model.text.Document;
import sojourn.model.text.Part;
import sojourn.model.time.DateSpan;

/** {@code sojourn read}: what the program understands of documents, without a collection. */
final class Reads {

  /** What is printed of a document. */
  enum Format {
    ITINERARY,
    JSON,
    TEXT,
    EXPLANATION
  }

  private final Workshop workshop;
  private final Terminal terminal;

  Reads(Workshop workshop, Terminal terminal) {
    this.workshop = workshop;
    this.terminal = terminal;
  }

  /** Prints what was understood, in the order of the files; 1 when one of them could not be read. */
  int run(List<Path> files, Format format, @Nullable DateSpan published, Context context) {
    DocumentReader reader = workshop.reader().get();
    reader.getReady();
    List<Document> documents = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    int failed = 0;
    for (Path file : files) {
      failed += each(reader, file, part -> {
        Document document = Documents.take(reader, part, published);
        documents.add(document);
        if (format == Format.EXPLANATION) {
          explanations.add(Documents.explain(reader, document, context));
        } else if (format != Format.TEXT) {
          readings.add(Documents.read(reader, document, context));
        }
      });
    }
    switch (format) {
      case JSON -> terminal.result(new ReadingJson().write(readings));
      case TEXT -> documents.forEach(d -> terminal.out().print(d.text().value()));
      case EXPLANATION -> terminal.result(explanations.stream().map(ExplanationText::of).collect(Collectors.joining("\n\n")));
      case ITINERARY -> readings.forEach(this::itinerary);
    }
    terminal.out().flush();
    return failed == 0 ? 0 : 1;
  }

  /** What is done with one document. */
  @FunctionalInterface
  private interface Work {
    void with(Part part) throws SojournException;
  }

  /** Does it with each document in a file, and tells of those that fail; how many they were. */
  private int each(DocumentReader reader, Path file, Work work) {
    List<Part> parts = List.of();
    int failed = 0;
    try {
      parts = Documents.parts(reader, file).all();
    } catch (SojournException e) {
      terminal.say(String.valueOf(e.getMessage()));
      failed++;
    }
    for (Part part : parts) {
      try {
        work.with(part);
      } catch (SojournException e) {
        terminal.say(String.valueOf(e.getMessage()));
        failed++;
      }
    }
    return failed;
  }

  private void itinerary(Reading reading) {
    terminal.result(reading.title() + "\n" + reading.document().name() + "\n\n");
    terminal.result(ItineraryText.of(Documents.understand(reading, workshop.seatOf())));
  }
}
