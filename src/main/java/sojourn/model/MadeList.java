package sojourn.model;

import java.util.List;
import java.util.RandomAccess;

/** A list that never changes and whose values are made when they are asked for, so that very many need no room. */
public interface MadeList<V> extends List<V>, RandomAccess {

  /** A list that does not change: the same where its values are made, else a copy. */
  static <V> List<V> keep(List<V> values) {
    return values instanceof MadeList<V> ? values : List.copyOf(values);
  }
}
