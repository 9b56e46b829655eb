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
public sealed class BaseMap {

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

  /** The same land and water with other countries on it, or none, and with the borders between them. */
  public BaseMap with(List<Country> countries, List<Line> borders) {
    return new Redrawn(this, countries, borders, true);
  }

  /** The same with no names at all, for maps that bring their own. */
  public BaseMap unnamed() {
    return new Redrawn(this, List.of(), List.of(), false);
  }

  /** Other countries on the land of another map. */
  private static final class Redrawn extends BaseMap {

    private final BaseMap land;
    private final List<Country> countries;
    private final List<Line> borders;
    private final boolean named;

    Redrawn(BaseMap land, List<Country> countries, List<Line> borders, boolean named) {
      this.land = land;
      this.countries = List.copyOf(countries);
      this.borders = List.copyOf(borders);
      this.named = named;
    }

    @Override
    public Shapes at(Detail detail) {
      Shapes all = land.at(detail);
      return new Shapes(all.land(), countries, all.coast(), borders, all.lakes(), all.rivers());
    }

    @Override
    public List<Country> countries() {
      return countries;
    }

    @Override
    public List<Town> towns() {
      return named ? land.towns() : List.of();
    }

    @Override
    public List<WaterName> waterNames() {
      return named ? land.waterNames() : List.of();
    }
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
