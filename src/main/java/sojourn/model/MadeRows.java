package sojourn.model;

import org.jspecify.annotations.Nullable;

/** Values made when they are asked for, each known by its number and by its id. */
public interface MadeRows<I, V> extends MadeList<V> {

  /** The id of a row, without making its value. */
  I id(int row);

  /** The row of an id, {@link Columns#NONE} where there is none. */
  int of(@Nullable Object id);
}
