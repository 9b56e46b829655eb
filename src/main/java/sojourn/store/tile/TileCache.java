package sojourn.store.tile;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tiles of one server in a folder, the oldest of which go when it grows too large. What cannot be kept or read is just not there. */
final class TileCache {

  /** Bytes that one server's tiles may take. */
  private final long most;

  private final Path folder;
  private final AtomicInteger puts = new AtomicInteger();

  /** How many tiles are kept before the folder's size is looked at again. */
  private static final int BETWEEN = 200;

  TileCache(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /** The folder for a server's pattern among those of others. */
  static Path folder(Path all, String pattern) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(pattern.getBytes(StandardCharsets.UTF_8));
      return all.resolve(new BigInteger(1, digest).toString(36).substring(0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  private record Kept(Path file, long size, long time) {}

  byte @Nullable [] get(String key) {
    try {
      Path file = folder.resolve(key);
      return Files.exists(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      return null;
    }
  }

  boolean has(String key) {
    return Files.exists(folder.resolve(key));
  }

  void put(String key, byte[] bytes) {
    try {
      Files.createDirectories(folder);
      Path sibling = Files.createTempFile(folder, "new", ".part");
      Files.write(sibling, bytes);
      Files.move(sibling, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
      if (puts.incrementAndGet() % BETWEEN == 1) {
        prune();
      }
    } catch (IOException e) {
      System.getLogger("sojourn").log(System.Logger.Level.DEBUG, "a tile could not be kept", e);
    }
  }

  /** Deletes the oldest until a tenth of the room is free. */
  void prune() throws IOException {
    List<Kept> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
      }
    }
    long sum = all.stream().mapToLong(Kept::size).sum();
    if (sum > most) {
      all.sort(Comparator.comparingLong(Kept::time));
      for (Kept kept : all) {
        if (sum <= most / 10 * 9) {
          return;
        }
        Files.deleteIfExists(kept.file());
        sum -= kept.size();
      }
    }
  }

  void clear() throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }
}
