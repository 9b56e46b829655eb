package sojourn.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import sojourn.archive.derivation.Offices;
import sojourn.archive.table.DateOrder;
import sojourn.archive.table.Mapping;
import sojourn.archive.table.Table;
import sojourn.archive.table.TableFiles;
import sojourn.archive.table.TableReader;
import sojourn.archive.table.TableReading;
import sojourn.archive.table.TableSettings;
import sojourn.model.SojournException;
import sojourn.store.Store;

/** Tables to readings, by the mapping that the user gives, that was used for such columns before, or that is guessed. */
final class TableImports {

  private final Store store;
  private final Supplier<DocumentReader> reader;
  private final Offices offices;

  TableImports(Store store, Supplier<DocumentReader> reader, Offices offices) {
    this.store = store;
    this.reader = reader;
    this.offices = offices;
  }

  List<Table> tables(Path file) throws SojournException {
    return TableFiles.read(Documents.name(file), Documents.bytes(file));
  }

  /** What the columns tell; the order of day and month may still be open. */
  Mapping mapping(Table table, TableSettings settings) throws SojournException {
    Optional<Mapping> before = store.mapping(table.signature()).map(Mapping::parse);
    Mapping mapping = before.isPresent() ? before.get() : tables().guess(table);
    DateOrder order = settings.order();
    return (order == null ? mapping : mapping.with(order)).with(settings.columns(), table.columns());
  }

  /** Reads a table; empty where it was stopped. */
  Optional<TableReading> read(Table table, Mapping mapping, Progress progress, BooleanSupplier cancelled) throws SojournException {
    TableReader tables = tables();
    return tables.read(table, tables.ordered(table, mapping), true, progress, cancelled);
  }

  /** Keeps a mapping for the next table with such columns. */
  void remember(Table table, Mapping mapping) throws SojournException {
    store.putMapping(table.signature(), mapping.json());
  }

  TableReader tables() throws SojournException {
    DocumentReader documents = reader.get();
    return documents
        .gazetteer()
        .map(g -> new TableReader(documents, g, offices))
        .orElseThrow(() -> new SojournException("Tables cannot be read without a gazetteer."));
  }
}
