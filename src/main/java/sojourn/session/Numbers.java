package sojourn.session;

import org.jspecify.annotations.Nullable;

/** The values of a facet as numbers, by row. Each kind has its own loops: they run over a million rows many times a second. */
sealed interface Numbers {

  /** Adds one for each value of each of the rows. */
  void count(long[] rows, int[] counts);

  /**
   * The rows that count.
   *
   * @param only marks of the values of which a row must have one, null for any
   * @param except marks of those of which it must have none, null for none
   */
  long[] passing(boolean @Nullable [] only, boolean @Nullable [] except);

  private static boolean passes(int value, boolean @Nullable [] only, boolean @Nullable [] except) {
    return value < 0 ? only == null : (only == null || only[value]) && (except == null || !except[value]);
  }

  private static boolean passes(int[] values, boolean @Nullable [] only, boolean @Nullable [] except) {
    boolean found = only == null;
    for (int value : values) {
      if (except != null && except[value]) {
        return false;
      }
      found |= only != null && only[value];
    }
    return found;
  }

  /** One value a row, negative for none; {@code via} leads from the row's number to the value's. */
  @SuppressWarnings("ArrayRecordComponent")
  record One(int[] of, int @Nullable [] via) implements Numbers {

    @Override
    public void count(long[] rows, int[] counts) {
      int[] values = via;
      for (int w = 0; w < rows.length; w++) {
        for (long bits = rows[w]; bits != 0; bits &= bits - 1) {
          int value = of[(w << 6) + Long.numberOfTrailingZeros(bits)];
          value = values == null || value < 0 ? value : values[value];
          if (value >= 0) {
            counts[value]++;
          }
        }
      }
    }

    @Override
    public long[] passing(boolean @Nullable [] only, boolean @Nullable [] except) {
      int[] values = via;
      return Rows.where(of.length, i -> passes(values == null || of[i] < 0 ? of[i] : values[of[i]], only, except));
    }
  }

  /** One of few values a row. */
  @SuppressWarnings("ArrayRecordComponent")
  record Small(byte[] of) implements Numbers {

    @Override
    public void count(long[] rows, int[] counts) {
      for (int w = 0; w < rows.length; w++) {
        for (long bits = rows[w]; bits != 0; bits &= bits - 1) {
          counts[of[(w << 6) + Long.numberOfTrailingZeros(bits)]]++;
        }
      }
    }

    @Override
    public long[] passing(boolean @Nullable [] only, boolean @Nullable [] except) {
      return Rows.where(of.length, i -> passes(of[i], only, except));
    }
  }

  /** Several values a row. */
  @SuppressWarnings("ArrayRecordComponent")
  record Several(int[][] of) implements Numbers {

    @Override
    public void count(long[] rows, int[] counts) {
      for (int w = 0; w < rows.length; w++) {
        for (long bits = rows[w]; bits != 0; bits &= bits - 1) {
          for (int value : of[(w << 6) + Long.numberOfTrailingZeros(bits)]) {
            counts[value]++;
          }
        }
      }
    }

    @Override
    public long[] passing(boolean @Nullable [] only, boolean @Nullable [] except) {
      return Rows.where(of.length, i -> passes(of[i], only, except));
    }
  }

  /** Several values of the one thing that a row names, as of organisations of a person. */
  @SuppressWarnings("ArrayRecordComponent")
  record Through(int[] of, int[][] via) implements Numbers {

    @Override
    public void count(long[] rows, int[] counts) {
      for (int w = 0; w < rows.length; w++) {
        for (long bits = rows[w]; bits != 0; bits &= bits - 1) {
          for (int value : via[of[(w << 6) + Long.numberOfTrailingZeros(bits)]]) {
            counts[value]++;
          }
        }
      }
    }

    @Override
    public long[] passing(boolean @Nullable [] only, boolean @Nullable [] except) {
      return Rows.where(of.length, i -> passes(via[of[i]], only, except));
    }
  }
}
