package sojourn.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sojourn.export.plate.PlatePreset;
import sojourn.export.plate.PlateSettings;
import sojourn.export.plate.PlateSheet;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.page.PlateLayout;
import sojourn.export.plate.write.PlateFile;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.VisitId;
import sojourn.paint.Typeface;

/** What plates of a collection cost: both columns of a journal at 600 dpi, the first and once all is warm, and A0 at 300 dpi. */
record PlateFigures(List<Figure> figures) {

  private static final int TIMES = 3;

  /**
   * One plate.
   *
   * @param composed seconds from the collection to the drawing
   * @param written seconds from the drawing to the file
   * @param heap peak in MB, garbage included
   */
  record Figure(String plate, int stops, String pixels, double composed, double written, long heap) {}

  PlateFigures {
    figures = List.copyOf(figures);
  }

  static PlateFigures of(Snapshot snapshot) throws SojournException {
    Set<VisitId> visits = MapFile.visits(snapshot, null);
    List<Figure> figures = new ArrayList<>();
    try {
      Path file = Files.createTempFile("sojourn-plate", ".png");
      try {
        for (int i = 0; i < TIMES; i++) {
          figures.add(figure("180 mm at 600 dpi", snapshot, visits, PlateSettings.of(PlatePreset.DOUBLE), file));
        }
        figures.add(figure("A0 at 300 dpi", snapshot, visits, PlateSettings.of(PlatePreset.A0), file));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new SojournException("No file for the measured plates can be made: is there room on the disk?", e);
    }
    return new PlateFigures(figures);
  }

  private static Figure figure(String name, Snapshot snapshot, Set<VisitId> visits, PlateSettings settings, Path file) throws SojournException {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    int dpi = settings.sheet().dpi();
    long begun = System.nanoTime();
    Plate plate = PlateLayout.of(snapshot, visits, settings, Typeface.bundled());
    long composed = System.nanoTime();
    PlateFile.save(plate, PlateFile.Format.PNG, dpi, file);
    long written = System.nanoTime();
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    String pixels = PlateSheet.pixels(plate.width(), dpi) + " × " + PlateSheet.pixels(plate.height(), dpi);
    return new Figure(name, visits.size(), pixels, (composed - begun) / 1e9, (written - composed) / 1e9, heap / 1_000_000);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Figure f : figures) {
      text.append("%-18s %d stops, %s pixels: composed in %.2f s, written in %.2f s, heap at most %d MB%n".formatted(f.plate(), f.stops(), f.pixels(), f.composed(), f.written(), f.heap()));
    }
    return text.toString();
  }

  String json() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Figure f : figures) {
      list.addObject().put("plate", f.plate()).put("stops", f.stops()).put("pixels", f.pixels()).put("composedSeconds", f.composed()).put("writtenSeconds", f.written()).put("peakHeapMegabytes", f.heap());
    }
    return list + System.lineSeparator();
  }
}
