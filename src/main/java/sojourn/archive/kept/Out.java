package sojourn.archive.kept;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Numbers written one after the other. */
final class Out {

  private ByteBuffer bytes = ByteBuffer.allocate(1 << 16);

  void number(int number) {
    room(Integer.BYTES).putInt(number);
  }

  void decimal(double number) {
    room(Double.BYTES).putDouble(number);
  }

  void numbers(int[] numbers) {
    numbers(numbers, numbers.length);
  }

  /** The first so many of some numbers. */
  void numbers(int[] numbers, int count) {
    number(count);
    room(Math.multiplyExact(count, Integer.BYTES)).asIntBuffer().put(numbers, 0, count);
    bytes.position(bytes.position() + count * Integer.BYTES);
  }

  void decimals(double[] numbers) {
    number(numbers.length);
    room(Math.multiplyExact(numbers.length, Double.BYTES)).asDoubleBuffer().put(numbers);
    bytes.position(bytes.position() + numbers.length * Double.BYTES);
  }

  void bytes(byte[] some) {
    number(some.length);
    room(some.length).put(some);
  }

  private ByteBuffer room(int count) {
    if (bytes.remaining() < count) {
      int wanted = Math.addExact(bytes.position(), count);
      bytes = ByteBuffer.allocate(Math.max(wanted, (int) Math.min(Integer.MAX_VALUE - 8, bytes.capacity() * 2L))).put(bytes.flip());
    }
    return bytes;
  }

  byte[] written() {
    return Arrays.copyOf(bytes.array(), bytes.position());
  }
}
