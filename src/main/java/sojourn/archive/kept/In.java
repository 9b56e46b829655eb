package sojourn.archive.kept;

import java.nio.ByteBuffer;

/** Numbers read in the order in which {@link Out} wrote them. Fails with a runtime exception where they are not there. */
final class In {

  private final ByteBuffer bytes;

  In(byte[] written) {
    bytes = ByteBuffer.wrap(written);
  }

  int number() {
    return bytes.getInt();
  }

  double decimal() {
    return bytes.getDouble();
  }

  int[] numbers() {
    int[] numbers = new int[count(Integer.BYTES)];
    bytes.asIntBuffer().get(numbers);
    bytes.position(bytes.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  double[] decimals() {
    double[] numbers = new double[count(Double.BYTES)];
    bytes.asDoubleBuffer().get(numbers);
    bytes.position(bytes.position() + numbers.length * Double.BYTES);
    return numbers;
  }

  byte[] bytes() {
    byte[] some = new byte[count(1)];
    bytes.get(some);
    return some;
  }

  private int count(int size) {
    int count = bytes.getInt();
    if (count < 0 || count > bytes.remaining() / size) {
      throw new IllegalStateException("no room for " + count + " numbers");
    }
    return count;
  }
}
