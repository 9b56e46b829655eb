package sojourn.archive.kept;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.time.DateSpan;

/** Words that are written as numbers, each word once. */
final class WordList {

  static final int NONE = -1;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int of(@Nullable String word) {
    if (word == null) {
      return NONE;
    }
    Integer known = numbers.putIfAbsent(word, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  int of(@Nullable EntityId id) {
    return id == null ? NONE : of(id.value());
  }

  /** A date by its text. Fails where the text does not say all. */
  int of(@Nullable DateSpan date) {
    if (date == null) {
      return NONE;
    }
    int before = numbers.size();
    int number = of(date.edtf());
    if (number == before && !DateSpan.of(date.edtf()).equals(date)) {
      throw new IllegalStateException("a date that its text does not tell: " + date);
    }
    return number;
  }

  int[] of(Collection<String> words) {
    return words.stream().mapToInt(this::of).toArray();
  }

  int[] ofIds(Collection<? extends EntityId> ids) {
    return ids.stream().mapToInt(this::of).toArray();
  }

  int[] ofValues(Enum<?>[] values) {
    return Arrays.stream(values).mapToInt(value -> of(value.name())).toArray();
  }

  byte[] written() {
    Out out = new Out();
    int[] lengths = new int[numbers.size()];
    StringBuilder all = new StringBuilder();
    numbers.forEach(
        (word, number) -> {
          lengths[number] = word.length();
          all.append(word);
        });
    out.numbers(lengths);
    out.bytes(all.toString().getBytes(StandardCharsets.UTF_8));
    return out.written();
  }

  /** The words that were written, by number. */
  static String[] read(byte[] written) {
    In in = new In(written);
    int[] lengths = in.numbers();
    String all = new String(in.bytes(), StandardCharsets.UTF_8);
    String[] words = new String[lengths.length];
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      words[i] = all.substring(at, at + lengths[i]);
      at += lengths[i];
    }
    return words;
  }
}
