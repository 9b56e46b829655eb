package sojourn.atlas.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bundled base map (Natural Earth, de facto boundaries; towns from GeoNames), each part loaded when first asked for. Safe for many threads. */
public final class BaseMap {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Detail, Shapes> shapes = new EnumMap<>(Detail.class);
  private @Nullable List<Town> towns;
  private @Nullable List<WaterName> water;

  private BaseMap() {}

  /** The one that comes with the program; it never changes. */
  public static BaseMap bundled() {
    return Bundled.MAP;
  }

  private static final class Bundled {
    private static final BaseMap MAP = new BaseMap();
  }

  /** Shapes at a scale; the fine one has the lakes and rivers of the medium one. */
  public Shapes at(Detail detail) {
    lock.lock();
    try {
      Shapes known = shapes.get(detail);
      if (known == null) {
        known = read(detail.file(), WorldInput::shapes);
        if (detail == Detail.FINE) {
          Shapes medium = at(Detail.MEDIUM);
          known = new Shapes(known.land(), known.countries(), known.coast(), known.borders(), medium.lakes(), medium.rivers());
        }
        shapes.put(detail, known);
      }
      return known;
    } finally {
      lock.unlock();
    }
  }

  /** Countries with their label points. */
  public List<Country> countries() {
    return at(Detail.MEDIUM).countries();
  }

  /** Towns by falling population. */
  public List<Town> towns() {
    lock.lock();
    try {
      List<Town> known = towns;
      if (known == null) {
        known = List.copyOf(read("towns.bin", WorldInput::towns));
        towns = known;
      }
      return known;
    } finally {
      lock.unlock();
    }
  }

  /** Names of oceans, seas and lakes, the most important first. */
  public List<WaterName> waterNames() {
    lock.lock();
    try {
      List<WaterName> known = water;
      if (known == null) {
        known = SeaNames.with(read("lakes.bin", WorldInput::lakes));
        water = known;
      }
      return known;
    } finally {
      lock.unlock();
    }
  }

  private static <T> T read(String name, Function<WorldInput, T> how) {
    try (InputStream stream = BaseMap.class.getResourceAsStream("/basemap/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("basemap/" + name + " is missing from the program");
      }
      return how.apply(new WorldInput(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
