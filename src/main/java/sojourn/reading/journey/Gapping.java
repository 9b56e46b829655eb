package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.PlaceKind;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.rule.Effect;

/**
 * What a verb said once tells again: "travels to Oslo on 3 May, to Bergen on 5 May", "held talks with Moe in Oslo, and with Lie in Bergen".
 */
final class Gapping {

  private static final int MOST = 12;

  private final Scene scene;
  private final Focus focus;
  private final UnitSentence s;

  Gapping(Scene scene, Focus focus, UnitSentence s) {
    this.scene = scene;
    this.focus = focus;
    this.s = s;
  }

  /** The happenings that follow one without a verb of their own, in the order of the text. */
  List<Happening> after(Happening told) {
    List<Happening> found = new ArrayList<>();
    boolean moves = !told.places().isEmpty() && List.of(Effect.GO, Effect.ARRIVE, Effect.STAY).contains(told.rule().effect());
    boolean meets = told.rule().effect() == Effect.MEET && !told.others().isEmpty();
    if ((!moves && !meets) || told.noun()) {
      return found;
    }
    int at = rest(told.to());
    for (int n = 0; n < MOST && at < s.size(); n++) {
      int start = conjunct(at);
      @Nullable Part part = start < 0 ? null : moves ? stop(start) : partner(start);
      if (part == null) {
        break;
      }
      found.add(again(told, start, part));
      at = part.to;
    }
    return found;
  }

  /** A place, a person and a date, as units, each -1 where it is not said; {@code to} is the unit after the last. */
  private record Part(int place, int person, int date, int to) {}

  private Happening again(Happening told, int from, Part part) {
    int place = part.place < 0 ? -1 : s.unit(part.place).ref();
    int date = part.date < 0 ? -1 : s.unit(part.date).ref();
    boolean meets = part.person >= 0;
    List<Integer> others = meets ? focus.people(s.unit(part.person)) : List.of();
    List<Integer> places = meets ? List.of() : List.of(place);
    return new Happening(told.rule(), told.sentence(), from, part.to, told.subjects(), others, places, -1, meets ? place : -1, date,
        told.modality(), told.implied(), told.thing(), told.noun());
  }

  /** Over the place and the date that still belong to what the verb said. */
  private int rest(int to) {
    int at = to;
    while (at < s.size() && (s.unit(at).date() || (s.unit(at).is("in", "at", "on") && at + 1 < s.size() && (s.unit(at + 1).place() || s.unit(at + 1).date()))
        || (s.unit(at).place() && s.unit(at - 1).is("in", "at")))) {
      at++;
    }
    return at;
  }

  /** Over "," and "and"; -1 where nothing joins. */
  private int conjunct(int at) {
    int i = at;
    while (i < s.size() && (s.unit(i).is(",", ";", "and", "then", "later", "finally") || (s.unit(i).is("on") && s.unit(Math.min(i + 1, s.size() - 1)).is("to")))) {
      i++;
    }
    return i == at || i >= s.size() ? -1 : i;
  }

  /** "to Bergen on 5 May", "in Bergen on 5 May", "on 5 May to Bergen". */
  private @Nullable Part stop(int start) {
    int first = date(start);
    int i = first < 0 ? start : first + 1;
    boolean led = i < s.size() && s.unit(i).is("to", "in", "at");
    int place = led ? i + 1 : i;
    if (place >= s.size() || !s.unit(place).place() || scene.place(s.unit(place)).place().kind() == PlaceKind.UNKNOWN) {
      return null;
    }
    int after = first < 0 ? date(place + 1) : -1;
    boolean dated = first >= 0 || after >= 0;
    boolean verb = place + 1 < s.size() && s.unit(place + 1).verb();
    return (!led && !dated) || verb ? null : new Part(place, -1, first < 0 ? after : first, Math.max(place, after) + 1);
  }

  /** "with Lie in Bergen on 5 May". */
  private @Nullable Part partner(int start) {
    int person = start + 1 < s.size() && s.unit(start + 1).is("the") ? start + 2 : start + 1;
    if (!s.unit(start).is("with") || person >= s.size() || !s.unit(person).person()) {
      return null;
    }
    int at = person + 1;
    int place = -1;
    if (at + 1 < s.size() && s.unit(at).is("in", "at") && s.unit(at + 1).place()) {
      place = at + 1;
      at += 2;
    }
    int date = date(at);
    return new Part(place, person, date, date < 0 ? at : date + 1);
  }

  private int date(int at) {
    int i = at < s.size() && s.unit(at).is("on", "for") ? at + 1 : at;
    Unit unit = i < s.size() ? s.unit(i) : null;
    return unit != null && unit.date() ? i : -1;
  }
}
