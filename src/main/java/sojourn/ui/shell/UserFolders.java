package sojourn.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where a user's own things are kept, by the customs of the system.
 *
 * @param settings the window's state and the log
 * @param data the examples
 */
public record UserFolders(Path settings, Path data) {

  /** The folders of the user who runs the program. */
  public static UserFolders ofThisUser() {
    return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
  }

  static UserFolders of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      Path roaming = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Sojourn");
      Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Sojourn");
      return new UserFolders(roaming, local);
    }
    if (name.contains("mac")) {
      Path support = home.resolve("Library").resolve("Application Support").resolve("Sojourn");
      return new UserFolders(support, support);
    }
    return new UserFolders(
        folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("sojourn"),
        folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("sojourn"));
  }

  private static Path folder(Map<String, String> environment, String variable, Path usual) {
    String set = environment.getOrDefault(variable, "");
    return set.isBlank() ? usual : Path.of(set);
  }
}
