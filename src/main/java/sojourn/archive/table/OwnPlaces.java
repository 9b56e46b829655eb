package sojourn.archive.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.PlaceKind;

/** Places of an exported table: those that the gazetteer knows by their ids, others as they were written. */
final class OwnPlaces {

  private final Gazetteer gazetteer;
  private final CountryCells countries;
  private final PlaceCells cells;

  OwnPlaces(Gazetteer gazetteer, CountryCells countries) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    this.cells = new PlaceCells(gazetteer, countries, false);
  }

  /** The place that a row means; {@code point} is north and east, empty where not known. */
  Place of(String name, String country, String id, String kind, String[] point) {
    Place known = id.isEmpty() ? null : gazetteer.place(new PlaceId(id)).orElse(null);
    if (known != null && known.name().equals(name)) {
      return known;
    }
    if (known != null || id.isEmpty()) {
      return cells.find(name, countries.read(country).orElse(null), null).place();
    }
    double north = degrees(point[0], 90);
    double east = degrees(point[1], 180);
    boolean located = !Double.isNaN(north) && !Double.isNaN(east);
    return new Place(new PlaceId(id), name, orNull(country), located ? north : Double.NaN, located ? east : Double.NaN, kind(kind), 0);
  }

  private static double degrees(String cell, double most) {
    if (!cell.matches("[+-]?\\d+(?:[.,]\\d+)?(?:E-?\\d+)?")) {
      return Double.NaN;
    }
    double value = Double.parseDouble(cell.replace(',', '.'));
    return Math.abs(value) <= most ? value : Double.NaN;
  }

  private static PlaceKind kind(String words) {
    for (PlaceKind kind : PlaceKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(words)) {
        return kind;
      }
    }
    return PlaceKind.UNKNOWN;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
