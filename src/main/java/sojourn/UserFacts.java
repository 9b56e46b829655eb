package sojourn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sojourn.model.SojournException;
import sojourn.reading.fact.FactFile;
import sojourn.reading.fact.OfficeHolders;
import sojourn.reading.fact.Term;

/** The user's own office-holders: tables named by a command, and those in the folder {@code facts} beside his settings. */
final class UserFacts {

  private final Path folder;
  private final List<Term> named = new ArrayList<>();

  UserFacts(Path folder) {
    this.folder = folder;
  }

  /** Adds a table that a command names; it counts before those of the folder. */
  synchronized void add(Path file) throws SojournException {
    named.addAll(read(file));
  }

  /** The table that comes with the application with the user's rows; a table of the folder that is wrong is said and left out. */
  synchronized OfficeHolders holders(Consumer<String> say) {
    List<Term> rows = new ArrayList<>();
    for (Path file : files()) {
      try {
        rows.addAll(read(file));
      } catch (SojournException e) {
        say.accept(String.valueOf(e.getMessage()) + " The table is left out.");
      }
    }
    return OfficeHolders.load().with(rows).with(named);
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<Term> read(Path file) throws SojournException {
    try {
      return FactFile.read(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new SojournException(file + " could not be read as a table of facts in UTF-8.", e);
    }
  }
}
