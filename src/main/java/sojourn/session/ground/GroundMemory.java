package sojourn.session.ground;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sojourn.model.ground.GroundChoice;

/**
 * Which base maps this user has chosen for his collections, kept beside the window's state. They are not kept in a collection: its files lie elsewhere on
 * another machine, and nobody should find a server turned on who was given a collection.
 */
record GroundMemory(Path file) {

  private static final int MOST = 300;

  /** The choice for a collection, and the maps that were offered for it. */
  record Kept(GroundChoice choice, List<GroundChoice> known) {

    static final Kept NONE = new Kept(GroundChoice.BORDERS, List.of());

    Kept {
      known = List.copyOf(known);
    }
  }

  /** What is kept for a collection; nothing where the memory cannot be read. */
  Kept of(Path collection) {
    Kept kept = all().get(key(collection));
    return kept == null ? Kept.NONE : kept;
  }

  /** Keeps it, with no server turned on. */
  void keep(Path collection, Kept next) {
    Map<String, Kept> all = all();
    all.remove(key(collection));
    all.put(key(collection), next.choice().kind() == GroundChoice.Kind.ONLINE ? new Kept(GroundChoice.BORDERS, next.known()) : next);
    while (all.size() > MOST) {
      all.remove(all.keySet().iterator().next());
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path sibling = file.resolveSibling(file.getFileName() + ".new");
      Files.write(sibling, new ObjectMapper().writeValueAsBytes(all));
      Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      System.getLogger("sojourn").log(System.Logger.Level.INFO, "the choice of base maps could not be kept", e);
    }
  }

  private Map<String, Kept> all() {
    try {
      return Files.exists(file) ? new ObjectMapper().readValue(Files.readAllBytes(file), new TypeReference<LinkedHashMap<String, Kept>>() {}) : new LinkedHashMap<>();
    } catch (IOException e) {
      return new LinkedHashMap<>();
    }
  }

  private static String key(Path collection) {
    return collection.toAbsolutePath().normalize().toString();
  }
}
