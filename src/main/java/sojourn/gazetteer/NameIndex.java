package sojourn.gazetteer;

import java.nio.ByteBuffer;

/**
 * The names of settlements, folded and sorted, with the rows that each names. Kept as the bytes of names.bin: blocks of sixteen names that share
 * prefixes; a lookup finds the block by halving and reads on from its start.
 */
final class NameIndex {

  private static final int BLOCK = 16;
  private static final int HEADER = 16;
  private static final int[] NONE = {};

  private final byte[] bytes;
  private final ByteBuffer buffer;
  private final int names;
  private final int blocks;
  private final int body;

  NameIndex(byte[] bytes) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes);
    Resource.checkMagic(buffer, "SJNM");
    this.names = buffer.getInt(8);
    this.blocks = buffer.getInt(12);
    this.body = HEADER + 4 * blocks;
  }

  /** The rows of a folded name, each as row * 2, plus 1 where it is the settlement's first name; in rising order, which is falling population. */
  int[] rows(String key) {
    if (key.isEmpty() || blocks == 0) {
      return NONE;
    }
    byte[] wanted = key.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compareFirst(middle, wanted) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return scan(low, wanted);
  }

  /** The rows of the folded names that begin so, at most so many names; each as in {@link #rows}. */
  java.util.List<int[]> beginning(String prefix, int most) {
    java.util.List<int[]> found = new java.util.ArrayList<>();
    byte[] wanted = prefix.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compareFirst(middle, wanted) < 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    for (int block = low; block < blocks && found.size() < most; block++) {
      if (block > low && !begins(block, wanted)) {
        break;
      }
      gather(block, wanted, found);
    }
    return found;
  }

  private boolean begins(int block, byte[] wanted) {
    Cursor cursor = new Cursor(body + buffer.getInt(HEADER + 4 * block));
    cursor.number();
    int length = cursor.number();
    return java.util.Arrays.compare(bytes, cursor.at, cursor.at + Math.min(length, wanted.length), wanted, 0, wanted.length) == 0;
  }

  private void gather(int block, byte[] wanted, java.util.List<int[]> found) {
    Cursor cursor = new Cursor(body + buffer.getInt(HEADER + 4 * block));
    byte[] name = new byte[256];
    int last = Math.min(names - block * BLOCK, BLOCK);
    for (int i = 0; i < last; i++) {
      int shared = cursor.number();
      int rest = cursor.number();
      System.arraycopy(bytes, cursor.at, name, shared, rest);
      cursor.at += rest;
      int[] rows = postings(cursor, cursor.number());
      boolean begins = shared + rest >= wanted.length && java.util.Arrays.compare(name, 0, wanted.length, wanted, 0, wanted.length) == 0;
      if (begins) {
        found.add(rows);
      }
    }
  }

  private int compareFirst(int block, byte[] wanted) {
    Cursor cursor = new Cursor(body + buffer.getInt(HEADER + 4 * block));
    cursor.number();
    int length = cursor.number();
    return java.util.Arrays.compare(bytes, cursor.at, cursor.at + length, wanted, 0, wanted.length);
  }

  private int[] scan(int block, byte[] wanted) {
    Cursor cursor = new Cursor(body + buffer.getInt(HEADER + 4 * block));
    byte[] name = new byte[256];
    int last = Math.min(names - block * BLOCK, BLOCK);
    for (int i = 0; i < last; i++) {
      int shared = cursor.number();
      int rest = cursor.number();
      System.arraycopy(bytes, cursor.at, name, shared, rest);
      cursor.at += rest;
      int count = cursor.number();
      int order = java.util.Arrays.compare(name, 0, shared + rest, wanted, 0, wanted.length);
      if (order == 0) {
        return postings(cursor, count);
      }
      if (order > 0) {
        return NONE;
      }
      for (int j = 0; j < count; j++) {
        cursor.number();
      }
    }
    return NONE;
  }

  private static int[] postings(Cursor cursor, int count) {
    int[] rows = new int[count];
    int row = 0;
    for (int j = 0; j < count; j++) {
      int value = cursor.number();
      row += value >>> 1;
      rows[j] = row * 2 + (value & 1);
    }
    return rows;
  }

  /** A place in the bytes, moving on with each number read. */
  private final class Cursor {
    private int at;

    Cursor(int at) {
      this.at = at;
    }

    int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte b = bytes[at++];
        value |= (b & 0x7f) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }
  }
}
