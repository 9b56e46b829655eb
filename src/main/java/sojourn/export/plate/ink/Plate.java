package sojourn.export.plate.ink;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finished plate: all that is to be drawn, in the order of drawing, in millimetres from the upper left corner.
 *
 * @param paper 0xRRGGBB
 * @param content the layers
 */
public record Plate(double width, double height, int paper, About about, Group content) {

  /**
   * What files say of themselves.
   *
   * @param description the plate in words, for who cannot see it
   * @param made day of making, null where it is not told
   */
  public record About(String title, String description, String author, @Nullable LocalDate made) {

    /** A number that changes with the words. */
    public long hashOfWords() {
      long day = made == null ? 0 : made.toEpochDay();
      return (title + '\n' + description + '\n' + author).hashCode() * 1_000_003L + day;
    }
  }
}
