package sojourn.session;

import java.util.List;
import sojourn.archive.ImportReport;

/**
 * What became of an import, for the user.
 *
 * @param added documents that are new in the collection
 * @param corrected documents that were there and are put right by what somebody wrote
 * @param known documents whose text was there already
 * @param problems a sentence for each that could not be read
 * @param cancelled whether it was stopped before all documents were done
 */
public record Imported(int added, int corrected, int known, List<String> problems, boolean cancelled) {

  public Imported {
    problems = List.copyOf(problems);
  }

  static Imported of(ImportReport report) {
    return new Imported(
        report.added().size(),
        report.corrected().size(),
        report.unchanged(),
        report.failures().stream().map(ImportReport.Failure::message).toList(),
        report.cancelled());
  }
}
