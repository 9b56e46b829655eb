package sojourn.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.archive.Change;
import sojourn.export.MapImage;
import sojourn.export.MapImageSettings;
import sojourn.export.lesson.LessonFile;
import sojourn.export.lesson.LessonPage;
import sojourn.model.EntityId;
import sojourn.model.Place;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.SourceId;
import sojourn.model.VisitId;
import sojourn.model.step.Step;
import sojourn.paint.PngFile;
import sojourn.session.ground.Grounds;
import sojourn.session.lesson.Lesson;
import sojourn.session.plate.Plates;

/** The open collection on the user's desk: every intent that writes goes through here, off the JavaFX thread, and its snapshot comes back. */
public final class Desk {

  /** Opens a collection, making it where there is no file yet. */
  public interface Opener {
    Archive open(Path file) throws SojournException;
  }

  /** The collection of the documents that come with the program. */
  public interface Examples {

    /** Its file, made first where it is not there yet. */
    Path made(Jobs.Steps steps) throws SojournException;
  }

  /** What undo and redo would do, null where there is nothing. */
  public record Steps(@Nullable String undo, @Nullable String redo) {

    public static final Steps NONE = new Steps(null, null);
  }

  private record Opened(Archive archive, Visible whole) {}

  private record After(Steps steps, SortedMap<String, String> filters, List<Step> lesson, Optional<String> plate) {}

  private record Shown(Snapshot snapshot, After after, Optional<String> said) {}

