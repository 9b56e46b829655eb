package sojourn.reading.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import sojourn.model.SojournException;

/** Unpacks ZIP files in memory, within limits that no honest file reaches. */
interface Packed {

  int MOST_ENTRIES = 10_000;
  /** Unpacked bytes of all entries together: 256 MB. */
  long MOST_BYTES = 256L << 20;
  /** Text seldom packs better than 1 to 20; zeros pack 1 to 1000. */
  int MOST_RATIO = 200;

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** The wanted entries in their order, by path. Fails with a sentence where the file is damaged or unpacks to more than the limits. */
  static Map<String, byte[]> entries(String name, byte[] bytes, Predicate<String> wanted) throws SojournException {
    Map<String, byte[]> found = new LinkedHashMap<>();
    long budget = Math.min(MOST_BYTES, Math.max(1L << 20, (long) bytes.length * MOST_RATIO));
    int seen = 0;
    if (!whole(bytes)) {
      throw damaged(name, new IOException("no end record"));
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++seen > MOST_ENTRIES) {
          throw new SojournException("'%s' has more than %d entries: split it into smaller archives.".formatted(name, MOST_ENTRIES));
        }
        String path = path(entry.getName());
        boolean keep = !entry.isDirectory() && wanted.test(path);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[16 << 10];
        for (int n = zip.read(part); n >= 0; n = zip.read(part)) {
          budget -= n;
          if (budget < 0) {
            throw new SojournException(
                "'%s' unpacks to far more than its own size, as archives made to do harm do: unpack it yourself and import the documents."
                    .formatted(name));
          }
          if (keep) {
            out.write(part, 0, n);
          }
        }
        if (keep) {
          found.put(path, out.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(name, e);
    }
    return found;
  }

  /** Whether the record that ends every ZIP file is there. */
  private static boolean whole(byte[] bytes) {
    for (int i = bytes.length - 4; i >= Math.max(0, bytes.length - (70 << 10)); i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private static SojournException damaged(String name, Exception e) {
    boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
    return new SojournException(
        locked
            ? "'%s' is locked with a password: unpack it and import the documents.".formatted(name)
            : "'%s' is a damaged ZIP file: fetch or save it again.".formatted(name),
        e);
  }

  /** Names are UTF-8 whether or not the archive says so, where they can be. */
  private static String path(String raw) {
    if (raw.chars().anyMatch(c -> c > 0xff)) {
      return raw;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1))).toString();
    } catch (CharacterCodingException e) {
      return raw;
    }
  }
}
