package sojourn.store.tile;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.ground.Corners;
import sojourn.model.ground.TileLevel;
import sojourn.model.ground.TileSource;

/**
 * Tiles of a server that the user has turned on, kept on the disk. Only https, only the tiles of what is looked at, no cookies. When the server does not
 * answer it is left alone for a while, and the map does without.
 */
public final class OnlineTiles implements TileSource {

  /** Bytes on the disk for a server's tiles. */
  static final long ROOM = 200L << 20;

  private static final int FINEST = 19;
  private static final Duration REST = Duration.ofSeconds(30);
  private static final int MOST_MISSING = 20_000;

  /** An answer of a server. */
  @SuppressWarnings("ArrayRecordComponent") // read once
  record Answer(int status, byte[] body) {}

  /** The way to a server. */
  interface Wire {
    Answer get(URI address) throws IOException;
  }

  private final String pattern;
  private final String host;
  private final Sheet sheet;
  private final Wire wire;
  private final TileCache cache;
  private final Clock clock;
  private final Set<String> missing = ConcurrentHashMap.newKeySet();
  private volatile Instant rests = Instant.MIN;
  private volatile String trouble = "";

  OnlineTiles(String pattern, String credit, Wire wire, TileCache cache, Clock clock) throws SojournException {
    this.pattern = pattern.strip();
    this.host = host(this.pattern);
    this.wire = wire;
    this.cache = cache;
    this.clock = clock;
    List<TileLevel> levels = new ArrayList<>();
    for (int z = 0; z <= FINEST; z++) {
      levels.add(TileLevel.world(z, 256));
    }
    this.sheet = new Sheet(host, credit.isBlank() ? host : TileWords.plain(credit, 120), levels, Corners.WORLD);
  }

  /** Fails with a sentence where the pattern is no https address of tiles. Nothing is fetched yet. */
  public static OnlineTiles open(String pattern, String credit, Path folder) throws SojournException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).followRedirects(HttpClient.Redirect.NORMAL).build();
    return new OnlineTiles(pattern, credit, address -> ask(client, address), new TileCache(TileCache.folder(folder, pattern.strip()), ROOM), Clock.systemUTC());
  }

  /** Deletes the tiles that are kept of a server. */
  public static void forget(String pattern, Path folder) throws SojournException {
    try {
      new TileCache(TileCache.folder(folder, pattern.strip()), ROOM).clear();
    } catch (IOException e) {
      throw new SojournException("The tiles kept in " + folder + " cannot be deleted: delete the folder yourself.", e);
    }
  }

  private static Answer ask(HttpClient client, URI address) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).header("User-Agent", "Sojourn (journeys on maps)").GET().build();
    try {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), TileDatabase.LARGEST_TILE));
      return new Answer(response.statusCode(), response.body());
    } catch (InterruptedException e) {
      throw new IOException("broken off", e);
    }
  }

  /** The server of a pattern that can be used. */
  private static String host(String pattern) throws SojournException {
    String wrong = "'" + TileWords.plain(pattern, 60) + "' is no address of tiles: it begins with https:// and has {z}, {x} and {y} in it.";
    if (!pattern.toLowerCase(Locale.ROOT).startsWith("https://") || !pattern.contains("{z}") || !pattern.contains("{x}") || !pattern.contains("{y}")) {
      throw new SojournException(wrong);
    }
    try {
      URI address = new URI(filled(pattern, 0, 0, 0));
      if (address.getHost() == null || address.getUserInfo() != null) {
        throw new SojournException(wrong);
      }
      return address.getHost();
    } catch (URISyntaxException e) {
      throw new SojournException(wrong, e);
    }
  }

  private static String filled(String pattern, int zoom, long column, long row) {
    return pattern
        .replace("{z}", Integer.toString(zoom))
        .replace("{x}", Long.toString(column))
        .replace("{y}", Long.toString(row))
        .replace("{s}", "a")
        .replace("{r}", "");
  }

  private static String key(TileLevel level, long column, long row) {
    return level.number() + "-" + column + "-" + row;
  }

  @Override
  public Sheet sheet() {
    return sheet;
  }

  @Override
  public byte @Nullable [] tile(TileLevel level, long column, long row) {
    return cache.get(key(level, column, row));
  }

  @Override
  public boolean afar() {
    return true;
  }

  @Override
  public boolean lacks(TileLevel level, long column, long row) {
    String key = key(level, column, row);
    return !missing.contains(key) && clock.instant().isAfter(rests) && !cache.has(key);
  }

  @Override
  public void fetch(TileLevel level, long column, long row) {
    if (!lacks(level, column, row)) {
      return;
    }
    try {
      Answer answer = wire.get(URI.create(filled(pattern, level.number(), column, row)));
      if (answer.status() == 200 && answer.body().length > 0) {
        cache.put(key(level, column, row), answer.body());
        trouble = "";
      } else if (answer.status() == 404 || answer.status() == 204 || answer.status() == 200) {
        if (missing.size() < MOST_MISSING) {
          missing.add(key(level, column, row));
        }
      } else {
        rest(host + " refuses its tiles (" + answer.status() + "): look at the address, and whether it wants a key.");
      }
    } catch (IOException | IllegalArgumentException e) {
      rest(host + " cannot be reached: the bundled map is shown where none of its tiles are kept.");
    }
  }

  private void rest(String why) {
    rests = clock.instant().plus(REST);
    trouble = why;
  }

  @Override
  public String trouble() {
    return trouble;
  }

  @Override
  public void close() {
    rests = Instant.MAX; // nothing more is fetched
  }
}
