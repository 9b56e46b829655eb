package sojourn.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import sojourn.archive.ImportReport.Failure;
import sojourn.archive.byhand.WrittenFile;
import sojourn.model.SojournException;
import sojourn.reading.intake.Intake;

/**
 * Files to import, sorted; texts that a file in the reading format speaks of are no files of their own.
 *
 * @param skipped files of folders that are of no kind that can be read
 */
record ImportFiles(List<Path> files, int skipped) {

  private static final Comparator<Path> ORDER = Comparator.comparing(Documents::name).thenComparing(Path::toString);

  static ImportFiles find(List<Path> paths, List<Failure> failures) {
    Set<Path> files = new HashSet<>();
    Set<Path> told = new HashSet<>();
    int skipped = 0;
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        told.addAll(WrittenFile.named(Documents.name(path)) ? texts(path) : Set.of());
        continue;
      }
      for (Path file : within(path, failures)) {
        Set<Path> texts = WrittenFile.named(Documents.name(file)) ? texts(file) : Set.of();
        told.addAll(texts);
        if (Intake.readable(Documents.name(file)) || Documents.table(file) || !texts.isEmpty() || WrittenImports.written(file)) {
          files.add(file);
        } else {
          skipped++;
        }
      }
    }
    told.forEach(text -> files.removeIf(f -> f.toAbsolutePath().normalize().equals(text)));
    return new ImportFiles(files.stream().sorted(ORDER).toList(), skipped);
  }

  private static List<Path> within(Path folder, List<Failure> failures) {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(f -> Files.isRegularFile(f) && !hidden(folder.relativize(f))).forEach(found::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      failures.add(new Failure(folder, folder + " cannot be searched: check its permissions."));
    }
    return found;
  }

  /** The files beside that hold the texts; of a file that cannot be understood, those of the same name. */
  private static Set<Path> texts(Path json) {
    Set<Path> found = new HashSet<>();
    List<String> names;
    try {
      WrittenFile written = WrittenFile.parse(Documents.name(json), Documents.bytes(json));
      names = written.documents().stream().flatMap(d -> written.text(d, name -> Files.isRegularFile(json.resolveSibling(name))).stream()).toList();
    } catch (SojournException e) {
      names = WrittenFile.textsBeside(Documents.name(json));
    }
    for (String name : names) {
      Path text = json.resolveSibling(name).toAbsolutePath().normalize();
      if (Files.isRegularFile(text)) {
        found.add(text);
      }
    }
    return found;
  }

  private static boolean hidden(Path inFolder) {
    for (Path part : inFolder) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
