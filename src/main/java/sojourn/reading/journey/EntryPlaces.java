package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;

/** The place that an entry of a diary names right after its date, without a verb: "5 May. Oslo, in rain", "5 May. Oslo to Bergen". */
final class EntryPlaces {

  private EntryPlaces() {}

  /** The units of the places, none where the entry does not begin so; {@code before} is the sentence before. */
  static List<Integer> of(UnitSentence s, UnitSentence before) {
    int i = 0;
    boolean dated = false;
    while (i < s.size() && (s.unit(i).date() || mark(s.unit(i)))) {
      dated |= s.unit(i).date();
      i++;
    }
    boolean begins = dated ? Standing.numbered(s) : i == 0 && Standing.onlyDate(before);
    if (!begins || i >= s.size() || !s.unit(i).place() || told(s, i)) {
      return List.of();
    }
    List<Integer> places = new ArrayList<>(List.of(i));
    if (i + 2 < s.size() && s.unit(i + 1).is("to") && s.unit(i + 2).place()) {
      places.add(i + 2);
      i += 2;
    }
    return i + 1 >= s.size() || mark(s.unit(i + 1)) || s.unit(i + 1).is("(") ? places : List.of();
  }

  private static boolean mark(Unit unit) {
    return unit.word() && unit.head().text().matches("[-–—.,:;]+");
  }

  /** Whether the sentence speaks of the place: "Oslo, they say, is dear". */
  private static boolean told(UnitSentence s, int from) {
    for (int i = from + 1; i < s.size() && !s.unit(i).is(";", ":"); i++) {
      if (s.unit(i).verb() && List.of("VBZ", "VBP", "MD").contains(s.unit(i).tag())) {
        return true;
      }
      if (s.unit(i).verb() && s.unit(i).tag().equals("VBD")) {
        return s.unit(i).is("be", "have");
      }
    }
    return false;
  }
}
