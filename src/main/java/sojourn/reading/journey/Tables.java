package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.time.DateSpan;
import sojourn.reading.layout.CellKind;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.person.Form;
import sojourn.reading.text.BlockKind;

/** The tables, lists and dated headings of a document: its rows by block, and whose journey each of them tells. */
final class Tables {

  private static final int NOBODY = -1;
  private static final int LONGEST_HEADING = 14;

  private final Scene scene;
  private final int main;
  private final Map<Integer, Row> rows = new HashMap<>();
  private final Map<Integer, Integer> owners = new HashMap<>();
  private final Set<Integer> announced = new HashSet<>();
  /** The person named by the heading above, and the date of the heading above. */
  private int section = NOBODY;

  private @Nullable DateSpan frame;

  private Tables(Scene scene, int main) {
    this.scene = scene;
    this.main = main;
  }

  /** The tables of a scene; rows that name nobody tell of the person of the heading above, or of {@code main}. */
  static Tables of(Scene scene, Days days, int main) {
    Tables tables = new Tables(scene, main);
    List<Row> headings = new ArrayList<>();
    List<UnitSentence> all = scene.sentences();
    int from = 0;
    while (from < all.size()) {
      int block = all.get(from).passage().block();
      int to = from;
      while (to < all.size() && all.get(to).passage().block() == block) {
        to++;
      }
      List<UnitSentence> sentences = all.subList(from, to);
      if (all.get(from).passage().kind() == BlockKind.ROW) {
        tables.row(days, sentences);
      } else if (sentences.size() == 1 && from > 0) {
        tables.heading(days, sentences.getFirst(), headings);
      }
      from = to;
    }
    if (headings.size() > 1) {
      headings.forEach(h -> tables.rows.put(h.block(), h));
    }
    return tables;
  }

  private void row(Days days, List<UnitSentence> cells) {
    int block = cells.getFirst().passage().block();
    int owner = section == NOBODY ? main : section;
    for (UnitSentence cell : cells) {
      if (cell.passage().cell() == CellKind.PERSON) {
        owner = cell.units().stream().filter(Unit::person).mapToInt(u -> scene.cast().member(scene.person(u))).findFirst().orElse(NOBODY);
        break;
      }
    }
    owners.put(block, owner);
    Row.read(scene, days, cells, frame).ifPresent(row -> rows.put(block, row));
    Row row = rows.get(block);
    int first = row == null || row.places().isEmpty() || section != NOBODY ? NOBODY : named(cells.getFirst());
    if (first != NOBODY) {
      owners.put(block, first);
    }
    boolean dated = cells.stream().anyMatch(c -> c.passage().cell() == CellKind.DATE);
    if (row != null && dated && cells.size() == 1) {
      frame = row.day();
    } else if (row != null && !dated && row.places().isEmpty() && cells.stream().noneMatch(Tables::past)) {
      announced.add(block);
    }
  }

  /** "Chancellor Moe, Oslo, 3 May": the person with whose title a row of a list begins. */
  private int named(UnitSentence cell) {
    Unit first = cell.unit(0);
    boolean alone = first.person() && scene.person(first).form() == Form.NAME && scene.person(first).title() != null && cell.units().stream().noneMatch(Unit::verb);
    return alone ? scene.cast().member(scene.person(first)) : NOBODY;
  }

  private static boolean past(UnitSentence s) {
    return s.units().stream().anyMatch(u -> u.word() && u.head().tag().equals("VBD"));
  }

  /** Whether the sentence stands in a schedule, which tells of nothing done. */
  boolean announced(UnitSentence s) {
    return announced.contains(s.passage().block());
  }

  /** A heading that is a name, a date, or places with their date. */
  private void heading(Days days, UnitSentence s, List<Row> headings) {
    if (s.size() > LONGEST_HEADING) {
      return;
    }
    List<Unit> persons = s.units().stream().filter(Unit::person).toList();
    List<Unit> dates = s.units().stream().filter(Unit::date).toList();
    List<Unit> places = s.units().stream().filter(Unit::place).toList();
    boolean bare = s.units().stream().allMatch(u -> u.person() || u.date() || u.place() || Row.mark(u) || number(u));
    if (!bare) {
      return;
    }
    if (persons.size() == 1 && places.isEmpty()) {
      section = scene.cast().member(scene.person(persons.getFirst()));
    } else if (persons.isEmpty() && !dates.isEmpty() && places.isEmpty()) {
      frame = days.span(dates.getFirst().ref());
    } else if (persons.isEmpty() && dates.size() == 1 && s.passage().kind() == BlockKind.HEADING) {
      DateSpan day = days.span(dates.getFirst().ref());
      if (day != null) {
        headings.add(
            new Row(s.passage().block(), places.stream().map(scene::place).toList(), day, List.of(), List.of(),
                scene.clean().evidence(s.start(), s.end(), "heading.visit")));
      }
    }
  }

  private static boolean number(Unit unit) {
    return unit.word() && unit.head().text().matches("[\\d#.()–—-]+");
  }

  /** The row that a sentence begins, or null. */
  @Nullable Row begun(UnitSentence s) {
    boolean begins = s.index() == 0 || scene.sentences().get(s.index() - 1).passage().block() != s.passage().block();
    return begins ? rows.get(s.passage().block()) : null;
  }

  /** The person whom a sentence without a subject is about. */
  int owner(UnitSentence s) {
    return owners.getOrDefault(s.passage().block(), main);
  }

  /** Everybody whose rows these are, in the order of the text. */
  List<Integer> travellers() {
    return rows.keySet().stream().sorted().map(b -> owners.getOrDefault(b, main)).filter(p -> p >= 0).distinct().toList();
  }
}
