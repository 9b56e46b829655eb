package sojourn.archive.table;

import java.util.List;
import sojourn.gazetteer.Candidate;
import sojourn.gazetteer.Gazetteer;
import sojourn.gazetteer.PlaceContext;
import sojourn.model.Place;
import sojourn.model.PlaceKind;

/** Whether commas in a column part places ("London, Cardiff") or say where one lies ("Boston, Massachusetts"): one answer for the column. */
final class CommaRule {

  private static final int SAMPLE = 200;

  private CommaRule() {}

  static boolean parts(Table table, int column, Gazetteer gazetteer) {
    if (column < 0) {
      return true;
    }
    int cells = 0;
    int within = 0;
    for (int record = table.header() + 1; record < table.records().size() && cells < SAMPLE; record++) {
      List<String> names = PlaceCells.names(table.cell(record, column), true);
      if (names.size() > 1 && table.cell(record, column).indexOf(',') > 0) {
        cells++;
        within += area(names.getLast(), gazetteer) ? 1 : 0;
      }
    }
    return cells == 0 || within * 2 < cells;
  }

  private static boolean area(String name, Gazetteer gazetteer) {
    if (name.matches("\\p{Lu}{2}|\\p{Lu}\\.\\p{Lu}\\.")) {
      return true;
    }
    return gazetteer.best(name, PlaceContext.NONE).map(Candidate::place).map(Place::kind).filter(k -> k != PlaceKind.SETTLEMENT && k != PlaceKind.LANDMARK).isPresent();
  }
}
