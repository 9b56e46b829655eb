package sojourn.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;

/** The settlements of GeoNames, most populous first, read from their columns as they are asked for. */
final class Settlements {

  private static final int HEADER = 12;
  private static final int CAPITAL = 1;
  private static final int GONE = 4;
  private static final int SECTION = 8;

  private final ByteBuffer columns;
  private final ByteBuffer names;
  private final NameIndex index;
  private final int count;

  Settlements(byte[] columns, byte[] names, NameIndex index) {
    this.columns = ByteBuffer.wrap(columns);
    this.names = ByteBuffer.wrap(names);
    this.index = index;
    Resource.checkMagic(this.columns, "SJPL");
    Resource.checkMagic(this.names, "SJPN");
    this.count = this.columns.getInt(8);
    if (this.names.getInt(8) != count || columns.length != HEADER + 25 * count) {
      throw new IllegalStateException("the gazetteer's files do not belong together; prepare them again");
    }
  }

  int count() {
    return count;
  }

  /** Rows that a folded name may mean; see {@link NameIndex#rows}. */
  int[] rows(String key) {
    return index.rows(key);
  }

  Place place(int row) {
    PlaceId id = new PlaceId("gn:" + column(0, row));
    return new Place(id, name(row), country(row), latitude(row), longitude(row), PlaceKind.SETTLEMENT, population(row));
  }

  String name(int row) {
    int at = names.getInt(HEADER + 4 * row);
    int end = names.getInt(HEADER + 4 * row + 4);
    return new String(names.array(), HEADER + 4 * (count + 1) + at, end - at, StandardCharsets.UTF_8);
  }

  double latitude(int row) {
    return column(1, row) / 1e5;
  }

  double longitude(int row) {
    return column(2, row) / 1e5;
  }

  int population(int row) {
    return column(3, row);
  }

  String country(int row) {
    int at = HEADER + 20 * count + 2 * row;
    return new String(columns.array(), at, 2, StandardCharsets.US_ASCII);
  }

  /** Row of the first-order division in its table, -1 where there is none. */
  int division(int row) {
    return columns.getShort(HEADER + 22 * count + 2 * row);
  }

  boolean capital(int row) {
    return (flags(row) & CAPITAL) != 0;
  }

  /** Abandoned, destroyed or historical. */
  boolean gone(int row) {
    return (flags(row) & GONE) != 0;
  }

  /** A part of a larger settlement. */
  boolean section(int row) {
    return (flags(row) & SECTION) != 0;
  }

  OptionalInt rowOf(int geonameId) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int row = column(4, middle);
      int id = column(0, row);
      if (id == geonameId) {
        return OptionalInt.of(row);
      }
      if (id < geonameId) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return OptionalInt.empty();
  }

  /** The settlement of that first name in a country: the nearest to a point, or the most populous where the point is NaN. */
  OptionalInt named(String name, String country, double latitude, double longitude) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int entry : rows(Folding.fold(name))) {
      int row = entry >>> 1;
      if ((entry & 1) == 0 || !country(row).equals(country)) {
        continue;
      }
      double distance = Double.isNaN(latitude) ? 0 : Math.abs(latitude - latitude(row)) + Math.abs(longitude - longitude(row));
      if (distance < least) {
        least = distance;
        best = row;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** Settlements in a box, most populous first; west may lie east of east, then the box crosses the 180th meridian. */
  List<Place> within(double south, double west, double north, double east, long minPopulation) {
    List<Place> found = new ArrayList<>();
    for (int row = 0; row < count && population(row) >= minPopulation; row++) {
      double latitude = latitude(row);
      double longitude = longitude(row);
      boolean across = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
      if (across && latitude >= south && latitude <= north && !section(row) && !gone(row)) {
        found.add(place(row));
      }
    }
    return found;
  }

  private int flags(int row) {
    return columns.get(HEADER + 24 * count + row);
  }

  private int column(int number, int row) {
    return columns.getInt(HEADER + 4 * (number * count + row));
  }
}
