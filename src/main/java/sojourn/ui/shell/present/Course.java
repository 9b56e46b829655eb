package sojourn.ui.shell.present;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import sojourn.model.Place;
import sojourn.model.PlaceId;
import sojourn.model.Snapshot;
import sojourn.model.VisitRows;
import sojourn.model.VisitStatus;
import sojourn.model.step.Step;
import sojourn.model.step.Stop;
import sojourn.session.Visible;

/** The stops of a presentation in order. What is told at one is found when it is asked for: there may be many thousands. */
public final class Course {

  private final Snapshot snapshot;
  private final int size;
  private final IntFunction<Step> steps;
  private final Map<Integer, Stop> told = new HashMap<>();

  private Course(Snapshot snapshot, int size, IntFunction<Step> steps) {
    this.snapshot = snapshot;
    this.size = size;
    this.steps = steps;
  }

  /** The steps that are kept; without any, the visits made that are visible, in order of time; all visible visits when none was made. */
  public static Course of(List<Step> kept, Visible visible) {
    return kept.isEmpty() ? of(visible) : new Course(visible.snapshot(), kept.size(), kept::get);
  }

  static Course of(Visible visible) {
    Snapshot snapshot = visible.snapshot();
    VisitRows rows = snapshot.columns().visits();
    List<PlaceId> places = snapshot.columns().places();
    boolean[] located = new boolean[places.size()];
    for (int i = 0; i < located.length; i++) {
      Place place = snapshot.places().get(places.get(i));
      located[i] = place != null && place.located();
    }
    int[] all = visible.visitRows().stream().filter(r -> rows.place()[r] >= 0 && located[rows.place()[r]]).toArray();
    int[] made = IntStream.of(all).filter(r -> rows.status()[r] == VisitStatus.MADE).toArray();
    int[] shown = made.length == 0 ? all : made;
    return new Course(snapshot, shown.length, i -> Stop.step(rows.id(shown[i]), snapshot));
  }

  int size() {
    return size;
  }

  Step step(int at) {
    return steps.apply(at);
  }

  /** What is told at a step. */
  Stop at(int at) {
    return told.computeIfAbsent(at, i -> Stop.of(steps.apply(i), snapshot));
  }

  Snapshot snapshot() {
    return snapshot;
  }
}
