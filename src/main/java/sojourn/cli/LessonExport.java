package sojourn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Archive;
import sojourn.export.lesson.LessonFile;
import sojourn.export.lesson.LessonPage;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.step.Step;

/**
 * The steps of a collection's presentation as a handout or as slides.
 *
 * @param title null for the collection's name
 * @param author null for none
 */
record LessonExport(Workshop workshop, @Nullable String title, @Nullable String author) {

  /** Whether an export is one of steps: of a handout that has to be said, for a plate is a PDF, too. */
  static boolean meant(String to, boolean steps) {
    return steps || to.toLowerCase(Locale.ROOT).endsWith(".pptx");
  }

  /** Exports the steps that are kept; without any, a step for each visit that the filter keeps. */
  void save(Archive archive, @Nullable List<String> filter, Path to) throws SojournException {
    Snapshot all = workshop.part(archive.snapshot(), filter);
    List<Step> kept = archive.steps();
    List<Step> steps = kept.isEmpty() ? LessonPage.visits(all) : kept;
    if (steps.size() > LessonFile.MOST) {
      throw new SojournException(
          "That would be " + steps.size() + " steps: keep some as steps of the presentation, or give a --filter that leaves at most " + LessonFile.MOST + " visits.");
    }
    String name = title == null ? archive.snapshot().collection() : title;
    new LessonFile(name, author == null ? "" : author, LessonPage.of(all, steps, (part, conditions) -> conditions.isEmpty() ? part : workshop.part(part, List.of(conditions)))).write(to);
  }
}
