package sojourn.archive.kept;

import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.MadeVisits;
import sojourn.model.ReviewState;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitRows;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateSpan;

/** Visits made from columns when they are asked for. */
final class KeptVisits extends KeptRows<VisitId, Visit> implements MadeVisits {

  private final Words words;
  private final Numbered names;
  private final RowIds ids;
  private final VisitRows rows;
  private final int[] start;
  private final int[] end;
  private final int[] reasons;
  private final double[] confidence;
  private final int[] ends;
  private final int[] evidence;
  private final int[][] groups;

  KeptVisits(In in, String[] texts, Words words, Numbered names) {
    this.words = words;
    this.names = names;
    ids = RowIds.read(in, texts);
    int[] traveller = in.numbers();
    int[] place = in.numbers();
    int[] trip = in.numbers();
    int[] from = in.numbers();
    int[] to = in.numbers();
    int[] sureFrom = in.numbers();
    int[] sureTo = in.numbers();
    start = in.numbers();
    end = in.numbers();
    reasons = in.numbers();
    int[] tellers = in.numbers();
    VisitStatus[] status = Enums.of(VisitStatus.class, in.numbers(), texts, VisitStatus[]::new);
    ReviewState[] state = Enums.of(ReviewState.class, in.numbers(), texts, ReviewState[]::new);
    confidence = in.decimals();
    ends = in.numbers();
    evidence = in.numbers();
    groups = Groups.read(in);
    rows =
        new VisitRows(
            this, traveller, place, trip, from, to, sureFrom, sureTo, status, state, Enums.floats(confidence), Groups.each(groups, tellers), numbers());
  }

  VisitRows rows() {
    return rows;
  }

  @Override
  public @Nullable DateSpan stay(int row) {
    return DateSpan.covering(words.date(start[row]), words.date(end[row]));
  }

  @Override
  public int size() {
    return ids.size();
  }

  @Override
  public VisitId id(int row) {
    return new VisitId(ids.id(row));
  }

  @Override
  public int of(@Nullable Object id) {
    return id instanceof VisitId visit ? ids.of(visit.value()) : Columns.NONE;
  }

  @Override
  public Visit get(int row) {
    return new Visit(
        id(row),
        names.people().get(rows.traveller()[row]),
        names.places().get(rows.place()[row]),
        words.date(start[row]),
        words.date(end[row]),
        rows.status()[row],
        names.trips().get(rows.trip()[row]),
        words.evidence(evidence, row == 0 ? 0 : ends[row - 1], ends[row]),
        confidence[row],
        words.list(groups[reasons[row]]),
        rows.state()[row]);
  }
}
