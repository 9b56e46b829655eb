package sojourn.archive.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import sojourn.archive.DocumentReader;
import sojourn.archive.Documents;
import sojourn.archive.Progress;
import sojourn.archive.derivation.Offices;
import sojourn.gazetteer.Gazetteer;
import sojourn.model.SojournException;
import sojourn.model.claim.Reading;
import sojourn.model.text.Context;
import sojourn.model.text.Document;
import sojourn.model.text.FixedText;

/** Tables to claims: guesses what columns tell, reads rows, and has the reader of documents read remarks. */
public final class TableReader {

  /** Remarks read in one go by one thread. */
  private static final int BATCH = 24;

  private final DocumentReader reader;
  private final Gazetteer gazetteer;
  private final CountryCells countries;
  private final Offices offices;
  private final PersonCells people = new PersonCells();

  public TableReader(DocumentReader reader, Gazetteer gazetteer, Offices offices) {
    this.reader = reader;
    this.gazetteer = gazetteer;
    this.countries = new CountryCells(gazetteer);
    this.offices = offices;
  }

  /** What the columns seem to tell. */
  public Mapping guess(Table table) {
    return OwnTable.is(table) ? OwnTable.mapping() : new ColumnGuess(gazetteer, countries).guess(table);
  }

  /** What the table's own dates say of the order of day and month. */
  public DateOrder.Finding order(Table table, Mapping mapping) {
    List<String> cells = new ArrayList<>();
    List<String> names = table.columns();
    for (Field field : List.of(Field.START, Field.END, Field.DATE)) {
      int column = mapping.column(field, names);
      for (int record = table.header() + 1; column >= 0 && record < table.records().size(); record++) {
        cells.add(table.cell(record, column));
      }
    }
    return DateOrder.find(cells);
  }

  /** The mapping with the order of day and month, where the table needs one. Fails with a question where nothing tells it. */
  public Mapping ordered(Table table, Mapping mapping) throws SojournException {
    if (mapping.order() != null || OwnTable.is(table)) {
      return mapping;
    }
    return switch (order(table, mapping)) {
      case NEEDLESS -> mapping;
      case DMY -> mapping.with(DateOrder.DMY);
      case MDY -> mapping.with(DateOrder.MDY);
      case OPEN ->
          throw new SojournException(
              "In '%s' nothing tells whether day or month comes first in dates such as 3/4/1850: say --dates dmy or --dates mdy.".formatted(table.name()));
      case MIXED ->
          throw new SojournException(
              "In '%s' some dates can only have the day first and some only the month: say --dates dmy or --dates mdy, and the others are listed for review."
                  .formatted(table.name()));
    };
  }

  /**
   * Reads all rows.
   *
   * @param remarks whether remarks are read, too; a preview may do without
   */
  public Optional<TableReading> read(Table table, Mapping mapping, boolean remarks, Progress progress, BooleanSupplier cancelled) throws SojournException {
    if (OwnTable.is(table)) {
      return Optional.of(OwnTable.read(table, gazetteer, countries));
    }
    Document document = table.document();
    CellPositions positions = new CellPositions(table, document.id());
    boolean commas = CommaRule.parts(table, mapping.column(Field.PLACE, table.columns()), gazetteer);
    RowReader rows = new RowReader(table, mapping, positions, new PlaceCells(gazetteer, countries, commas), people);
    if (rows.column(Field.TRAVELLER) < 0 && mapping.constant(Field.TRAVELLER).isEmpty()) {
      throw unmapped(table, "whose journeys it tells", Field.TRAVELLER);
    }
    if (rows.column(Field.PLACE) < 0 && rows.column(Field.COUNTRY) < 0 && rows.column(Field.LATITUDE) < 0 && mapping.constant(Field.COUNTRY).or(() -> mapping.constant(Field.PLACE)).isEmpty()) {
      throw unmapped(table, "where they led", Field.PLACE);
    }
    List<RowDraft> drafts = new ArrayList<>();
    for (int record = table.header() + 1; record < table.records().size(); record++) {
      if (table.records().get(record).stream().anyMatch(c -> !c.isEmpty())) {
        drafts.add(rows.read(record));
      }
    }
    boolean done = !remarks || remarks(table, rows, drafts, progress, cancelled);
    return done ? Optional.of(new TableClaims(table, document, positions, rows).of(drafts, offices)) : Optional.empty();
  }

  private static SojournException unmapped(Table table, String what, Field field) {
    return new SojournException(
        "No column of '%s' seems to say %s: name it with --map %s=COLUMN, or one value for all rows with --map \"%s==VALUE\" (columns: %s)."
            .formatted(table.name(), what, field.key(), field.key(), String.join(", ", table.columns())));
  }

  /** Whether all remarks were read. */
  private boolean remarks(Table table, RowReader rows, List<RowDraft> drafts, Progress progress, BooleanSupplier cancelled) {
    List<RowDraft> speaking = drafts.stream().filter(d -> d.context != null && d.refused == null && speaks(rows.value(d.record, Field.NOTE))).toList();
    List<List<RowDraft>> batches = new ArrayList<>();
    for (int i = 0; i < speaking.size(); i += BATCH) {
      batches.add(speaking.subList(i, Math.min(speaking.size(), i + BATCH)));
    }
    if (batches.isEmpty()) {
      return true;
    }
    progress.at(0, speaking.size(), table.name());
    int[] done = {0};
    boolean[] stopped = {false};
    reader.each(
        batches,
        batch -> {
          batch.forEach(row -> remark(row, rows.value(row.record, Field.NOTE)));
          return batch.size();
        },
        read -> {
          done[0] += read;
          stopped[0] = cancelled.getAsBoolean();
          progress.at(done[0], speaking.size(), done[0] < speaking.size() ? table.name() : "");
          return !stopped[0];
        });
    return !stopped[0];
  }

  /** Whether a remark may name somebody or some place: a capital after its first word. */
  private static boolean speaks(String remark) {
    int space = remark.indexOf(' ');
    return space > 0 && remark.substring(space).codePoints().anyMatch(Character::isUpperCase);
  }

  private void remark(RowDraft row, String words) {
    Context context = row.context == null ? Context.NONE : row.context;
    try {
      Reading reading = Documents.read(reader, new Document("row " + (row.record + 1), new FixedText(words), null), context);
      row.remark = reading;
    } catch (SojournException e) {
      row.doubts.add(new RowDraft.Doubt(Field.NOTE, String.valueOf(e.getMessage())));
    }
  }

  static @Nullable String blank(String text) {
    return text.isBlank() ? null : text;
  }
}
