package sojourn.export.plate;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.write.PlateFile;
import sojourn.fixture.SeedSnapshot;
import sojourn.model.Snapshot;

/** Prints how long plates take and how much memory they need; run it by hand. */
final class PlateBench {

  private PlateBench() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of("target/pictures/export");
    Files.createDirectories(folder);
    for (int i = 0; i < 3; i++) {
      time("180 mm at 600 dpi", SeedSnapshot.of(), PlateSettings.of(PlatePreset.DOUBLE), folder.resolve("double.png"));
    }
    time("A0 at 300 dpi, 5000 stops", MadePlates.scattered(5000, 15, 25, 300), PlateSettings.of(PlatePreset.A0), folder.resolve("a0.png"));
  }

  private static void time(String what, Snapshot snapshot, PlateSettings settings, Path file) throws Exception {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    Plate plate = MadePlates.of(snapshot, settings);
    long laid = System.nanoTime();
    PlateFile.save(plate, PlateFile.Format.PNG, settings.sheet().dpi(), file);
    long end = System.nanoTime();
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
    System.out.printf("%s: laid out %d ms, written %d ms, heap at most %d MB%n", what, (laid - start) / 1_000_000, (end - laid) / 1_000_000, peak >> 20);
  }
}
