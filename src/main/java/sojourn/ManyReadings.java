package sojourn;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sojourn.archive.Archive;
import sojourn.archive.DocumentReader;
import sojourn.archive.ImportReport;
import sojourn.cli.ReadingBench;
import sojourn.cli.ReadingFigures;
import sojourn.model.SojournException;
import sojourn.session.Desk;

/** Imports the example documents many times over and measures it. */
final class ManyReadings implements ReadingBench {

  private final Desk.Opener opener;
  private final Supplier<DocumentReader> reader;

  ManyReadings(Desk.Opener opener, Supplier<DocumentReader> reader) {
    this.opener = opener;
    this.reader = reader;
  }

  @Override
  public ReadingFigures run(int documents) throws SojournException {
    try {
      Path folder = Files.createTempDirectory("sojourn-bench");
      try {
        return measured(copies(folder, documents), folder.resolve("bench.sojourn"));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new SojournException("No folder for the measured collection can be made: is there room on the disk?", e);
    }
  }

  /** Each copy ends with a line of its own, so that no two have the same text. */
  private static List<Path> copies(Path folder, int documents) throws IOException {
    List<Path> seeds = Examples.unpack(Files.createDirectory(folder.resolve("seeds")));
    Path many = Files.createDirectory(folder.resolve("documents"));
    List<Path> copies = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      String text = Files.readString(seeds.get(i % seeds.size()));
      copies.add(Files.writeString(many.resolve("%06d.txt".formatted(i)), text + "\n\nCopy " + i + ".\n"));
    }
    return copies;
  }

  private ReadingFigures measured(List<Path> files, Path collection) throws SojournException {
    long[] at = new long[files.size() + 1];
    long begun = System.nanoTime();
    long cpu = cpu();
    long[] first = {0};
    reader.get().getReady();
    try (Archive archive = opener.open(collection);
        StageSampler sampler = StageSampler.start()) {
      ImportReport report =
          archive.importPaths(
              files,
              (done, total, name) -> {
                at[done] = System.nanoTime();
                first[0] = done == 1 ? System.currentTimeMillis() : first[0];
              },
              () -> false);
      if (report.added().size() != files.size()) {
        throw new SojournException("Only " + report.added().size() + " of " + files.size() + " documents were read: there is nothing to measure.");
      }
      long ended = System.nanoTime();
      int quarter = files.size() / 4;
      double[] quarters = {seconds(at[quarter] - at[0]) / quarter, seconds(at[files.size()] - at[files.size() - quarter]) / quarter};
      double firstClaim = (first[0] - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1000.0;
      int processors = Runtime.getRuntime().availableProcessors();
      return new ReadingFigures(
          files.size(), processors, seconds(ended - begun), seconds(cpu() - cpu), firstClaim, quarters[0], quarters[1], sampler.shares(), peakHeap());
    }
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }

  private static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system ? system.getProcessCpuTime() : 0;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(u -> u.getUsed())
            .sum()
        >> 20;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
