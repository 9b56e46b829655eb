package sojourn.session.plate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sojourn.model.PlaceId;

/**
 * How a plate is to be, as the user said it.
 *
 * @param style as it is written on a command line
 * @param parts what stands on it beside the map and the credits, as written on a command line
 * @param names what was changed of the names on the map
 */
public record PlateDraft(Sheet sheet, String style, Region region, Words words, Set<String> parts, Map<PlaceId, NameEdit> names) {

  /**
   * The paper or slide.
   *
   * @param preset where its sizes come from, as written on a command line
   * @param width millimetres
   * @param height millimetres; 0 for as tall as its content needs
   * @param dpi pixels an inch
   * @param type factor on letters, marks and lines
   */
  public record Sheet(String preset, double width, double height, int dpi, double type) {

    public Sheet sized(double wide, double high) {
      return new Sheet(preset, wide, high, dpi, type);
    }

    public Sheet at(int resolution) {
      return new Sheet(preset, width, height, resolution, type);
    }

    public Sheet typed(double factor) {
      return new Sheet(preset, width, height, dpi, factor);
    }
  }

  /**
   * What the map shows.
   *
   * @param projection as written on a command line, {@code auto} for one that suits
   * @param centre longitude and latitude in degrees, as {@code 71.4,51.2}; null for the middle of the journeys
   * @param span kilometres from left to right, 0 for all journeys
   */
  public record Region(String projection, @Nullable String centre, double span) {

    public static final Region ALL = new Region("auto", null, 0);

    public Region projected(String other) {
      return new Region(other, centre, span);
    }

    public Region about(@Nullable String middle, double kilometres) {
      return new Region(projection, middle, kilometres);
    }
  }

  /** The user's words; an empty title or subtitle is worked out. */
  public record Words(String title, String subtitle, String author) {

    public static final Words NONE = new Words("", "", "");
  }

  /**
   * A change of one name.
   *
   * @param text null for the place's own name
   * @param right millimetres from the mark's middle to the name's; null where the spot is found for it
   * @param down millimetres
   */
  public record NameEdit(boolean hidden, @Nullable String text, @Nullable Double right, @Nullable Double down) {

    public static final NameEdit NONE = new NameEdit(false, null, null, null);

    public NameEdit moved(double eastwards, double downwards) {
      return new NameEdit(false, text, eastwards, downwards);
    }

    public NameEdit named(@Nullable String other) {
      return new NameEdit(false, other, right, down);
    }

    public NameEdit hide() {
      return new NameEdit(true, text, right, down);
    }

    public NameEdit show() {
      return new NameEdit(false, text, right, down);
    }
  }

  public PlateDraft {
    parts = Set.copyOf(parts);
    names = Map.copyOf(names);
  }

  public PlateDraft with(Sheet other) {
    return new PlateDraft(other, style, region, words, parts, names);
  }

  public PlateDraft styled(String other) {
    return new PlateDraft(sheet, other, region, words, parts, names);
  }

  public PlateDraft with(Region other) {
    return new PlateDraft(sheet, style, other, words, parts, names);
  }

  public PlateDraft with(Words other) {
    return new PlateDraft(sheet, style, region, other, parts, names);
  }

  /** With one part more or less. */
  public PlateDraft with(String part, boolean shown) {
    Set<String> set = new TreeSet<>(parts);
    if (shown) {
      set.add(part);
    } else {
      set.remove(part);
    }
    return new PlateDraft(sheet, style, region, words, set, names);
  }

  /** What was changed of a name. */
  public NameEdit name(PlaceId place) {
    return names.getOrDefault(place, NameEdit.NONE);
  }

  public PlateDraft with(PlaceId place, NameEdit edit) {
    Map<PlaceId, NameEdit> map = new LinkedHashMap<>(names);
    if (edit.equals(NameEdit.NONE)) {
      map.remove(place);
    } else {
      map.put(place, edit);
    }
    return new PlateDraft(sheet, style, region, words, parts, map);
  }

  /** With all names as they come. */
  public PlateDraft withoutEdits() {
    return new PlateDraft(sheet, style, region, words, parts, Map.of());
  }

  /** The sheet, parts and, to and from slides, the style of another preset; all else stays. */
  public PlateDraft preset(PlateDraft other) {
    boolean slide = other.style.equals("dark") != style.equals("dark") && (other.style.equals("dark") || sheet.preset.equals("slide"));
    return new PlateDraft(other.sheet, slide ? other.style : style, region, words, other.parts, names);
  }
}
