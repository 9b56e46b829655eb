package sojourn.session.ground;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;
import sojourn.model.ground.GroundChoice;
import sojourn.paint.ground.Ground;
import sojourn.paint.ground.Overlay;
import sojourn.paint.ground.UnplacedException;
import sojourn.session.Jobs;
import sojourn.session.Session;

/**
 * The choice of what lies under the marks. Maps are opened off the JavaFX thread; one that cannot be shown gives a sentence, and the bundled map.
 * Used on the JavaFX thread only.
 */
public final class Grounds {

  /** Maps of the user's own that are offered for a collection, the latest first. */
  private static final int MOST_KNOWN = 8;

  private record Opened(GroundChoice choice, @Nullable Ground ground, @Nullable SojournException failure) {}

  private final Session session;
  private final ObjectProperty<Ground> shown;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<GroundChoice> choice = new ReadOnlyObjectWrapper<>(this, "choice", GroundChoice.BORDERS);
  private final ReadOnlyObjectWrapper<List<GroundChoice>> known = new ReadOnlyObjectWrapper<>(this, "known", List.of());
  private final ReadOnlyObjectWrapper<@Nullable GroundChoice> unplaced = new ReadOnlyObjectWrapper<>(this, "unplaced", null);
  private @Nullable GroundMemory memory;
  private @Nullable Path collection;
  private volatile @Nullable Path tiles;
  private String told = "";

  public Grounds(Session session, Jobs jobs) {
    this.session = session;
    this.shown = session.ground();
    this.jobs = jobs;
    session.timeCursor().addListener((value, before, now) -> atThatTime());
    session.timeWindow().addListener((value, before, now) -> atThatTime());
    session.snapshot().addListener((value, before, now) -> atThatTime());
  }

  /** What was chosen last; it is shown once it is open. */
  public ReadOnlyObjectProperty<GroundChoice> choice() {
    return choice.getReadOnlyProperty();
  }

  /** Maps other than the bundled one that were chosen for this collection, the latest first. */
  public ReadOnlyObjectProperty<List<GroundChoice>> known() {
    return known.getReadOnlyProperty();
  }

  /** Remembers in a file what is chosen for which collection, and chooses so whenever one is opened. */
  public void remember(Path file, ReadOnlyObjectProperty<@Nullable Path> collections) {
    GroundMemory kept = new GroundMemory(file);
    memory = kept;
    tiles = file.resolveSibling("tiles");
    collections.subscribe(
        path -> {
          collection = null; // nothing is kept while it changes
          GroundMemory.Kept before = path == null ? GroundMemory.Kept.NONE : kept.of(path);
          known.set(before.known());
          choose(before.choice());
          collection = path;
        });
  }

  /** A picture that does not say where it lies, and waits for its corners; null for none. */
  public ReadOnlyObjectProperty<@Nullable GroundChoice> unplaced() {
    return unplaced.getReadOnlyProperty();
  }

  public void choose(GroundChoice next) {
    choice.set(next);
    unplaced.set(null);
    Ground now = shown.get();
    if (next.sameMap(now.choice())) {
      if (next.opacity() != now.choice().opacity()) {
        shown.set(now.withOpacity(next.opacity()));
      }
      return;
    }
    if (next.kind() == GroundChoice.Kind.BORDERS || next.kind() == GroundChoice.Kind.PLAIN) {
      show(next.kind() == GroundChoice.Kind.PLAIN ? Ground.PLAIN : Ground.BORDERS);
      keep();
      jobs.latest("ground", steps -> next, same -> {}); // what is being opened is no longer wanted
    } else {
      long day = MapDay.of(session);
      jobs.latest("ground", steps -> open(next, day, steps), this::take);
    }
  }

  /** Takes a map off the list; the tiles that were kept of a server are deleted. */
  public void forget(GroundChoice map) {
    Path folder = tiles;
    if (map.kind() == GroundChoice.Kind.ONLINE && folder != null) {
      jobs.latest("ground forgotten", steps -> GroundFiles.forget(map, folder), done -> {});
    }
    known.set(known.get().stream().filter(k -> !k.where().equals(map.where())).toList());
    if (choice.get().where().equals(map.where())) {
      choose(GroundChoice.BORDERS);
    }
    keep();
  }

  /** Keeps what is chosen now for the collection that is open. */
  public void keep() {
    GroundMemory to = memory;
    Path path = collection;
    if (to != null && path != null) {
      GroundMemory.Kept next = new GroundMemory.Kept(choice.get(), known.get());
      jobs.write(
          "",
          steps -> {
            to.keep(path, next);
            return next;
          },
          done -> {});
    }
  }

  /** To be called when something was painted: says what could not be, and shows the bundled map where nothing can. */
  public void check() {
    Ground now = shown.get();
    SojournException broken = now.broken();
    Overlay overlay = now.overlay();
    if (broken != null) {
      fail(broken);
    } else if (overlay != null && !overlay.leftOut().isEmpty() && !told.equals(now.choice().where())) {
      told = now.choice().where();
      say(new SojournException(overlay.leftOut()));
    }
  }

  private void list(GroundChoice next) {
    if (!next.where().isEmpty()) {
      List<GroundChoice> all = new ArrayList<>(known.get());
      int at = -1;
      for (int i = 0; i < all.size(); i++) {
        at = all.get(i).where().equals(next.where()) ? i : at;
      }
      if (at >= 0) {
        all.set(at, next);
      } else {
        all.addFirst(next);
      }
      known.set(List.copyOf(all.subList(0, Math.min(all.size(), MOST_KNOWN))));
    }
  }

  private Opened open(GroundChoice wanted, long day, Jobs.Steps steps) {
    try {
      Ground ground = GroundFiles.open(wanted, day, tiles);
      if (steps.getAsBoolean()) {
        close(ground);
      }
      return new Opened(wanted, ground, null);
    } catch (SojournException e) {
      return new Opened(wanted, null, e);
    }
  }

  private void take(Opened opened) {
    Ground ground = opened.ground();
    if (ground != null) {
      show(ground.withOpacity(choice.get().opacity()));
      atThatTime();
      list(opened.choice());
      keep();
    } else if (opened.failure() != null) {
      unplaced.set(opened.failure() instanceof UnplacedException ? opened.choice() : null);
      fail(opened.failure());
    }
  }

  /** Former borders are those of the time that is looked at. */
  private void atThatTime() {
    if (shown.get().dated()) {
      shown.set(shown.get().at(MapDay.of(session)));
    }
  }

  private void fail(SojournException why) {
    choice.set(GroundChoice.BORDERS);
    show(Ground.BORDERS);
    say(why);
  }

  /** In the status line, as all that failed. */
  private void say(SojournException why) {
    jobs.latest(
        "ground trouble",
        steps -> {
          throw why;
        },
        never -> {});
  }

  private void show(Ground next) {
    Ground before = shown.get();
    shown.set(next);
    close(before);
  }

  private static void close(Ground ground) {
    Overlay overlay = ground.overlay();
    if (overlay != null) {
      overlay.close();
    }
  }
}
