package sojourn.export.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import sojourn.export.data.graph.Gexf;
import sojourn.export.data.graph.GraphMl;
import sojourn.export.data.graph.LinkedData;
import sojourn.export.data.part.DataWriter;
import sojourn.export.data.part.Pace;
import sojourn.export.data.part.Portion;
import sojourn.export.data.place.GeoJson;
import sojourn.export.data.place.Kml;
import sojourn.export.data.table.TableWriters;
import sojourn.export.data.text.Tei;
import sojourn.export.data.time.Calendar;
import sojourn.export.data.time.TimelineJs;
import sojourn.export.page.PageFile;
import sojourn.model.SojournException;
import sojourn.model.claim.Reading;

/** Writes a portion to a file: beside it first, then moved, so that an earlier file is replaced only by a whole one. */
public final class DataFiles {

  private final Portion portion;
  private final Supplier<List<Reading>> readings;

  /**
   * Of a portion.
   *
   * @param readings all readings of the collection; asked for only by the reading format
   */
  public DataFiles(Portion portion, Supplier<List<Reading>> readings) {
    this.portion = portion;
    this.readings = readings;
  }

  /** What became of a file: whether it was stopped, and in sentences what the format could not take. */
  public record Done(boolean stopped, List<String> notes) {

    public Done {
      notes = List.copyOf(notes);
    }
  }

  /** Writes a file. Fails with a sentence where the disk does not take it. */
  public Done write(DataFormat format, Path file, Pace pace) throws SojournException {
    return write(writer(format), file, pace);
  }

  private DataWriter writer(DataFormat format) {
    return switch (format) {
      case PAGE -> PageFile::write;
      case CSV -> TableWriters.VISITS;
      case TABLES -> TableWriters.ZIP;
      case EXCEL -> TableWriters.EXCEL;
      case LINES -> TableWriters.LINES;
      case READING -> new ReadingFile(readings);
      case GEOJSON -> GeoJson::visits;
      case LPF -> GeoJson::linkedPlaces;
      case KML -> Kml::write;
      case GEXF -> Gexf::write;
      case GRAPHML -> GraphMl::write;
      case JSONLD -> LinkedData::write;
      case TEI -> Tei::write;
      case CALENDAR -> Calendar::write;
      case TIMELINE -> TimelineJs::write;
    };
  }

  /** Writes all tables as files of a folder. */
  public Done folder(Path folder, Pace pace) throws SojournException {
    List<String> notes = new ArrayList<>();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new SojournException(folder + " cannot be made: choose another folder.", e);
    }
    for (String name : TableWriters.files()) {
      Done done = write(TableWriters.file(name), folder.resolve(name), pace);
      notes.addAll(done.notes());
      if (done.stopped()) {
        return new Done(true, notes);
      }
    }
    return new Done(false, notes);
  }

  /** Writes a file by any writer. */
  public Done write(DataWriter writer, Path file, Pace pace) throws SojournException {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      Path folder = whole.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      List<String> notes;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        notes = writer.write(portion, out, pace);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      return new Done(false, notes);
    } catch (Pace.Stopped e) {
      remove(part);
      return new Done(true, List.of());
    } catch (IOException e) {
      remove(part);
      throw new SojournException(file + " cannot be written: choose another folder, or make room.", e);
    }
  }

  private static void remove(Path part) throws SojournException {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new SojournException(part + " cannot be removed: remove it by hand.", e);
    }
  }
}
