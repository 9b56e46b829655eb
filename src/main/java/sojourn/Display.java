package sojourn;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a window can be opened here. */
final class Display {

  private final String system;
  private final Map<String, String> environment;

  Display(String system, Map<String, String> environment) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.environment = environment;
  }

  static Display ofThisMachine() {
    return new Display(System.getProperty("os.name", ""), System.getenv());
  }

  /** Why no window can be opened, in a sentence that says what to do; empty where one can. */
  @SuppressWarnings("restricted") // native access is granted on the command line; nothing of the library is called
  Optional<String> missing() {
    if (!system.contains("linux")) {
      return Optional.empty();
    }
    if (set("DISPLAY").isEmpty() && set("WAYLAND_DISPLAY").isEmpty()) {
      return Optional.of("There is no display here");
    }
    // The toolkit's own message is unclear, so GTK 3 is looked for before the toolkit starts.
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("GTK 3 is not installed (Debian and Ubuntu: libgtk-3-0, Fedora: gtk3)");
    }
  }

  private Optional<String> set(String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank());
  }
}
