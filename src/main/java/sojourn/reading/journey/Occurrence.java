package sojourn.reading.journey;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;

/** An occasion that a traveller took part in, while the narrative is being followed. */
record Occurrence(Stay stay, EncounterKind kind, String name, @Nullable DateSpan date, Evidence evidence) {

  private static final int LONGEST = 120;

  /** The occasion a happening tells of, when the traveller is somewhere and it has a name. */
  static Optional<Occurrence> of(Scene scene, Happening h, @Nullable Stay stay, @Nullable DateSpan day) {
    UnitSentence s = scene.sentences().get(h.sentence());
    if (handled(s, h)) {
      return Optional.empty();
    }
    int from = h.to();
    boolean named = s.unit(h.to() - 1).nominal() && from < s.size() && s.unit(from).is("of", "on", "for");
    if (named) {
      from = h.to() - 1;
    }
    while (from < s.size() && s.unit(from).is("the", "a", "an", "in", "at", "to", "his", "her", "their")) {
      from++;
    }
    int to = from;
    while (to < s.size() && (!ends(s.unit(to), to > from) || title(s, to))) {
      to++;
    }
    if (stay == null || to == from || s.end(to - 1) - s.start(from) > LONGEST) {
      return Optional.empty();
    }
    String name = scene.clean().value().substring(s.start(from), s.end(to - 1)).replaceAll("\\s+", " ");
    Evidence words = new Quotes(scene).around(h);
    return Optional.of(new Occurrence(stay, Objects.requireNonNull(h.rule().kind()), name, day, words));
  }

  /** "a way forward in addressing the crisis": what is addressed is a matter, no audience. */
  private static boolean handled(UnitSentence s, Happening h) {
    return h.rule().kind() == EncounterKind.ADDRESS && !h.noun() && s.unit(h.from()).tag().equals("VBG") && h.from() > 0 && s.unit(h.from() - 1).preposition();
  }

  /** A comma inside a title of nouns: "Women, Peace and Security". */
  private static boolean title(UnitSentence s, int comma) {
    return s.unit(comma).is(",") && comma + 2 < s.size() && capital(s, comma - 1) && capital(s, comma + 1) && s.unit(comma + 2).is("and", ",");
  }

  private static boolean capital(UnitSentence s, int i) {
    Unit unit = s.unit(i);
    return unit.word() && unit.nominal() && Character.isUpperCase(unit.head().text().codePointAt(0));
  }

  private static boolean ends(Unit unit, boolean begun) {
    boolean verb = unit.verb() && !unit.tag().equals("VBN");
    return verb || unit.date() || unit.is(";", ".", ":", "who", "which", "where", "that", "before", "after", "while") || (begun && unit.is(","));
  }
}