  private final Session session;
  private final Jobs jobs;
  private final Opener opener;
  private final Examples examples;
  private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(this, "steps", Steps.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file", null);
  private final SavedFilters filters;
  private final Lesson lesson;
  private final Grounds grounds;
  private final Plates plates;
  private volatile @Nullable Archive archive;

  public Desk(Session session, Jobs jobs, Opener opener, Examples examples) {
    this.session = session;
    this.jobs = jobs;
    this.opener = opener;
    this.examples = examples;
    filters = new SavedFilters(session, change -> edits(change, () -> {}));
    lesson = new Lesson(session, change -> edits(change, () -> {}));
    grounds = new Grounds(session, jobs);
    plates = new Plates(jobs, this::edits);
    session.work(jobs, this::holding);
  }

  /** The sources that hold words; not known while the collection is being written. */
  private Optional<Set<SourceId>> holding(String words) {
    Archive open = archive;
    if (open == null || jobs.activity().get() != null) {
      return Optional.empty();
    }
    try {
      return Optional.of(open.holding(words));
    } catch (SojournException e) {
      return Optional.empty(); // each text is looked at instead
    }
  }

  public Jobs jobs() {
    return jobs;
  }

  public ReadOnlyObjectProperty<Steps> steps() {
    return steps.getReadOnlyProperty();
  }

  /** The collection's file, null until one is open. */
  public ReadOnlyObjectProperty<@Nullable Path> file() {
    return file.getReadOnlyProperty();
  }

  /** Opens another collection in place of this one; {@code then} runs when it is shown. */
  public void open(Path path, String what, Runnable then) {
    open(steps -> path, what, then);
  }

  private void open(Jobs.Work<Path> choice, String what, Runnable then) {
    Archive before = archive;
    jobs.write(
        what,
        progress -> {
          Archive next = opener.open(choice.run(progress));
          if (before != null) {
            before.close();
          }
          return new Opened(next, session.whole(next.snapshot()));
        },
        opened -> {
          Archive next = opened.archive();
          archive = next;
          file.set(next.file());
          session.selection().set(Selection.NONE);
          session.timeCursor().set(null);
          session.comparison().set(null);
          session.clearFilter();
          session.show(opened.whole());
          refreshSteps(next);
          then.run();
        });
  }

  /** Opens the examples, reading them first where that was not done before. */
  public void openExamples(String what, Runnable then) {
    open(steps -> examples.made(steps), what, then);
  }

  /** Shows a collection that is open already. */
  public void show(Archive open) throws SojournException {
    archive = open;
    file.set(open.file());
    session.show(open.snapshot());
    take(after(open));
  }

  /** The filters that the collection keeps. */
  public SavedFilters filters() {
    return filters;
  }

  /** The steps of the presentation. */
  public Lesson lesson() {
    return lesson;
  }

  /** The choice of base map. */
  public Grounds grounds() {
    return grounds;
  }

  /** The plate: how it is to be, and the work on it. */
  public Plates plates() {
    return plates;
  }

  /** Imports files and folders; the report goes to {@code done}. */
  public void importPaths(List<Path> paths, String what, Consumer<Imported> done) {
    Archive open = archive;
    if (open == null) {
      return;
    }
    jobs.write(
        what,
        progress -> open.importPaths(paths, (n, total, name) -> progress.report(name, n, total), progress),
        report -> {
          session.show(open.snapshot());
          refreshSteps(open);
          done.accept(Imported.of(report));
        });
  }

  /** The tables that the user brings. */
  public TableDesk tables() {
    return new TableDesk(
        jobs,
        () -> archive,
        open -> {
          session.show(open.snapshot());
          refreshSteps(open);
        });
  }

  /** What is visible, as data. */
  public DataExports data() {
    return new DataExports(jobs, () -> archive);
  }

  /** Films of what is visible. */
  public Films films() {
    return new Films(jobs);
  }

  /** Draws the map of what is visible as an image with title, legend and credits; {@code done} is told when it is saved. */
  public void exportMap(Visible visible, ImageSize size, Path target, Consumer<Path> done) {
    jobs.latest(
        "export",
        progress -> {
          Set<VisitId> visits = visible.visits().keySet();
          MapImageSettings settings = MapImageSettings.describing(visible.snapshot(), visits, size.width(), size.height());
          PngFile.write(target, MapImage.png(visible.snapshot(), visits, settings));
          return target;
        },
        done);
  }

  /** Exports the steps of the presentation as a handout or as slides; {@code done} is told when it is saved. */
  public void exportLesson(Path target, Consumer<Path> done) {
    Snapshot all = session.snapshot().get();
    List<Step> kept = lesson.all().get();
    jobs.latest(
        "export",
        progress -> {
          LessonPage.Part part = (whole, filter) -> filter.isEmpty() ? whole : Visible.of(whole, FilterText.read(filter, whole)).part();
          new LessonFile(all.collection(), "", LessonPage.of(all, kept, part)).write(target);
          return target;
        },
        done);
  }

  /** Takes the latest step back; what it was goes to {@code said}. */
  public void undo(Consumer<String> said) {
    step(Archive::undo, said);
  }

  /** Does again what was taken back last. */
  public void redo(Consumer<String> said) {
    step(Archive::redo, said);
  }

  /** Says that a visit or an encounter was looked at and is right, or takes that back. */
  public void confirm(EntityId claim, boolean right) {
    step(
        open -> {
          Change ignored = open.apply(new Change.Confirm(claim, right));
          return Optional.empty();
        },
        said -> {});
  }

  /** What the user puts right. */
  public Edits edits() {
    return new Edits(this::edits);
  }

  private void edits(Change change, Runnable then) {
    step(
        open -> {
          Change ignored = open.apply(change);
          return Optional.of("");
        },
        said -> then.run());
  }

  /** Places whose name begins so, the likeliest first; for choosing one while typing. */
  public void places(String beginning, Consumer<List<Place>> found) {
    Archive open = archive;
    if (open != null) {
      jobs.latest("places", progress -> open.places(beginning), found);
    }
  }

  /** Finds words in names and texts, while they are typed; texts are left out while the collection is being written. */
  public void find(String words, Consumer<Found> found) {
    Archive open = archive;
    Snapshot snapshot = session.snapshot().get();
    boolean busy = jobs.activity().get() != null;
    jobs.latest(
        "find", progress -> new Finder(snapshot, words).found(words, open == null || busy || words.isBlank() ? List.of() : open.search(words)), found);
  }

  /** How many sources an older reader has read. */
  public void outdated(Consumer<Integer> count) {
    Archive open = archive;
    if (open != null) {
      jobs.latest("outdated", progress -> open.outdated().size(), count);
    }
  }

  /** Reads those sources again; {@code done} is told how many. */
  public void reread(String what, Consumer<Integer> done) {
    Archive open = archive;
    if (open == null) {
      return;
    }
    jobs.write(
        what,
        progress -> open.reread(open.outdated(), (n, total, name) -> progress.report(name, n, total), progress),
        report -> {
          session.show(open.snapshot());
          refreshSteps(open);
          done.accept(report.read());
        });
  }

  private interface Act {
    Optional<String> on(Archive archive) throws SojournException;
  }

  private void step(Act act, Consumer<String> said) {
    Archive open = archive;
    if (open == null) {
      return;
    }
    jobs.write(
        "",
        progress -> {
          Optional<String> words = act.on(open);
          return new Shown(open.snapshot(), after(open), words);
        },
        shown -> {
          showIfNew(shown.snapshot());
          take(shown.after());
          shown.said().ifPresent(said);
        });
  }

  /** What changed nothing but filters has made no new snapshot. */
  private void showIfNew(Snapshot next) {
    if (next.number() != session.snapshot().get().number()) {
      session.show(next);
    }
  }

  private void refreshSteps(Archive open) {
    jobs.latest("steps", progress -> after(open), this::take);
  }

  private void take(After after) {
    steps.set(after.steps());
    filters.show(after.filters());
    lesson.show(after.lesson());
    plates.show(after.plate());
  }

  private static After after(Archive open) throws SojournException {
    return new After(new Steps(open.nextUndo().orElse(null), open.nextRedo().orElse(null)), open.filters(), open.steps(), open.plate());
  }

  /** Waits for writes and closes the collection. */
  public void close() throws SojournException {
    jobs.close();
    if (archive != null) {
      archive.close();
    }
  }
}
