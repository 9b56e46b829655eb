package sojourn.session;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;

/** The rows of a column that a filter keeps, as a map in the column's order; nothing is copied. */
final class KeptRows<I, V> extends AbstractMap<I, V> implements SequencedMap<I, V> {

  private final BitSet kept;
  private final int size;
  private final IntFunction<V> row;
  private final IntFunction<I> id;
  private final ToIntFunction<@Nullable EntityId> number;

  /**
   * @param kept numbers of rows; not changed afterwards
   * @param number the row of an id, negative where there is none
   */
  KeptRows(BitSet kept, IntFunction<V> row, IntFunction<I> id, ToIntFunction<@Nullable EntityId> number) {
    this.kept = kept;
    this.size = kept.cardinality();
    this.row = row;
    this.id = id;
    this.number = number;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    int at = of(key);
    return at >= 0 && kept.get(at);
  }

  @Override
  @SuppressWarnings("NullAway") // a map returns null for what it does not hold
  public V get(@Nullable Object key) {
    int at = of(key);
    return at >= 0 && kept.get(at) ? row.apply(at) : null;
  }

  private int of(@Nullable Object key) {
    return key instanceof EntityId entity ? number.applyAsInt(entity) : -1;
  }

  @Override
  public SequencedMap<I, V> reversed() {
    throw new UnsupportedOperationException("the rows are in one order");
  }

  @Override
  public Set<Entry<I, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<Entry<I, V>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Entry<I, V>> {

    private int next = kept.nextSetBit(0);

    @Override
    public boolean hasNext() {
      return next >= 0;
    }

    @Override
    public Entry<I, V> next() {
      if (next < 0) {
        throw new NoSuchElementException();
      }
      Entry<I, V> entry = Map.entry(id.apply(next), row.apply(next));
      next = kept.nextSetBit(next + 1);
      return entry;
    }
  }
}
