package sojourn.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Readers on a small pool, writes on one thread, results on the JavaFX thread. */
public final class FxJobs implements Jobs {

  private final ExecutorService readers = Executors.newFixedThreadPool(2, r -> daemon(r, "sojourn-reader"));
  private final ExecutorService writer = Executors.newSingleThreadExecutor(r -> daemon(r, "sojourn-writer"));
  private final Map<String, AtomicLong> newest = new ConcurrentHashMap<>();
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final ReadOnlyObjectWrapper<@Nullable Activity> activity = new ReadOnlyObjectWrapper<>(this, "activity", null);
  private final ReadOnlyObjectWrapper<@Nullable String> failure = new ReadOnlyObjectWrapper<>(this, "failure", null);
  private final Consumer<Throwable> bugs;

  /**
   * @param bugs called on the JavaFX thread with what should never have happened
   */
  public FxJobs(Consumer<Throwable> bugs) {
    this.bugs = bugs;
  }

  /**
   * Runs the work on the JavaFX thread, starting the toolkit if need be; it then runs until {@link #exit()}.
   *
   * @param bugs told on that thread of what should never have happened there
   */
  public static void start(Runnable work, Consumer<Throwable> bugs) {
    Runnable guarded =
        () -> {
          Platform.setImplicitExit(false);
          Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> bugs.accept(bug));
          work.run();
        };
    try {
      Platform.startup(guarded);
    } catch (IllegalStateException running) {
      Platform.runLater(guarded);
    }
  }

  /** Runs on the JavaFX thread, later. */
  public static void later(Runnable work) {
    Platform.runLater(work);
  }

  /** Whether the processor paints the windows, for want of a graphics card. */
  public static boolean paintsInSoftware() {
    return !Platform.isSupported(ConditionalFeature.SCENE3D);
  }

  /** Ends the toolkit. */
  public static void exit() {
    Platform.exit();
  }

  @Override
  public <T> void latest(String kind, Work<T> work, Consumer<T> done) {
    AtomicLong counter = newest.computeIfAbsent(kind, k -> new AtomicLong());
    long number = counter.incrementAndGet();
    Steps steps = new Watched(() -> counter.get() != number);
    Consumer<T> unlessOld =
        result -> {
          if (counter.get() == number) {
            done.accept(result);
          }
        };
    readers.execute(() -> {
      if (counter.get() == number) {
        run(work, steps, unlessOld, () -> {});
      }
    });
  }

  @Override
  public <T> void write(String what, Work<T> work, Consumer<T> done) {
    writer.execute(() -> {
      cancelled.set(false);
      Platform.runLater(() -> {
        failure.set(null);
        activity.set(new Activity(what, 0, 0));
      });
      run(work, new Watched(cancelled::get), done, () -> activity.set(null));
    });
  }

  private <T> void run(Work<T> work, Steps steps, Consumer<T> done, Runnable after) {
    try {
      T result = work.run(steps);
      Platform.runLater(() -> {
        after.run();
        done.accept(result);
      });
    } catch (SojournException e) {
      Platform.runLater(() -> {
        after.run();
        failure.set(e.getMessage());
      });
    } catch (RuntimeException | Error e) {
      Platform.runLater(() -> {
        after.run();
        bugs.accept(e);
      });
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

  /** Says what went wrong where no work of this is to blame. */
  public void fail(String sentence) {
    failure.set(sentence);
  }

  @Override
  public void cancel() {
    cancelled.set(true);
  }

  @Override
  public void close() {
    cancel();
    readers.shutdownNow();
    writer.shutdown();
    try {
      if (!writer.awaitTermination(10, TimeUnit.SECONDS)) {
        writer.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  private final class Watched implements Steps {

    private final java.util.function.BooleanSupplier unwanted;

    Watched(java.util.function.BooleanSupplier unwanted) {
      this.unwanted = unwanted;
    }

    @Override
    public void report(String what, int done, int total) {
      Platform.runLater(() -> activity.set(new Activity(what, done, total)));
    }

    @Override
    public boolean getAsBoolean() {
      return unwanted.getAsBoolean();
    }
  }
}
