package sojourn.archive;

import java.nio.file.Path;
import java.util.List;
import sojourn.archive.table.TableReport;
import sojourn.model.SourceId;

/**
 * What became of an import.
 *
 * @param added the new sources, in the order of files
 * @param corrected sources that a file in the reading format puts right
 * @param unchanged files whose text was in the collection
 * @param skipped files of folders that are of no kind that can be read
 * @param silent new sources that tell of no visit and no encounter, with the reason
 * @param tables what became of the rows of each table
 * @param cancelled whether it was stopped before all files were done
 */
public record ImportReport(
    List<SourceId> added,
    List<SourceId> corrected,
    int unchanged,
    int skipped,
    List<Failure> failures,
    List<Failure> silent,
    List<TableReport> tables,
    boolean cancelled) {

  public ImportReport {
    added = List.copyOf(added);
    corrected = List.copyOf(corrected);
    failures = List.copyOf(failures);
    silent = List.copyOf(silent);
    tables = List.copyOf(tables);
  }

  /** A file that could not be imported or tells of nothing, and why, in a sentence or two. */
  public record Failure(Path file, String message) {}
}
