package sojourn.export.plate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.PlaceId;

/** What the user changed of the names of stops, by place. */
public record LabelEdits(Map<PlaceId, Edit> edits) {

  public static final LabelEdits NONE = new LabelEdits(Map.of());

  /** A change of one name. */
  public sealed interface Edit permits Hide, Change {}

  /** The name is left out; the mark stays. */
  public record Hide() implements Edit {}

  /**
   * Another text, another spot, or both.
   *
   * @param text null for the place's own name
   * @param spot null for the spot that is found for it
   */
  public record Change(@Nullable String text, @Nullable Spot spot) implements Edit {}

  /**
   * The middle of the name, from the middle of the mark.
   *
   * @param right millimetres eastwards on the page
   * @param down millimetres
   */
  public record Spot(double right, double down) {}

  public LabelEdits {
    edits = Map.copyOf(edits);
  }
}
