package sojourn.export.plate.ink;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inks that belong together.
 *
 * @param id names it in files: small letters, digits and hyphens; made unique where it is written
 * @param label for a list of layers
 * @param clip what is seen of it, null for all
 */
public record Group(String id, String label, Role role, @Nullable Path2D clip, List<Ink> inks, Rectangle2D bounds) implements Ink {

  /** What a group is to a reader who hears the plate. */
  public enum Role {
    /** A layer of the drawing. */
    LAYER,
    TITLE,
    SUBTITLE,
    /** The map; its label describes it. */
    FIGURE,
    PARAGRAPH,
    TABLE,
    ROW,
    HEAD,
    CELL,
    /** Rules and frames that mean nothing by themselves. */
    ORNAMENT
  }

  public Group {
    inks = List.copyOf(inks);
  }

  public static Group of(String id, String label, Role role, @Nullable Path2D clip, List<Ink> inks) {
    Rectangle2D bounds = new Rectangle2D.Double();
    boolean first = true;
    for (Ink ink : inks) {
      if (first) {
        bounds.setRect(ink.bounds());
        first = false;
      } else {
        Rectangle2D.union(bounds, ink.bounds(), bounds);
      }
    }
    if (clip != null) {
      Rectangle2D.intersect(bounds, clip.getBounds2D(), bounds);
    }
    return new Group(id, label, role, clip, inks, bounds);
  }

  public static Group layer(String id, String label, List<Ink> inks) {
    return of(id, label, Role.LAYER, null, inks);
  }

  public static Group of(String id, Role role, List<Ink> inks) {
    return of(id, "", role, null, inks);
  }

  /** Letters, digits and hyphens of a text, for an id. */
  public static String idOf(String text) {
    String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String id = plain.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return id.isEmpty() ? "x" : id;
  }
}
