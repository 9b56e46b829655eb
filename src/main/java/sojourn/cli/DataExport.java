package sojourn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.export.data.DataFiles;
import sojourn.export.data.DataFormat;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.model.SojournException;

/**
 * An export of data, by the format that is named or that the file's ending means.
 *
 * @param to a file, or for tables a folder
 */
record DataExport(DataFormat format, Path to, boolean folder) {

  /** What can be written, for the help. */
  static final String FORMATS =
      "Data by ending, or --format: .csv (visits; all tables as .zip, or as a folder with --format csv), .xlsx, .jsonl, .json (reading format, with"
          + " texts), .geojson, .lpf.json (Linked Places), .kml, .gexf and .graphml (who met whom), .jsonld, .tei.xml, .ics, .timeline.json (TimelineJS);"
          + " .html is one page with map, timeline, people and quotes that needs no network."
          + " Dates stay EDTF; where a format has days only, they are the widest possible and the EDTF text stands beside them."
          + " Back by import come csv, xlsx, jsonl, geojson, lpf, kml and json. All but json leave out the sources' texts, offices by time, people who"
          + " neither travel nor meet anybody, and decisions on who is one person; the export is then the source. A calendar leaves out what has no day or lies before the year 1; TimelineJS what has no"
          + " date; gexf, graphml, jsonld, tei, ics, timelinejs and html are not read back.";

  /** The export of data that is meant; empty where the file is a picture or a folder of texts. */
  static Optional<DataExport> meant(String to, @Nullable String key) throws SojournException {
    boolean folder = CorpusFolder.meant(to);
    if (key == null) {
      return folder ? Optional.empty() : DataFormat.guess(to).map(f -> new DataExport(f, Path.of(to), false));
    }
    DataFormat format =
        DataFormat.of(key).orElseThrow(() -> new SojournException("There is no format '%s': give one of %s.".formatted(key, DataFormat.keys())));
    if (folder && format != DataFormat.CSV && format != DataFormat.TABLES) {
      throw new SojournException("Only tables fill a folder: give a file name that ends with %s.".formatted(format.endings().getFirst()));
    }
    return Optional.of(new DataExport(format, Path.of(to), folder));
  }

  int run(Workshop workshop, Terminal terminal, Path collection, @Nullable List<String> filter) throws SojournException {
    try (Archive archive = workshop.open(collection)) {
      Portion portion = new Portion(workshop.part(archive.snapshot(), filter), archive.snapshot().visits().size());
      DataFiles files = new DataFiles(portion, archive::readings);
      DataFiles.Done done = folder ? files.folder(to, Pace.UNSEEN) : files.write(format, to, Pace.UNSEEN);
      done.notes().forEach(terminal::say);
      terminal.say(portion.extent() + ".");
    }
    terminal.result(to.toString());
    return 0;
  }
}
