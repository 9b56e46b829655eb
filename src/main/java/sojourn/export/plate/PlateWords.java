package sojourn.export.plate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The user's words on a plate.
 *
 * @param title null for one that tells travellers and years, empty for none
 * @param subtitle null for one that counts, empty for none
 * @param author empty for nobody
 * @param made day of making, null where it is not told
 */
public record PlateWords(@Nullable String title, @Nullable String subtitle, String author, @Nullable LocalDate made) {

  /** Title and subtitle as they come. */
  public static final PlateWords NONE = new PlateWords(null, null, "", null);
}
