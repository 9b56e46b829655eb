package sojourn.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table that is to be imported, with what its columns are taken to tell.
 *
 * @param number of the table in the file, from 0
 * @param columns their names
 * @param cells the first rows below the header
 * @param rows how many there are in all
 * @param fields what a column can tell, by key, in the order of a menu
 * @param mapping column by field; "=France" is the same value in all rows
 * @param order "dmy" or "mdy"; null where the user has not been asked
 */
public record TableDraft(
    Path file, int number, String name, List<String> columns, List<List<String>> cells, int rows, List<String> fields, Map<String, String> mapping, @Nullable String order) {

  public TableDraft {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    fields = List.copyOf(fields);
    mapping = Map.copyOf(mapping);
  }

  /** What a column tells, null where it is not used. */
  public @Nullable String fieldOf(String column) {
    return mapping.entrySet().stream().filter(e -> e.getValue().equals(column)).map(Map.Entry::getKey).findFirst().orElse(null);
  }

  /** The same with another use of a column: whatever told that field before tells nothing now. */
  public TableDraft with(String column, @Nullable String field) {
    Map<String, String> next = new LinkedHashMap<>(mapping);
    next.values().removeIf(column::equals);
    if (field != null) {
      next.put(field, column);
    }
    return with(next);
  }

  /** The same with one value for all rows; a blank one takes it away. */
  public TableDraft withConstant(String field, String value) {
    Map<String, String> next = new LinkedHashMap<>(mapping);
    if (value.isBlank()) {
      next.remove(field);
    } else {
      next.put(field, "=" + value.strip());
    }
    return with(next);
  }

  public TableDraft withOrder(String dates) {
    return new TableDraft(file, number, name, columns, cells, rows, fields, mapping, dates);
  }

  private TableDraft with(Map<String, String> next) {
    return new TableDraft(file, number, name, columns, cells, rows, fields, next, order);
  }
}
