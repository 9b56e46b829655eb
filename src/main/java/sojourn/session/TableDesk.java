package sojourn.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.archive.Documents;
import sojourn.archive.ImportReport;
import sojourn.archive.Progress;
import sojourn.archive.table.DateOrder;
import sojourn.archive.table.Field;
import sojourn.archive.table.Mapping;
import sojourn.archive.table.Table;
import sojourn.archive.table.TableReader;
import sojourn.archive.table.TableReading;
import sojourn.archive.table.TableReport;
import sojourn.archive.table.TableSettings;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;

/** Tables on the desk: opened, tried, and imported, off the JavaFX thread. */
public final class TableDesk {

  /** Rows shown and drawn. */
  public static final int SHOWN = 200;
  /** Rows tried for the counts. */
  private static final int TRIED = 20_000;

  private final Jobs jobs;
  private final Supplier<@Nullable Archive> archive;
  private final Consumer<Archive> changed;

  TableDesk(Jobs jobs, Supplier<@Nullable Archive> archive, Consumer<Archive> changed) {
    this.jobs = jobs;
    this.archive = archive;
    this.changed = changed;
  }

  /** Whether a file is a table, by its name or its beginning. */
  public static boolean isTable(Path file) {
    return Documents.table(file);
  }

  /** Opens the tables of a file with what their columns seem to tell. */
  public void open(Path file, Consumer<List<TableDraft>> opened) {
    Archive open = archive.get();
    if (open != null) {
      jobs.latest("table", progress -> drafts(open, file), opened);
    }
  }

  private static List<TableDraft> drafts(Archive open, Path file) throws SojournException {
    List<TableDraft> drafts = new ArrayList<>();
    for (Table table : open.tables(file)) {
      Mapping mapping = open.mapping(table, TableSettings.NONE);
      Map<String, String> columns = new HashMap<>();
      mapping.columns().forEach((field, column) -> columns.put(field.key(), column));
      List<List<String>> records = table.first(SHOWN).records();
      List<String> fields = Arrays.stream(Field.values()).map(Field::key).toList();
      String order = mapping.order() == null ? null : mapping.order().name().toLowerCase(Locale.ROOT);
      drafts.add(
          new TableDraft(
              file, drafts.size(), table.name(), table.columns(), records.subList(table.header() + 1, records.size()), table.rows(), fields, columns, order));
    }
    return drafts;
  }

  /** Tries a table; remarks are left for the import. */
  public void preview(TableDraft draft, Consumer<TablePreview> made) {
    Archive open = archive.get();
    if (open != null) {
      jobs.latest("table", progress -> tried(open, draft), made);
    }
  }

  private static TablePreview tried(Archive open, TableDraft draft) throws SojournException {
    TableReader reader = open.tableReader();
    Table table = open.tables(draft.file()).get(draft.number());
    Mapping mapping = mapping(draft);
    DateOrder.Finding finding = reader.order(table, mapping);
    boolean asks = mapping.order() == null && (finding == DateOrder.Finding.OPEN || finding == DateOrder.Finding.MIXED);
    Snapshot nothing = Snapshot.empty(draft.name());
    if (asks) {
      return new TablePreview(nothing, draft.rows(), 0, 0, List.of(), true, null);
    }
    try {
      Mapping ordered = reader.ordered(table, mapping);
      Optional<TableReading> first = reader.read(table.first(SHOWN), ordered, false, Progress.NONE, () -> false);
      Optional<TableReading> all = reader.read(table.first(TRIED), ordered, false, Progress.NONE, () -> false);
      TableReport report = all.orElseThrow().report();
      boolean orderMatters = finding == DateOrder.Finding.OPEN || finding == DateOrder.Finding.MIXED;
      return new TablePreview(
          open.understand(first.orElseThrow().reading()), report.rows(), report.became(), review(report), reasons(report), orderMatters, null);
    } catch (SojournException e) {
      return new TablePreview(nothing, draft.rows(), 0, 0, List.of(), false, e.getMessage());
    }
  }

  private static int review(TableReport report) {
    List<TableReport.Line> lines = new ArrayList<>(report.review());
    lines.addAll(report.refused());
    return (int) lines.stream().map(TableReport.Line::row).distinct().count();
  }

  private static List<String> reasons(TableReport report) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    report.refused().forEach(l -> counts.merge(l.reason(), 1, Integer::sum));
    report.review().forEach(l -> counts.merge(l.reason(), 1, Integer::sum));
    return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(40).map(e -> e.getValue() + " × " + e.getKey()).toList();
  }

  private static Mapping mapping(TableDraft draft) {
    Mapping mapping = Mapping.NONE;
    for (Map.Entry<String, String> entry : draft.mapping().entrySet()) {
      mapping = mapping.with(Field.of(entry.getKey()).orElseThrow(), entry.getValue());
    }
    String order = draft.order();
    return order == null ? mapping : mapping.with(DateOrder.valueOf(order.toUpperCase(Locale.ROOT)));
  }

  /** Imports a table as the draft says; the mapping is remembered for the next one with such columns. */
  public void importTable(TableDraft draft, String what, Consumer<Imported> done) {
    Archive open = archive.get();
    if (open == null) {
      return;
    }
    List<String> settings = new ArrayList<>();
    for (Field field : Field.values()) {
      settings.add(field.key() + "=" + draft.mapping().getOrDefault(field.key(), ""));
    }
    jobs.write(
        what,
        progress -> open.importPaths(List.of(draft.file()), new TableSettings(settings, mapping(draft).order(), draft.name()), (n, total, name) -> progress.report(name, n, total), progress),
        (ImportReport report) -> {
          changed.accept(open);
          done.accept(Imported.of(report));
        });
  }
}
