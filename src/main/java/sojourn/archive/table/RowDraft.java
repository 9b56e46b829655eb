package sojourn.archive.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.claim.Reading;
import sojourn.model.text.Context;
import sojourn.model.time.DateSpan;

/** What a row says, before people of several rows are put together. */
final class RowDraft {

  /** A stay at one place. */
  record Stay(PlaceCells.Found place, @Nullable DateSpan start, @Nullable DateSpan end) {}

  /** Something to be looked at, with the field it is about. */
  record Doubt(Field field, String message) {}

  final int record;
  final List<Integer> travellers = new ArrayList<>();
  final List<Stay> stays = new ArrayList<>();
  final List<PersonCells.Named> met = new ArrayList<>();
  final List<Doubt> doubts = new ArrayList<>();
  @Nullable DateSpan start;
  @Nullable DateSpan end;
  @Nullable Context context;
  @Nullable Reading remark;
  @Nullable String refused;

  RowDraft(int record) {
    this.record = record;
  }

  @Nullable DateSpan days() {
    return DateSpan.covering(start, end);
  }
}
