package sojourn;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this system keeps a user's data and settings. */
record UserFolders(Path data, Path settings) {

  static UserFolders ofThisUser() {
    return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
  }

  static UserFolders of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      Path roaming = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Sojourn");
      return new UserFolders(roaming, roaming);
    }
    if (name.contains("mac")) {
      Path support = home.resolve("Library").resolve("Application Support").resolve("Sojourn");
      return new UserFolders(support, support);
    }
    return new UserFolders(
        folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("sojourn"),
        folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("sojourn"));
  }

  private static Path folder(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.get(name);
    return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
  }
}
