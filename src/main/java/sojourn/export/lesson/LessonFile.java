package sojourn.export.lesson;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import sojourn.model.SojournException;
import sojourn.paint.PngFile;

/**
 * A lesson as a file: a handout where its name ends with .pdf, slides where it ends with .pptx.
 *
 * @param author empty for none
 */
public record LessonFile(String title, String author, List<LessonPage> pages) {

  /** More would be no lesson, and take minutes. */
  public static final int MOST = 200;

  public LessonFile {
    pages = List.copyOf(pages);
  }

  /** Writes it; an earlier file is replaced only by a whole one. */
  public void write(Path file) throws SojournException {
    if (pages.isEmpty()) {
      throw new SojournException("There is no step and no visit to export: add steps, or import documents first.");
    }
    if (pages.size() > MOST) {
      throw new SojournException("That would be " + pages.size() + " steps: keep some as steps of the presentation, or filter to at most " + MOST + " visits.");
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".pptx")) {
      PngFile.write(file, new Slides(title, author, pages).pptx());
    } else if (name.endsWith(".pdf")) {
      PngFile.write(file, new Handout(title, author, pages).pdf());
    } else {
      throw new SojournException("Steps are exported as a handout or as slides: give a file name that ends with .pdf or .pptx instead of " + file + ".");
    }
  }
}
