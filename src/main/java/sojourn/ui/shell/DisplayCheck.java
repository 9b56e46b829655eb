package sojourn.ui.shell;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a window can be shown at all: asked before the toolkit starts, which would fail with words that help nobody. */
public interface DisplayCheck {

  /** Why no window can be shown, in a sentence that says what to do; empty when it can. */
  static Optional<String> problem() {
    if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux") || "Headless".equals(System.getProperty("glass.platform"))) {
      return Optional.empty();
    }
    return problem(System.getenv("DISPLAY"), "libX11.so.6", "libgtk-3.so.0");
  }

  /**
   * The same for a named display and libraries.
   *
   * @param display as in the environment, null where it is not set
   */
  static Optional<String> problem(@Nullable String display, String x11, String gtk) {
    if (display == null || display.isBlank()) {
      return Optional.of("There is no display to show a window on: start Sojourn in a desktop session, or use its commands (sojourn --help).");
    }
    try (Arena arena = Arena.ofConfined()) {
      if (!opens(display, x11, arena)) {
        return Optional.of("The display " + display + " cannot be opened: start Sojourn in a desktop session, or use its commands (sojourn --help).");
      }
    } catch (IllegalArgumentException e) {
      return Optional.of("The library " + x11 + " is missing: install libx11 (Debian, Ubuntu: apt install libx11-6), then start Sojourn again.");
    }
    if (!loads(gtk)) {
      return Optional.of("GTK 3 is missing: install it (Debian, Ubuntu: apt install libgtk-3-0; Fedora: dnf install gtk3), then start Sojourn again.");
    }
    return Optional.empty();
  }

  @SuppressWarnings("restricted")
  private static boolean loads(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup found = SymbolLookup.libraryLookup(library, arena);
      return found.find("gtk_init_check").isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @SuppressWarnings("restricted")
  private static boolean opens(String display, String x11, Arena arena) {
    SymbolLookup library = SymbolLookup.libraryLookup(x11, arena);
    Linker linker = Linker.nativeLinker();
    var open = linker.downcallHandle(library.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    var close = linker.downcallHandle(library.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    try {
      MemorySegment connection = (MemorySegment) open.invokeExact(arena.allocateFrom(display));
      boolean opened = !connection.equals(MemorySegment.NULL);
      if (opened) {
        int ignored = (int) close.invokeExact(connection);
      }
      return opened;
    } catch (Throwable e) {
      throw new IllegalStateException("X11 cannot be asked for its display", e);
    }
  }
}
