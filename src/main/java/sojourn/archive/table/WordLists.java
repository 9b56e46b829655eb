package sojourn.archive.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import sojourn.reading.rule.Lexicon;

/** Word lists of tables on the class path. */
final class WordLists {

  private WordLists() {}

  static Lexicon lexicon(String name) {
    return Lexicon.parse(lines(name));
  }

  static List<String> lines(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream("/tables/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no list " + name + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lower case without accents. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
  }
}
