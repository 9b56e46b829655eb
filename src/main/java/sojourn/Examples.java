package sojourn;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sojourn.archive.Archive;
import sojourn.archive.ImportReport;
import sojourn.archive.Progress;
import sojourn.model.SojournException;
import sojourn.session.Desk;

/** The collection that the first run opens, made from the documents that come with the program. */
final class Examples {

  private static final String NAME = "Examples.sojourn";
  private final Desk.Opener opener;
  private final Path folder;

  Examples(Desk.Opener opener, Path folder) {
    this.opener = opener;
    this.folder = folder;
  }

  /** Where the collection is, or will be. */
  Path file() {
    return folder.resolve(NAME);
  }

  /** The collection's file; made, all or nothing, where it is not there yet. */
  Path made(Progress progress) throws SojournException {
    Path file = file();
    if (Files.exists(file)) {
      return file;
    }
    Path work = null;
    try {
      Files.createDirectories(folder);
      work = Files.createTempDirectory(folder, "examples");
      List<Path> documents = unpack(work);
      Path fresh = work.resolve(NAME);
      try (Archive archive = opener.open(fresh)) {
        ImportReport report = archive.importPaths(documents, progress, () -> false);
        if (!report.failures().isEmpty()) {
          throw new SojournException(report.failures().getFirst().message());
        }
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      return file;
    } catch (IOException e) {
      throw new SojournException("The examples cannot be written to " + folder + ": check its permissions and the room on its disk.", e);
    } finally {
      if (work != null) {
        delete(work);
      }
    }
  }

  /** The documents that come with the program, as files in a folder. */
  static List<Path> unpack(Path into) throws IOException {
    URL seeds = Examples.class.getResource("/seeds");
    if (seeds == null) {
      throw new IllegalStateException("no examples on the class path");
    }
    URI place = URI.create(seeds.toString());
    if (!place.getScheme().equals("jar")) {
      return copy(Path.of(place), into);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
      return copy(jar.getPath("/seeds"), into);
    }
  }

  private static List<Path> copy(Path from, Path into) throws IOException {
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        copies.add(Files.copy(file, into.resolve(file.getFileName().toString())));
      }
    }
    return copies;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      return; // a few small files are left behind in the data folder
    }
  }
}
