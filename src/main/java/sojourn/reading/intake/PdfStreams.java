package sojourn.reading.intake;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import sojourn.model.SojournException;

/** Looks at the packed streams of a PDF before anything unpacks them whole. */
interface PdfStreams {

  /** Unpacked bytes of one stream that is no picture: 48 MB. */
  long MOST_OF_ONE = 48L << 20;
  /** Unpacked bytes of all such streams: 512 MB. */
  long MOST_OF_ALL = 512L << 20;
  byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  int DICTIONARY = 400;

  /** Fails with a sentence where a stream unpacks to more than text can need. */
  static void refuseBombs(String name, byte[] bytes) throws SojournException {
    long all = 0;
    byte[] sink = new byte[64 << 10];
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      int from = at < bytes.length && bytes[at] == '\r' ? at + 1 : at;
      from = from < bytes.length && bytes[from] == '\n' ? from + 1 : from;
      String dictionary = new String(bytes, Math.max(0, at - DICTIONARY), Math.min(at, DICTIONARY), StandardCharsets.ISO_8859_1);
      dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
      if (!dictionary.contains("Flate") || dictionary.contains("/Image")) {
        continue;
      }
      Unpacked unpacked = unpack(bytes, from, sink);
      all += unpacked.size();
      if (unpacked.size() > MOST_OF_ONE || all > MOST_OF_ALL) {
        throw new SojournException("'%s' unpacks to far more than its own size, as files made to do harm do: print it to a new PDF and import that.".formatted(name));
      }
      at = Math.max(at, from + unpacked.read());
    }
  }

  /** Bytes read and made of them. */
  record Unpacked(int read, long size) {}

  private static Unpacked unpack(byte[] bytes, int from, byte[] sink) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, Math.max(0, bytes.length - from));
      long size = 0;
      while (!inflater.finished() && size <= MOST_OF_ONE) {
        int n = inflater.inflate(sink);
        if (n == 0) {
          break;
        }
        size += n;
      }
      return new Unpacked((int) inflater.getBytesRead(), size);
    } catch (DataFormatException e) {
      return new Unpacked(0, inflater.getBytesWritten());
    } finally {
      inflater.end();
    }
  }

  /** Index after the next word "stream", or -1. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length <= bytes.length; i++) {
      if (bytes[i] != 's') {
        continue;
      }
      int k = 1;
      while (k < STREAM.length && bytes[i + k] == STREAM[k]) {
        k++;
      }
      boolean end = i >= 3 && bytes[i - 1] == 'd' && bytes[i - 2] == 'n' && bytes[i - 3] == 'e';
      if (k == STREAM.length && !end) {
        return i + k;
      }
    }
    return -1;
  }
}
