package sojourn.archive.kept;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Columns of other types than numbers. */
final class Enums {

  private Enums() {}

  /** Values by the numbers of their names. */
  static <E extends Enum<E>> E[] of(Class<E> type, int[] names, String[] words, IntFunction<E[]> array) {
    E[] found = array.apply(names.length);
    Map<Integer, E> known = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      found[i] = known.computeIfAbsent(names[i], name -> Enum.valueOf(type, words[name]));
    }
    return found;
  }

  static float[] floats(double[] numbers) {
    float[] found = new float[numbers.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = (float) numbers[i];
    }
    return found;
  }
}
