package sojourn.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sojourn.export.ReadingJson;
import sojourn.model.SojournException;
import sojourn.model.claim.Reading;

/** A folder with each document's fixed text and what is read in it side by side, {@code x.txt} and {@code x.json}: a corpus to review or to score by. */
final class CorpusFolder {

  private final Path folder;
  private final Set<String> taken = new HashSet<>();

  CorpusFolder(Path folder) {
    this.folder = folder;
  }

  /** Whether an export is meant to go to a folder and not to a file: a folder that is there, or a name that ends with a slash. */
  static boolean meant(String to) {
    return to.endsWith("/") || to.endsWith("\\") || Files.isDirectory(Path.of(to));
  }

  /** Writes all readings; files of the same names are replaced. */
  void save(List<Reading> readings) throws SojournException {
    ReadingJson json = ReadingJson.whole();
    try {
      Files.createDirectories(folder);
      for (Reading reading : readings) {
        String name = fresh(reading.document().name());
        Files.write(folder.resolve(name + ".txt"), reading.document().text().value().getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve(name + ".json"), json.write(reading));
      }
    } catch (IOException e) {
      throw new SojournException(folder + " cannot be written to: check its permissions and the room on its disk.", e);
    }
  }

  /** A file name without its ending, that no other document of the corpus has. */
  private String fresh(String document) {
    String plain = document.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_").replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
    String name = plain.isBlank() || plain.startsWith(".") ? "document" + plain : plain;
    String each = name;
    for (int n = 2; !taken.add(each.toLowerCase(Locale.ROOT)); n++) {
      each = name + "-" + n;
    }
    return each;
  }
}
