package sojourn.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sojourn.archive.byhand.WrittenFile;
import sojourn.archive.byhand.WrittenReading;
import sojourn.model.SojournException;
import sojourn.model.claim.Reading;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;
import sojourn.model.text.Part;
import sojourn.model.text.Parts;

/** Files in the reading format, with the texts beside them in a folder or an archive, to readings. */
record WrittenImports(DocumentReader reader) {

  /** What lies beside a file. */
  private interface Shelf {
    boolean holds(String name);

    byte[] bytes(String name) throws SojournException;
  }

  /** A folder of the disk. */
  private record Folder(Path json) implements Shelf {
    @Override
    public boolean holds(String name) {
      return Files.isRegularFile(json.resolveSibling(name));
    }

    @Override
    public byte[] bytes(String name) throws SojournException {
      return Documents.bytes(json.resolveSibling(name));
    }
  }

  /** A folder of an archive. */
  private record Within(String folder, Map<String, Part> parts) implements Shelf {

    static Within of(Part json, Parts parts) {
      Map<String, Part> all = new HashMap<>();
      parts.all().forEach(p -> all.put(p.name(), p));
      return new Within(json.name().substring(0, json.name().lastIndexOf('/') + 1), all);
    }

    @Override
    public boolean holds(String name) {
      return parts.containsKey(folder + name);
    }

    @Override
    public byte[] bytes(String name) throws SojournException {
      Part part = parts.get(folder + name);
      if (part == null) {
        throw new SojournException("There is no file '" + name + "'.");
      }
      return part.bytes();
    }
  }

  /** What an archive holds: files in the reading format, the documents that no such file speaks of, and how many entries are neither. */
  record Packed(List<Part> written, List<Part> documents, int skipped) {}

  /** Whether a file seems to be in the reading format. */
  static boolean written(Path file) {
    try {
      return WrittenFile.named(Documents.name(file)) && !WrittenFile.parse(Documents.name(file), Documents.bytes(file)).documents().isEmpty();
    } catch (SojournException e) {
      return false;
    }
  }

  /** All that a file says. */
  List<Reading> file(Path json) throws SojournException {
    return readings(WrittenFile.parse(Documents.name(json), Documents.bytes(json)), new Folder(json));
  }

  /** All that a file of an archive says. */
  List<Reading> part(Part json, Parts parts) throws SojournException {
    return readings(WrittenFile.parse(json.name(), json.bytes()), Within.of(json, parts));
  }

  Packed packed(Parts parts) {
    List<Part> written = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Part json : parts.written()) {
      Within beside = Within.of(json, parts);
      List<String> texts = new ArrayList<>();
      boolean understood = false;
      try {
        WrittenFile file = WrittenFile.parse(json.name(), json.bytes());
        file.documents().forEach(d -> file.text(d, beside::holds).ifPresent(texts::add));
        understood = true;
      } catch (SojournException e) {
        String own = json.name().substring(json.name().lastIndexOf('/') + 1);
        WrittenFile.textsBeside(own).stream().filter(beside::holds).forEach(texts::add);
      }
      texts.forEach(t -> told.add(beside.folder() + t));
      if (understood || !texts.isEmpty()) {
        written.add(json);
      }
    }
    List<Part> documents = parts.all().stream().filter(p -> !told.contains(p.name())).toList();
    return new Packed(written, documents, parts.written().size() - written.size());
  }

  private List<Reading> readings(WrittenFile file, Shelf shelf) throws SojournException {
    List<Reading> readings = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (JsonNode document : file.documents()) {
      try {
        String text = file.text(document, shelf::holds).orElse(null);
        String held = document.path("document").path("text").asText("");
        if (!held.isEmpty()) {
          String own = document.path("document").path("name").asText(file.name());
          Document whole = new Document(own, new FixedText(held), null);
          readings.add(WrittenReading.of(file.name(), file.documents().size() == 1, document, whole, reader));
          continue;
        }
        if (text == null) {
          String own = document.path("document").path("name").asText("");
          String wanted = own.isBlank() ? file.name().replaceAll("(?i)json$", "txt") : own;
          throw new SojournException("'%s' speaks of a text that does not lie beside it: put '%s' into the same folder.".formatted(file.name(), wanted));
        }
        readings.add(WrittenReading.of(file.name(), file.documents().size() == 1, document, document(text, shelf.bytes(text)), reader));
      } catch (SojournException e) {
        faults.add(String.valueOf(e.getMessage()));
      }
    }
    if (!faults.isEmpty()) {
      throw new SojournException(String.join("\n", faults));
    }
    return readings;
  }

  private Document document(String name, byte[] bytes) throws SojournException {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean text = lower.endsWith(".txt") || lower.endsWith(".text") || lower.endsWith(".md");
    return text ? reader.plain(name, bytes) : Documents.take(reader, Part.of(name, bytes), null);
  }
}
