package sojourn.session;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Sets of rows as words of 64 bits, which are joined a word at a time. */
final class Rows {

  private Rows() {}

  static long[] none(int rows) {
    return new long[(rows + 63) >> 6];
  }

  static long[] all(int rows) {
    long[] words = none(rows);
    Arrays.fill(words, -1L);
    if ((rows & 63) != 0) {
      words[words.length - 1] = (1L << (rows & 63)) - 1;
    }
    return words;
  }

  static long[] where(int rows, IntPredicate keeps) {
    long[] words = none(rows);
    for (int w = 0; w < words.length; w++) {
      long bits = 0;
      int first = w << 6;
      int here = Math.min(64, rows - first);
      for (int i = 0; i < here; i++) {
        if (keeps.test(first + i)) {
          bits |= 1L << i;
        }
      }
      words[w] = bits;
    }
    return words;
  }

  static boolean has(long[] words, int row) {
    return (words[row >> 6] >>> row & 1) != 0;
  }

  static void add(long[] words, int row) {
    words[row >> 6] |= 1L << row;
  }

  /** Keeps of the first what is in the second, too. */
  static void keep(long[] words, long[] other) {
    for (int w = 0; w < words.length; w++) {
      words[w] &= other[w];
    }
  }

  /** Adds to the first what is in the second. */
  static void join(long[] words, long[] other) {
    for (int w = 0; w < words.length; w++) {
      words[w] |= other[w];
    }
  }

  /** Takes out of the first what is in the second. */
  static void drop(long[] words, long[] other) {
    for (int w = 0; w < words.length; w++) {
      words[w] &= ~other[w];
    }
  }

  static int count(long[] words) {
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  static BitSet bits(long[] words) {
    return BitSet.valueOf(words);
  }

  /** The words of a set of so many rows. */
  static long[] words(BitSet bits, int rows) {
    return Arrays.copyOf(bits.toLongArray(), (rows + 63) >> 6);
  }

  /** Those of {@code candidates} whose days from {@code from} to {@code to} touch the days from first to last, all inclusive. */
  static long[] touching(long[] candidates, int[] from, int[] to, long first, long last) {
    int low = (int) Math.clamp(first, (long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE);
    int high = (int) Math.clamp(last, (long) Integer.MIN_VALUE, (long) Integer.MAX_VALUE);
    long[] words = new long[candidates.length];
    for (int w = 0; w < words.length; w++) {
      if (candidates[w] != 0) {
        int at = w << 6;
        int here = Math.min(64, from.length - at);
        long bits = 0;
        for (int i = 0; i < here; i++) {
          long misses = (long) high - from[at + i] | (long) to[at + i] - low;
          bits |= (misses >>> 63 ^ 1) << i;
        }
        words[w] = bits & candidates[w];
      }
    }
    return words;
  }
}
