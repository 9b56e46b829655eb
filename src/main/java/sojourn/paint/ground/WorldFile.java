package sojourn.paint.ground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sojourn.model.SojournException;

/** The six numbers in a small file beside a picture (.pgw, .jgw, .tfw, .wld) that say where it lies. */
interface WorldFile {

  int MOST_BYTES = 10_000;

  /** Reads the one beside a picture, empty where there is none. */
  static Optional<Placement> beside(Path picture, int width, int height) throws SojournException {
    for (Path file : candidates(picture)) {
      if (Files.isRegularFile(file)) {
        mustBeOfTheEarth(picture);
        return Optional.of(read(file, width, height));
      }
    }
    return Optional.empty();
  }

  private static List<Path> candidates(Path picture) {
    String name = String.valueOf(picture.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    List<String> endings = new ArrayList<>(List.of(ending + "w", "wld"));
    if (ending.length() >= 3) {
      endings.addFirst(ending.charAt(0) + "" + ending.charAt(ending.length() - 1) + "w");
    }
    List<Path> files = new ArrayList<>();
    for (String each : endings) {
      files.add(picture.resolveSibling(stem + "." + each));
      files.add(picture.resolveSibling(stem + "." + each.toUpperCase(Locale.ROOT)));
    }
    return files;
  }

  private static Placement read(Path file, int width, int height) throws SojournException {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new SojournException(name + " is no world file: it should hold six numbers, one a line.");
      }
      double[] v = Files.readString(file, StandardCharsets.ISO_8859_1).strip().lines().map(l -> l.strip().replace(',', '.')).mapToDouble(Double::parseDouble).limit(6).toArray();
      Placement degrees = new Placement(true, v[0], v[2], v[4], v[1], v[3], v[5]);
      if (Placement.plausibleDegrees(degrees, width, height)) {
        return degrees;
      }
      Placement metres = new Placement(false, v[0], v[2], v[4], v[1], v[3], v[5]);
      if (Placement.plausibleMetres(metres, width, height)) {
        return metres;
      }
      throw new SojournException(name + " is in another coordinate system: only degrees of longitude and latitude or metres of Web Mercator can be shown.");
    } catch (IOException e) {
      throw new SojournException(name + " cannot be read.", e);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new SojournException(name + " is no world file: it should hold six numbers, one a line.", e);
    }
  }

  /** A file beside it that names a projection other than those two would put the picture elsewhere. */
  private static void mustBeOfTheEarth(Path picture) throws SojournException {
    String name = String.valueOf(picture.getFileName());
    int dot = name.lastIndexOf('.');
    Path prj = picture.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".prj");
    try {
      if (Files.isRegularFile(prj) && Files.size(prj) <= MOST_BYTES) {
        String words = Files.readString(prj, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        boolean projected = words.startsWith("projcs") || words.startsWith("projcrs");
        if (projected && !words.contains("pseudo") && !words.contains("auxiliary_sphere") && !words.contains("3857")) {
          throw new SojournException(prj.getFileName() + " names another projection: only degrees of longitude and latitude or Web Mercator can be shown.");
        }
      }
    } catch (IOException e) {
      throw new SojournException(prj.getFileName() + " cannot be read.", e);
    }
  }
}
