package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.model.PlaceKind;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;
import sojourn.reading.layout.CellKind;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.place.PlaceMention;

/**
 * A row of a table or an item of a list: its days, the places of its place cells, and whose journey it tells where a cell says so.
 *
 * @param block number of the row's block
 * @param places none in an item that only tells what happened on its days
 * @param travellers person units of the cell that names them
 * @param hosts person units of the cell that names whom they met
 */
record Row(int block, List<PlaceMention> places, @Nullable DateSpan day, List<Unit> travellers, List<Unit> hosts, Evidence words) {

  private static final int LONGEST_EVIDENCE = 500;

  /** The row of the sentences of one block; empty when it tells of no day and no place. {@code frame} is the date of the heading above. */
  static Optional<Row> read(Scene scene, Days days, List<UnitSentence> cells, @Nullable DateSpan frame) {
    List<DateSpan> dates = new ArrayList<>();
    List<PlaceMention> towns = new ArrayList<>();
    List<PlaceMention> lands = new ArrayList<>();
    List<Unit> travellers = new ArrayList<>();
    List<Unit> hosts = new ArrayList<>();
    UnitSentence first = cells.getFirst();
    int end = first.end();
    for (UnitSentence cell : cells) {
      CellKind kind = cell.passage().cell();
      DateSpan date = date(days, cell);
      if (date != null && dates.size() < 2) {
        dates.add(date);
      }
      boolean placed = kind == CellKind.PLACE || kind == CellKind.COUNTRY || (kind == CellKind.OTHER && onlyPlaces(cell));
      for (Unit unit : cell.units()) {
        if (placed && unit.place()) {
          PlaceMention mention = scene.place(unit);
          List<PlaceMention> kept = mention.place().kind() == PlaceKind.COUNTRY || mention.place().kind() == PlaceKind.FORMER_STATE ? lands : towns;
          if (kept.stream().noneMatch(p -> p.place().id().equals(mention.place().id()))) {
            kept.add(mention);
          }
        } else if (unit.person() && (kind == CellKind.PERSON || kind == CellKind.HOST)) {
          (kind == CellKind.PERSON ? travellers : hosts).add(unit);
        }
      }
      end = placed || date != null ? cell.end() : end;
    }
    DateSpan day = dates.isEmpty() ? frame : whole(dates);
    List<PlaceMention> places = towns.isEmpty() ? lands : towns;
    if (places.isEmpty() ? day == null : day == null && cells.stream().noneMatch(c -> c.passage().cell() == CellKind.PLACE)) {
      return Optional.empty();
    }
    int from = first.start();
    Evidence words = scene.clean().evidence(from, Math.min(end, from + LONGEST_EVIDENCE), "table.row");
    return Optional.of(new Row(first.passage().block(), places, day, travellers, hosts, words));
  }

  /** A begin and an end in two cells are one span. */
  private static DateSpan whole(List<DateSpan> dates) {
    DateSpan start = dates.getFirst();
    DateSpan last = dates.getLast();
    boolean pair = dates.size() == 2 && start.edtf().indexOf('/') < 0 && last.edtf().indexOf('/') < 0 && last.earliest() > start.earliest();
    return pair ? DateSpan.parse(start.edtf() + "/" + last.edtf()).orElse(start) : start;
  }

  /** The date that a cell consists of. */
  private static @Nullable DateSpan date(Days days, UnitSentence cell) {
    CellKind kind = cell.passage().cell();
    if (kind != CellKind.DATE && (kind != CellKind.OTHER || cell.size() > 3)) {
      return null;
    }
    return cell.units().stream().filter(Unit::date).findFirst().map(u -> days.span(u.ref())).orElse(null);
  }

  static boolean onlyPlaces(UnitSentence cell) {
    boolean any = false;
    for (Unit unit : cell.units()) {
      any |= unit.place();
      if (!unit.place() && !mark(unit)) {
        return false;
      }
    }
    return any;
  }

  /** Whether the unit only parts names. */
  static boolean mark(Unit unit) {
    return unit.is(",", "and", "&", "/", ";", "(", ")", ":", "-", "–", "—", "-lrb-", "-rrb-", ".");
  }

  /** The visits that the row tells of one traveller: every place in it in its days. */
  List<Stay> stays(int traveller) {
    List<Stay> stays = new ArrayList<>();
    for (PlaceMention mention : places) {
      Stay stay = new Stay(traveller, mention.place(), VisitStatus.MADE, day == null ? 0.7 : 0.9);
      DateSpan span = day;
      if (span != null) {
        stay.range(span, true, true);
        if (stay.start == null && span.edtf().indexOf('/') < 0) {
          stay.start = span;
          stay.end = span;
        }
      }
      stay.last = stay.end;
      stay.see(words);
      stay.reason("table.row");
      stays.add(stay);
    }
    return stays;
  }
}
