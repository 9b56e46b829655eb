package sojourn.session;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
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
import sojourn.model.SojournException;

/**
 * The example documents that come with the program, and the collection made of them.
 *
 * @param folder where they are kept for this user
 */
public record Examples(Path folder) {

  /** The collection's file, whether it was made yet or not. */
  public Path collection() {
    return folder.resolve("Examples.sojourn");
  }

  /** The documents as files, copied there if need be. */
  public List<Path> documents() throws SojournException {
    URL bundled = Examples.class.getResource("/seeds");
    if (bundled == null) {
      throw new SojournException("The example documents are missing from this installation: install Sojourn again.");
    }
    try {
      URI where = bundled.toURI();
      if (!where.getScheme().equals("jar")) {
        return copied(Path.of(where));
      }
      try (FileSystem jar = FileSystems.newFileSystem(where, Map.of())) {
        return copied(jar.getPath("/seeds"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new SojournException("The example documents cannot be copied to " + folder + ": free some space or check its permissions.", e);
    }
  }

  private List<Path> copied(Path from) throws IOException {
    Path to = folder.resolve("documents");
    Files.createDirectories(to);
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Path copy = to.resolve(String.valueOf(file.getFileName()));
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        copies.add(copy);
      }
    }
    return copies;
  }
}
