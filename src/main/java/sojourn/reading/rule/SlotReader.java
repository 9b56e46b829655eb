package sojourn.reading.rule;

import java.util.ArrayList;
import java.util.List;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;

/** Fills the slots of a pattern: one mention, or a list of them with what stands between. */
final class SlotReader {

  private static final int NOISE = 15;

  private SlotReader() {}

  /** The units that fill a slot beginning at {@code i}; empty when none do. */
  static List<Integer> read(UnitSentence sentence, int i, String slot) {
    int opened = skipOpening(sentence, i);
    int at = slot.startsWith("place") ? skipKind(sentence, opened) : skipCalling(sentence, opened);
    if (at >= sentence.size()) {
      return List.of();
    }
    return switch (slot) {
      case "person" -> fits(sentence, at, slot) ? List.of(at) : List.of();
      case "people" -> list(sentence, at, "person", true);
      case "places" -> list(sentence, at, "place", false);
      default -> fits(sentence, at, slot) ? List.of(at) : List.of();
    };
  }

  private static int skipOpening(UnitSentence sentence, int i) {
    boolean own = i < sentence.size() && sentence.unit(i).is("our", "my");
    return skipArticles(sentence, own ? i + 1 : i);
  }

  private static int skipArticles(UnitSentence sentence, int i) {
    int at = i;
    while (at < sentence.size() && sentence.unit(at).is("the", "both", "a", "an", "either", "nearby", "neighbouring", "neighboring", "dear", "old")) {
      at++;
    }
    return at;
  }

  /** "the township of Halden", "a farm called Moen": over the words that say what kind of place it is. */
  private static int skipKind(UnitSentence sentence, int i) {
    int at = i;
    while (at < sentence.size() && at < i + 4 && sentence.unit(at).word() && (sentence.unit(at).head().noun() || sentence.unit(at).tag().startsWith("JJ"))) {
      at++;
    }
    boolean joins = at > i && at + 1 < sentence.size() && sentence.unit(at).is("of", "called", "named", ",") && sentence.unit(at - 1).head().noun();
    return joins && sentence.unit(at + 1).place() ? at + 1 : i;
  }

  /** "the composer Moe", "her counterparts Moe and Lie", "the country's President Moe": over the words that say what somebody is, right before the name. */
  private static int skipCalling(UnitSentence sentence, int i) {
    int at = i;
    while (at < sentence.size() && at < i + 6 && calling(sentence.unit(at))) {
      at++;
    }
    boolean called = at > i && at < sentence.size() && sentence.unit(at).person() && sentence.unit(at - 1).word()
        && (sentence.unit(at - 1).head().noun() || sentence.unit(at - 1).tag().equals("POS"));
    return called ? at : i;
  }

  private static boolean calling(Unit unit) {
    return unit.place() || (unit.word() && (unit.head().noun() || unit.tag().startsWith("JJ") || List.of("PRP$", "POS", "CD", "DT", "VBN").contains(unit.tag())));
  }

  private static boolean fits(UnitSentence sentence, int i, String slot) {
    Unit unit = sentence.unit(i);
    boolean owner = i + 1 < sentence.size() && sentence.unit(i + 1).word() && sentence.unit(i + 1).tag().equals("POS");
    return switch (slot) {
      case "person" -> unit.person() && !owner;
      case "owner" -> unit.person() && owner;
      case "place", "origin" -> unit.place();
      case "date" -> unit.date();
      default -> throw new IllegalStateException("no slot named " + slot);
    };
  }

  private static List<Integer> list(UnitSentence sentence, int from, String slot, boolean noise) {
    List<Integer> found = new ArrayList<>();
    int at = from;
    if (fits(sentence, at, slot)) {
      found.add(at++);
    } else if (!noise || !listable(sentence.unit(at))) {
      return found;
    }
    while (at < sentence.size()) {
      boolean all = from > 0 && sentence.unit(from - 1).is("between", "both");
      int next = nextItem(sentence, at, slot, noise, found.isEmpty(), all);
      if (next < 0) {
        break;
      }
      found.add(next);
      at = next + 1;
    }
    return found;
  }

  private static boolean listable(Unit unit) {
    return unit.word() && (unit.head().noun() || unit.tag().startsWith("JJ") || List.of("CD", "DT", "PRP$", "POS").contains(unit.tag()));
  }

  /** The next member of a list after position {@code at}, over separators and members that are not named. */
  private static int nextItem(UnitSentence sentence, int at, String slot, boolean noise, boolean first, boolean all) {
    boolean separated = false;
    boolean parted = noise && at > 0 && sentence.unit(at - 1).person() && sentence.unit(at).is("of");
    boolean owned = slot.equals("person") && at > 0 && at + 1 < sentence.size() && sentence.unit(at - 1).person() && sentence.unit(at).is("of") && sentence.unit(at + 1).place();
    for (int i = owned ? at + 2 : at; i < sentence.size() && i < at + NOISE; i++) {
      Unit unit = sentence.unit(i);
      if (separator(sentence, i)) {
        separated = true;
        parted = true;
      } else if (noise && parted && !separated && fits(sentence, i, slot) && named(sentence, i)) {
        return !all && opensClause(sentence, i) ? -1 : i;
      } else if (separated && fits(sentence, i, slot)) {
        return !all && opensClause(sentence, i) ? -1 : i;
      } else if (unit.is("with", "to", "in", "the", "both", "also", "then", "separately", "a", "along", "together") || unit.date()) {
        separated &= !unit.date();
      } else if (!noise && separated && unit.word() && (unit.tag().startsWith("JJ") || unit.tag().equals("VBN") || unit.tag().equals("DT"))) {
        separated = true;
      } else if (!noise || unit.verb() || !(listable(unit) || unit.preposition() || unit.place())) {
        return -1;
      } else if (!first && !parted) {
        return -1;
      } else {
        separated = false;
      }
    }
    return -1;
  }

  /** "the leaders of the two parties Mr. Moe": a title or a noun stands right before the name. */
  private static boolean named(UnitSentence sentence, int i) {
    return sentence.unit(i - 1).word() && sentence.unit(i - 1).head().tag().equals("NNS");
  }

  private static boolean separator(UnitSentence sentence, int i) {
    Unit unit = sentence.unit(i);
    return unit.is(",", ";", "and", "&", "plus") || (unit.is("as") && i > 0 && sentence.unit(i - 1).is("well"))
        || (unit.is("with") && i > 0 && sentence.unit(i - 1).is("along", "together"));
  }

  /** Whether the mention is the subject of a clause of its own: "met with A, and B said". */
  private static boolean opensClause(UnitSentence sentence, int i) {
    int next = i + 1;
    while (next < sentence.size() && sentence.unit(next).adverb()) {
      next++;
    }
    if (next >= sentence.size() || !sentence.unit(next).verb()) {
      return false;
    }
    String tag = sentence.unit(next).tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }
}
