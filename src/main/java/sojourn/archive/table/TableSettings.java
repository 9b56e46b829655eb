package sojourn.archive.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of the tables of an import.
 *
 * @param columns each as "field=column"; what they leave out is guessed
 * @param order which of day and month comes first, null where the tables tell
 * @param only the name of the one table that is meant, null for all
 */
public record TableSettings(List<String> columns, @Nullable DateOrder order, @Nullable String only) {

  /** Settings for all tables. */
  public TableSettings(List<String> columns, @Nullable DateOrder order) {
    this(columns, order, null);
  }

  /** All is guessed. */
  public static final TableSettings NONE = new TableSettings(List.of(), null);

  public TableSettings {
    columns = List.copyOf(columns);
  }
}
