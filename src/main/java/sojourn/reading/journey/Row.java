package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.PlaceKind;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.place.PlaceMention;

/**
 * A row of a table of journeys: the places of its place cell and the days of its date cell.
 *
 * @param block number of the row's block
 */
record Row(int block, List<PlaceMention> places, DateSpan day, Evidence words) {

  /** The row that begins with a sentence; empty when it is no first cell, or the row lacks a date or a place. */
  static Optional<Row> read(Scene scene, Days days, UnitSentence first) {
    int block = first.passage().block();
    if (first.index() > 0 && scene.sentences().get(first.index() - 1).passage().block() == block) {
      return Optional.empty();
    }
    DateSpan day = null;
    List<PlaceMention> towns = new ArrayList<>();
    List<PlaceMention> lands = new ArrayList<>();
    int end = first.end();
    for (int i = first.index(); i < scene.sentences().size() && scene.sentences().get(i).passage().block() == block; i++) {
      UnitSentence cell = scene.sentences().get(i);
      day = day == null ? date(days, cell) : day;
      if (onlyPlaces(cell)) {
        for (Unit unit : cell.units()) {
          if (unit.place()) {
            PlaceMention mention = scene.place(unit);
            (mention.place().kind() == PlaceKind.COUNTRY ? lands : towns).add(mention);
          }
        }
        end = cell.end();
      }
    }
    List<PlaceMention> places = towns.isEmpty() ? lands : towns;
    if (day == null || places.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Row(block, places, day, scene.clean().evidence(first.start(), end, "table.row")));
  }

  /** The date that a cell consists of. */
  private static @Nullable DateSpan date(Days days, UnitSentence cell) {
    if (cell.size() > 3) {
      return null;
    }
    return cell.units().stream().filter(Unit::date).findFirst().map(u -> days.span(u.ref())).orElse(null);
  }

  private static boolean onlyPlaces(UnitSentence cell) {
    boolean any = false;
    for (Unit unit : cell.units()) {
      any |= unit.place();
      if (!unit.place() && !unit.is(",", "and", "&", "/", ";", "(", ")")) {
        return false;
      }
    }
    return any;
  }
}
