package sojourn.session;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** The one door to other threads. Results come back on the JavaFX thread; an expected failure goes to {@link #failure()}, a bug to the handler. */
public interface Jobs {

  /** Work off the JavaFX thread. */
  interface Work<T> {
    T run(Steps steps) throws SojournException;
  }

  /** How work reports its progress and learns that it is no longer wanted. */
  interface Steps extends BooleanSupplier {

    /** Says that {@code done} of {@code total} steps are done; {@code what} names the current one. */
    void report(String what, int done, int total);

    /** Whether the user has cancelled. */
    @Override
    boolean getAsBoolean();
  }

  /** Starts reading work; its result is dropped when newer work of that kind has started. */
  <T> void latest(String kind, Work<T> work, Consumer<T> done);

  /** Queues writing work: one at a time, in order, never dropped. */
  <T> void write(String what, Work<T> work, Consumer<T> done);

  /** What the writer is doing, null when idle. */
  ReadOnlyObjectProperty<@Nullable Activity> activity();

  /** The last expected failure's sentence, null when none. */
  ReadOnlyObjectProperty<@Nullable String> failure();

  /** Asks the running write to stop at its next step. */
  void cancel();

  /** Waits for running writes and ends the threads. */
  void close();
}
