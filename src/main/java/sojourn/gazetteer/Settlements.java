package sojourn.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;

/**
 * The settlements of GeoNames, most populous first, and after them the first-order divisions, read from their columns as they are asked for.
 * Columns: number, latitude, longitude, inhabitants (four bytes each), country (two letters), flags (one byte), then the rows by rising number.
 */
final class Settlements {

  private static final int HEADER = 16;
  private static final int NAMES_HEADER = 12;
  private static final int CAPITAL = 1;
  private static final int GONE = 4;
  private static final int SECTION = 8;

  private final ByteBuffer columns;
  private final ByteBuffer names;
  private final NameIndex index;
  private final int count;
  private final int rows;

  Settlements(byte[] columns, byte[] names, NameIndex index) {
    this.columns = ByteBuffer.wrap(columns);
    this.names = ByteBuffer.wrap(names);
    this.index = index;
    Resource.checkMagic(this.columns, "SJPL");
    Resource.checkMagic(this.names, "SJPN");
    this.count = this.columns.getInt(8);
    this.rows = this.columns.getInt(12);
    if (this.names.getInt(8) != rows || columns.length != HEADER + 19 * rows + 4 * count) {
      throw new IllegalStateException("the gazetteer's files do not belong together; prepare them again");
    }
  }

  int count() {
    return count;
  }

  /** Whether a row is a first-order division. */
  boolean division(int row) {
    return row >= count;
  }

  /** Rows that a folded name may mean; see {@link NameIndex#rows}. */
  int[] rows(String key) {
    return index.rows(key);
  }

  /** Rows of settlements of which some name begins so, the most populous first. */
  List<Integer> beginning(String prefix) {
    java.util.TreeSet<Integer> found = new java.util.TreeSet<>();
    for (int[] rows : index.beginning(prefix, 4000)) {
      for (int entry : rows) {
        found.add(entry >>> 1);
      }
    }
    return found.stream().filter(row -> !gone(row) && !section(row)).toList();
  }

  Place place(int row) {
    String name = name(row);
    int tab = name.indexOf('\t');
    PlaceId id = new PlaceId(tab < 0 ? "gn:".concat(Integer.toString(column(0, row))) : divisionId(name.substring(0, tab)));
    PlaceKind kind = tab < 0 ? PlaceKind.SETTLEMENT : PlaceKind.REGION;
    return new Place(id, name.substring(tab + 1), country(row), latitude(row), longitude(row), kind, population(row));
  }

  /** The division of an id such as "l:us-ca". */
  Optional<Place> division(PlaceId id) {
    for (int row = count; row < rows; row++) {
      Place place = place(row);
      if (place.id().equals(id)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private static String divisionId(String code) {
    return "l:" + code.toLowerCase(Locale.ROOT).replace('.', '-');
  }

  private String name(int row) {
    int at = names.getInt(NAMES_HEADER + 4 * row);
    int end = names.getInt(NAMES_HEADER + 4 * row + 4);
    return new String(names.array(), NAMES_HEADER + 4 * (rows + 1) + at, end - at, StandardCharsets.UTF_8);
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
    int at = HEADER + 16 * rows + 2 * row;
    return new String(columns.array(), at, 2, StandardCharsets.US_ASCII);
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
      int row = columns.getInt(HEADER + 19 * rows + 4 * middle);
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
      if ((entry & 1) == 0 || division(row) || !country(row).equals(country)) {
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
    return columns.get(HEADER + 18 * rows + row);
  }

  private int column(int number, int row) {
    return columns.getInt(HEADER + 4 * (number * rows + row));
  }
}
