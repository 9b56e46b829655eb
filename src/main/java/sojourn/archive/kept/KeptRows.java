package sojourn.archive.kept;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.MadeRows;

/** Rows of what is kept, also as maps. */
abstract class KeptRows<I, V> extends AbstractList<V> implements MadeRows<I, V> {

  /** Values by their id, in the order of rows. */
  SequencedMap<I, V> byId() {
    return new View<>(this, this::get);
  }

  /** Numbers of rows by their id. */
  Map<I, Integer> numbers() {
    return new View<>(this, row -> row);
  }

  /** A map whose keys and values are those of rows. */
  private static final class View<I, T> extends AbstractMap<I, T> implements SequencedMap<I, T> {

    private final MadeRows<I, ?> rows;
    private final IntFunction<T> value;

    View(MadeRows<I, ?> rows, IntFunction<T> value) {
      this.rows = rows;
      this.value = value;
    }

    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
      return rows.of(id) != Columns.NONE;
    }

    @Override
    public @Nullable T get(@Nullable Object id) {
      int row = rows.of(id);
      return row == Columns.NONE ? null : value.apply(row);
    }

    @Override
    public Set<I> keySet() {
      return new RowSet<>(rows.size(), rows::id, this::containsKey);
    }

    @Override
    public Set<Map.Entry<I, T>> entrySet() {
      return new RowSet<>(rows.size(), row -> Map.entry(rows.id(row), value.apply(row)), this::holds);
    }

    private boolean holds(@Nullable Object entry) {
      return entry instanceof Map.Entry<?, ?> e && containsKey(e.getKey()) && e.getValue().equals(get(e.getKey()));
    }

    @Override
    public SequencedMap<I, T> reversed() {
      return new View<>(new Backwards<>(rows), row -> value.apply(rows.size() - 1 - row));
    }
  }

  /** The same rows, the last first. */
  private static final class Backwards<I, V> extends KeptRows<I, V> {

    private final MadeRows<I, V> rows;

    Backwards(MadeRows<I, V> rows) {
      this.rows = rows;
    }

    @Override
    public int size() {
      return rows.size();
    }

    @Override
    public V get(int row) {
      return rows.get(size() - 1 - row);
    }

    @Override
    public I id(int row) {
      return rows.id(size() - 1 - row);
    }

    @Override
    public int of(@Nullable Object id) {
      int row = rows.of(id);
      return row == Columns.NONE ? row : size() - 1 - row;
    }
  }

  /** What is made of each row, as a set. */
  private static final class RowSet<T> extends AbstractSet<T> {

    private final int size;
    private final IntFunction<T> value;
    private final Predicate<@Nullable Object> holds;

    RowSet(int size, IntFunction<T> value, Predicate<@Nullable Object> holds) {
      this.size = size;
      this.value = value;
      this.holds = holds;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public boolean contains(@Nullable Object one) {
      return holds.test(one);
    }

    @Override
    public Iterator<T> iterator() {
      return IntStream.range(0, size).mapToObj(value).iterator();
    }
  }
}
