package sojourn.export.plate;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a plate is composed. The same collection, visits and settings always give the same plate.
 *
 * @param parts what stands on it; the credits of the data always do
 */
public record PlateSettings(PlateSheet sheet, PlateStyle style, MapChoice map, PlateWords words, Set<PlatePart> parts, LabelEdits labels) {

  public PlateSettings {
    parts = Set.copyOf(parts);
  }

  /** A preset as it comes. */
  public static PlateSettings of(PlatePreset preset) {
    PlateStyle style = preset == PlatePreset.SLIDE ? PlateStyle.DARK : PlateStyle.COLOUR;
    return new PlateSettings(preset.sheet(), style, MapChoice.BY_EXTENT, PlateWords.NONE, preset.parts(), LabelEdits.NONE);
  }

  public boolean shows(PlatePart part) {
    return parts.contains(part);
  }

  public PlateSettings with(PlateSheet other) {
    return new PlateSettings(other, style, map, words, parts, labels);
  }

  public PlateSettings with(PlateStyle other) {
    return new PlateSettings(sheet, other, map, words, parts, labels);
  }

  public PlateSettings with(MapChoice other) {
    return new PlateSettings(sheet, style, other, words, parts, labels);
  }

  public PlateSettings with(PlateWords other) {
    return new PlateSettings(sheet, style, map, other, parts, labels);
  }

  public PlateSettings with(Set<PlatePart> others) {
    return new PlateSettings(sheet, style, map, words, others, labels);
  }

  public PlateSettings with(LabelEdits other) {
    return new PlateSettings(sheet, style, map, words, parts, other);
  }

  /** With one part more or less. */
  public PlateSettings with(PlatePart part, boolean shown) {
    Set<PlatePart> set = EnumSet.noneOf(PlatePart.class);
    set.addAll(parts);
    if (shown) {
      set.add(part);
    } else {
      set.remove(part);
    }
    return with(set);
  }
}
