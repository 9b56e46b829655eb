package sojourn.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.reading.rule.Lexicon;

/** The heads of columns: what "Areas visited" or "Date(s)" says of the cells below. */
final class Headings {

  private static final int LONGEST = 4;

  private final Lexicon words;

  Headings(Lexicon words) {
    this.words = words;
  }

  /** What a head says of its column; null where it is no head that we know. */
  @Nullable CellKind kind(String head) {
    String bare = head.toLowerCase(Locale.ROOT).replaceAll("\\(\\s*s\\s*\\)", "").replaceAll("[^\\p{L}# ]+", " ").replaceAll("\\s+", " ").strip();
    for (CellKind kind : CellKind.values()) {
      if (kind != CellKind.OTHER && words.has("head_" + kind.name().toLowerCase(Locale.ROOT), bare)) {
        return kind;
      }
    }
    return null;
  }

  /** The kinds of a line of heads that only single spaces part; empty when other words stand in it. */
  List<CellKind> line(String line) {
    String[] parts = line.replaceAll("\\s*\\(\\s*s\\s*\\)", "").strip().split("\\s+", -1);
    List<CellKind> kinds = new ArrayList<>();
    int i = 0;
    while (i < parts.length) {
      int used = 0;
      for (int n = Math.min(LONGEST, parts.length - i); n > 0 && used == 0; n--) {
        CellKind kind = kind(String.join(" ", List.of(parts).subList(i, i + n)));
        if (kind != null && Character.isUpperCase(parts[i].codePointAt(0)) == Character.isUpperCase(line.strip().codePointAt(0))) {
          kinds.add(kind);
          used = n;
        }
      }
      if (used == 0) {
        return List.of();
      }
      i += used;
    }
    return heads(kinds) ? kinds : List.of();
  }

  /** Whether these are the heads of a table of journeys: a date, and somewhere or somebody. */
  static boolean heads(List<CellKind> kinds) {
    boolean who = kinds.contains(CellKind.PLACE) || kinds.contains(CellKind.COUNTRY) || kinds.contains(CellKind.PERSON) || kinds.contains(CellKind.HOST);
    return kinds.size() > 1 && who && (kinds.contains(CellKind.DATE) || kinds.size() > 2);
  }
}
