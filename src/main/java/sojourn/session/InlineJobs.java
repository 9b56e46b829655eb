package sojourn.session;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Does the work at once on the caller's thread: for tests and for one-shot pictures. */
public final class InlineJobs implements Jobs {

  private final ReadOnlyObjectWrapper<@Nullable Activity> activity = new ReadOnlyObjectWrapper<>(this, "activity", null);
  private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>(this, "failure", null);

  @Override
  public <T> void latest(String kind, Work<T> work, Consumer<T> done) {
    run(work, done);
  }

  @Override
  public <T> void write(String what, Work<T> work, Consumer<T> done) {
    run(work, done);
  }

  private <T> void run(Work<T> work, Consumer<T> done) {
    try {
      failure.set(null);
      done.accept(work.run(new Quiet()));
    } catch (SojournException e) {
      failure.set(e.getMessage());
    }
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Activity> activity() {
    return activity.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable String> failure() {
    return failure.getReadOnlyProperty();
  }

  @Override
  public void cancel() {
    // Inline work has ended before anybody could cancel it.
  }

  @Override
  public void close() {
    // Nothing runs.
  }

  private record Quiet() implements Steps {
    @Override
    public void report(String what, int done, int total) {
      // Nobody watches.
    }

    @Override
    public boolean getAsBoolean() {
      return false;
    }
  }
}
