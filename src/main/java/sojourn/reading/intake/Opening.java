package sojourn.reading.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sojourn.model.SojournException;
import sojourn.model.text.Part;
import sojourn.model.text.Parts;

/** Takes archives and mailboxes apart into documents. Used once for each file. */
final class Opening {

  private static final int DEEPEST = 3;
  private static final int MOST = 10_000;
  private static final long MOST_BYTES = Packed.MOST_BYTES;
  private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "mimetype", Epub.CONTAINER);

  private final List<Part> found = new ArrayList<>();
  private final List<Part> written = new ArrayList<>();
  private int skipped;
  private long total;

  /** Takes a file apart. Fails with a sentence where it is a damaged, locked, huge or empty archive. */
  static Parts parts(String name, byte[] bytes) throws SojournException {
    Opening opening = new Opening();
    opening.open(name, bytes, 0);
    if (opening.found.isEmpty() && opening.written.isEmpty()) {
      throw new SojournException("'%s' holds no document that can be read: %s.".formatted(name, Intake.KINDS_IN_WORDS));
    }
    return new Parts(opening.found, opening.written, opening.skipped);
  }

  private void open(String name, byte[] bytes, int depth) throws SojournException {
    if (Packed.isZip(bytes)) {
      Map<String, byte[]> entries = Packed.entries(name, bytes, path -> !hidden(path));
      if (OFFICE.stream().noneMatch(entries::containsKey)) {
        archive(name, entries, depth);
        return;
      }
    } else if (Mail.isMailbox(bytes)) {
      List<byte[]> letters = Mail.letters(name, bytes);
      for (int i = 0; i < letters.size(); i++) {
        add(letters.size() == 1 ? name : name + "/" + (i + 1) + ".eml", letters.get(i));
      }
      return;
    }
    add(name, bytes);
  }

  private void archive(String name, Map<String, byte[]> entries, int depth) throws SojournException {
    if (depth >= DEEPEST) {
      throw new SojournException("'%s' holds archives within archives within archives: unpack it yourself and import the documents.".formatted(name));
    }
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      String path = name + "/" + entry.getKey();
      if (entry.getKey().toLowerCase(Locale.ROOT).endsWith(".zip") || Intake.readable(entry.getKey())) {
        open(path, entry.getValue(), depth + 1);
      } else if (entry.getKey().toLowerCase(Locale.ROOT).endsWith(".json")) {
        add(written, path, entry.getValue());
      } else {
        skipped++;
      }
    }
  }

  private void add(String name, byte[] bytes) throws SojournException {
    add(found, name, bytes);
  }

  private void add(List<Part> to, String name, byte[] bytes) throws SojournException {
    total += bytes.length;
    if (total > MOST_BYTES || to.size() >= MOST) {
      throw new SojournException("'%s' holds more than one import can take: split the archive.".formatted(name));
    }
    to.add(Part.of(name, bytes));
  }

  private static boolean hidden(String path) {
    return path.startsWith("__MACOSX/") || path.startsWith(".") || path.contains("/.");
  }
}
