package sojourn.export.lesson;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.Visit;
import sojourn.model.VisitStatus;
import sojourn.model.step.Step;
import sojourn.model.step.Stop;
import sojourn.model.time.DateStyle;

/**
 * One step as it is told in a file.
 *
 * @param caption place, country and dates, empty where nothing is known
 * @param people whom was met, as one line; empty for nobody
 * @param shown what the step's filter keeps of the collection
 */
public record LessonPage(int number, Stop stop, String caption, String people, Snapshot shown) {

  /** What a filter keeps of a collection. */
  public interface Part {
    Snapshot of(Snapshot all, String filter) throws SojournException;
  }

  /** The steps of a lesson in order. Fails with one sentence where a step's filter names what the collection no longer has. */
  public static List<LessonPage> of(Snapshot all, List<Step> steps, Part part) throws SojournException {
    Map<String, Snapshot> parts = new HashMap<>();
    List<LessonPage> pages = new ArrayList<>();
    for (Step step : steps) {
      String filter = step.filter() == null ? "" : step.filter();
      Snapshot shown = parts.get(filter);
      if (shown == null) {
        try {
          shown = part.of(all, filter);
        } catch (SojournException e) {
          throw new SojournException("Step " + (pages.size() + 1) + " cannot be shown: " + e.getMessage(), e);
        }
        parts.put(filter, shown);
      }
      Stop stop = Stop.of(step, all);
      pages.add(new LessonPage(pages.size() + 1, stop, caption(stop), people(stop), shown));
    }
    return pages;
  }

  /** A step a visit that was made, of each that counts where none was, in order of time: the lesson of a collection that keeps no steps. */
  public static List<Step> visits(Snapshot all) {
    List<Visit> counting = all.visits().values().stream().filter(v -> v.status().counts() && Stop.located(all, v.id())).toList();
    List<Visit> made = counting.stream().filter(v -> v.status() == VisitStatus.MADE).toList();
    return (made.isEmpty() ? counting : made).stream().map(v -> Stop.step(v.id(), all)).toList();
  }

  /** The map of it in pixels. */
  public BufferedImage picture(int width, int height) {
    return StepPicture.draw(this, width, height);
  }

  public String title() {
    return stop.title();
  }

  private static String caption(Stop stop) {
    Visit visit = stop.visit();
    String place = stop.title().equals(stop.place()) ? "" : stop.place();
    String dates = visit == null ? "" : DateStyle.LONG.format(visit.start(), visit.end());
    return String.join(", ", Stream.of(place, stop.country(), dates).filter(s -> !s.isEmpty()).toList());
  }

  private static String people(Stop stop) {
    return String.join(", ", stop.people().stream().map(m -> m.person().name()).toList());
  }
}
