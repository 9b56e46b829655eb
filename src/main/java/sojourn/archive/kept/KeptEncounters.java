package sojourn.archive.kept;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sojourn.model.Columns;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EncounterKind;
import sojourn.model.EncounterRows;
import sojourn.model.ReviewState;

/** Encounters made from columns when they are asked for. */
final class KeptEncounters extends KeptRows<EncounterId, Encounter> {

  private final Words words;
  private final Numbered names;
  private final KeptVisits visits;
  private final RowIds ids;
  private final EncounterRows rows;
  private final int[] date;
  private final int[] venue;
  private final int[] reasons;
  private final double[] confidence;
  private final int[] ends;
  private final int[] evidence;
  private final int[][] groups;

  KeptEncounters(In in, String[] texts, Words words, Numbered names, KeptVisits visits) {
    this.words = words;
    this.names = names;
    this.visits = visits;
    ids = RowIds.read(in, texts);
    int[] traveller = in.numbers();
    int[] person = in.numbers();
    int[] place = in.numbers();
    int[] visit = in.numbers();
    int[] from = in.numbers();
    int[] to = in.numbers();
    date = in.numbers();
    venue = in.numbers();
    reasons = in.numbers();
    int[] topics = in.numbers();
    int[] tellers = in.numbers();
    EncounterKind[] kind = Enums.of(EncounterKind.class, in.numbers(), texts, EncounterKind[]::new);
    ReviewState[] state = Enums.of(ReviewState.class, in.numbers(), texts, ReviewState[]::new);
    confidence = in.decimals();
    ends = in.numbers();
    evidence = in.numbers();
    groups = Groups.read(in);
    rows =
        new EncounterRows(
            this, traveller, person, place, visit, from, to, kind, state, Enums.floats(confidence), Groups.each(groups, topics),
            Groups.each(groups, tellers), numbers());
  }

  EncounterRows rows() {
    return rows;
  }

  @Override
  public int size() {
    return ids.size();
  }

  @Override
  public EncounterId id(int row) {
    return new EncounterId(ids.id(row));
  }

  @Override
  public int of(@Nullable Object id) {
    return id instanceof EncounterId encounter ? ids.of(encounter.value()) : Columns.NONE;
  }

  @Override
  public Encounter get(int row) {
    int place = rows.place()[row];
    int visit = rows.visit()[row];
    return new Encounter(
        id(row),
        names.people().get(rows.traveller()[row]),
        names.people().get(rows.person()[row]),
        rows.kind()[row],
        words.date(date[row]),
        place == Columns.NONE ? null : names.places().get(place),
        visit == Columns.NONE ? null : visits.id(visit),
        words.wordOr(venue[row]),
        IntStream.of(rows.topics()[row]).mapToObj(names.topics()::get).toList(),
        words.evidence(evidence, row == 0 ? 0 : ends[row - 1], ends[row]),
        confidence[row],
        words.list(groups[reasons[row]]),
        rows.state()[row]);
  }
}
