package sojourn.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.archive.name.FoldedName;
import sojourn.export.MapImage;
import sojourn.export.MapImageSettings;
import sojourn.export.plate.write.PlateFile;
import sojourn.model.Person;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.Visit;
import sojourn.model.VisitId;

/**
 * A map of a collection as a file: a plate, or the map as on the screen.
 *
 * @param size in pixels, of the map as on the screen; null for a plate
 * @param traveller whose journeys it shows, by a part of the name; null for everybody's
 * @param plate how a plate is to be
 */
public record MapFile(@Nullable PixelSize size, @Nullable String traveller, PlateOptions plate) {

  /** The map as on the screen. */
  public MapFile(PixelSize size) {
    this(size, null, new PlateOptions());
  }

  /** Draws the map; an earlier file is replaced only by a whole one. */
  public void save(Snapshot snapshot, Path file) throws SojournException {
    PlateFile.Format format =
        PlateFile.Format.of(file.toString())
            .orElseThrow(() -> new SojournException("Maps are exported as PNG, SVG, PDF or TIFF: give a file name that ends with .png, .svg, .pdf or .tiff instead of " + file + "."));
    if (size != null && format != PlateFile.Format.PNG) {
      throw new SojournException("A size in pixels is for .png files: give --width and --height in millimetres instead of --size.");
    }
    Set<VisitId> visits = visits(snapshot);
    if (visits.isEmpty()) {
      throw new SojournException("There is no visit to draw: import documents first, or leave --traveller and --filter out.");
    }
    if (size == null) {
      plate.save(snapshot, visits, format, file);
      return;
    }
    MapImageSettings settings = MapImageSettings.describing(snapshot, visits, size.width(), size.height());
    write(MapImage.png(snapshot, visits, settings), file);
  }

  private Set<VisitId> visits(Snapshot snapshot) throws SojournException {
    return visits(snapshot, traveller);
  }

  /** The visits that count, of one traveller by a part of the name, or of everybody. */
  static Set<VisitId> visits(Snapshot snapshot, @Nullable String traveller) throws SojournException {
    List<Person> chosen = traveller == null ? List.copyOf(snapshot.people().values()) : named(snapshot, traveller);
    Set<VisitId> visits = new LinkedHashSet<>();
    for (Visit visit : snapshot.visits().values()) {
      if (visit.status().counts() && chosen.stream().anyMatch(p -> p.id().equals(visit.traveller()))) {
        visits.add(visit.id());
      }
    }
    return visits;
  }

  private static List<Person> named(Snapshot snapshot, String words) throws SojournException {
    String wanted = FoldedName.of(words).key();
    List<Person> found =
        snapshot.people().values().stream()
            .filter(p -> snapshot.visits().values().stream().anyMatch(v -> v.traveller().equals(p.id())))
            .filter(p -> p.names().stream().anyMatch(n -> (" " + FoldedName.of(n).key() + " ").contains(" " + wanted + " ")))
            .toList();
    if (found.isEmpty()) {
      throw new SojournException("The collection has no traveller '" + words + "': the travellers are listed by 'sojourn list'.");
    }
    return found;
  }

  private static void write(byte[] bytes, Path file) throws SojournException {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
        OutputStream out = Channels.newOutputStream(channel);
        out.write(bytes);
        channel.force(true);
      }
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new SojournException(file + " cannot be written: choose another folder, or make room.", e);
    }
  }
}
