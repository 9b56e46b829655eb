package sojourn.paint.ground;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.MapFrame;
import sojourn.atlas.world.BaseMap;
import sojourn.model.SojournException;
import sojourn.model.ground.GroundChoice;
import sojourn.paint.Palette;
import sojourn.paint.Visited;

/** What lies under the marks of a map: the bundled map, as it is or changed, and what is laid over it. Two that differ are never equal. */
public final class Ground {

  /** The bundled map with its borders. */
  public static final Ground BORDERS = new Ground(GroundChoice.BORDERS, BaseMap.bundled(), BaseMap.bundled(), null);

  /** Land and water only. */
  public static final Ground PLAIN = plain();

  private final GroundChoice choice;
  private final BaseMap shapes;
  private final BaseMap names;
  private final @Nullable Overlay overlay;
  private volatile @Nullable SojournException broken;

  private Ground(GroundChoice choice, BaseMap shapes, BaseMap names, @Nullable Overlay overlay) {
    this.choice = choice;
    this.shapes = shapes;
    this.names = names;
    this.overlay = overlay;
  }

  private static Ground plain() {
    BaseMap land = BaseMap.bundled().with(List.of(), List.of());
    return new Ground(GroundChoice.PLAIN, land, land, null);
  }

  /** A map over land, water and borders, which brings its own names. */
  public static Ground under(GroundChoice choice, Overlay overlay) {
    return new Ground(choice, BaseMap.bundled(), BaseMap.bundled().unnamed(), overlay);
  }

  /** Former borders in place of those of today. */
  public static Ground former(GroundChoice choice, FormerBorders borders, long day) {
    return former(choice, new FormerOverlay(borders, borders.valid(day)));
  }

  private static Ground former(GroundChoice choice, FormerOverlay overlay) {
    return new Ground(choice, PLAIN.shapes, BaseMap.bundled().with(overlay.countries(), List.of()), overlay);
  }

  /** The same map as it was on a day; the very same where nothing of it differs. */
  public Ground at(long day) {
    return overlay instanceof FormerOverlay former && !former.shows(day) ? former(choice, former.at(day)) : this;
  }

  public GroundChoice choice() {
    return choice;
  }

  /** The same map, more or less dense. */
  public Ground withOpacity(double opacity) {
    return new Ground(choice.withOpacity(opacity), shapes, names, overlay);
  }

  /** What the bundled map's painter is to paint. */
  public BaseMap shapes() {
    return shapes;
  }

  /** What is lettered above it. */
  public BaseMap names() {
    return names;
  }

  /** What is laid over the bundled map, null for nothing. */
  public @Nullable Overlay overlay() {
    return overlay;
  }

  /** Whether it differs from day to day. */
  public boolean dated() {
    return overlay instanceof FormerOverlay;
  }

  /** Whether colours other than the palette's lie under the marks. */
  public boolean foreign() {
    return overlay != null && !(overlay instanceof FormerOverlay);
  }

  /** A line of credit with that of the map laid over it. */
  public String credited(String credit) {
    return overlay == null || overlay.credit().isEmpty() ? credit : overlay.credit() + " · " + credit;
  }

  /** Why it can no longer be shown, null where it can. */
  public @Nullable SojournException broken() {
    return broken;
  }

  /** Paints what is laid over the bundled map; where that fails the bundled map is to be seen. */
  public void paintOver(Graphics2D g, MapFrame frame, double density, Palette palette, Visited visited) {
    if (overlay == null || broken != null) {
      return;
    }
    Composite before = g.getComposite();
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) choice.opacity()));
    try {
      overlay.paint(g, frame, new Overlay.Manner(density, palette, visited));
    } catch (SojournException e) {
      broken = e;
    } finally {
      g.setComposite(before);
    }
  }
}
