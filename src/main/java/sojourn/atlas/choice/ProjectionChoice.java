package sojourn.atlas.choice;

import sojourn.atlas.projection.Albers;
import sojourn.atlas.projection.Azimuthal;
import sojourn.atlas.projection.LambertConformal;
import sojourn.atlas.projection.Projection;

/**
 * A projection that suits, and a sentence that tells why. By size and place of what is shown (Snyder 1987, pages 33 to 35): the whole world on one made
 * for it; a pole, a continent or an ocean on an azimuthal plane; a region in middle latitudes that is wider than high on a cone.
 */
public record ProjectionChoice(Projection projection, String why) {

  /** Degrees of longitude from which the world is shown. */
  private static final double WORLD = 150;

  /** Degrees from the middle beyond which an azimuthal plane bends too much. */
  private static final double FARTHEST = 100;

  public static ProjectionChoice of(Extent extent, Purpose purpose) {
    return switch (purpose) {
      case AREAS, SHAPES -> shown(extent, purpose == Purpose.SHAPES);
      case DISTANCES -> about(extent, ProjectionKind.AZIMUTHAL_EQUIDISTANT, "why.distances");
      case GLOBE -> {
        boolean seen = extent.radius() < 80;
        yield seen ? about(extent, ProjectionKind.ORTHOGRAPHIC, "why.globe") : world(extent, ProjectionKind.EQUAL_EARTH, "why.globe.far");
      }
    };
  }

  /** One that the user asked for. */
  public static ProjectionChoice asked(ProjectionKind kind, Extent extent) {
    return about(extent, kind, "why.asked");
  }

  public ProjectionKind kind() {
    return ProjectionKind.of(projection);
  }

  private static ProjectionChoice shown(Extent extent, boolean shapes) {
    double middle = Math.abs(extent.latitude());
    boolean pole = middle > 60 && extent.width() > 120 && Math.min(Math.abs(extent.south()), Math.abs(extent.north())) > 40;
    if (pole) {
      Extent about = new Extent(Math.copySign(90, extent.latitude()), Math.copySign(90, extent.latitude()), extent.longitude(), 0);
      return about(about, ProjectionKind.AZIMUTHAL_EQUAL_AREA, "why.pole");
    }
    if (extent.width() > WORLD || extent.radius() > FARTHEST) {
      return shapes ? world(extent, ProjectionKind.WINKEL_TRIPEL, "why.world.shapes") : world(extent, ProjectionKind.EQUAL_EARTH, "why.world.areas");
    }
    boolean aside = extent.south() * extent.north() > 0 && middle > 15 && middle < 70 && extent.height() <= 40 && extent.width() <= 100;
    if (aside && shapes) {
      return cone(extent, ProjectionKind.LAMBERT_CONFORMAL, "why.region.shapes");
    }
    if (aside && extent.breadth() > 1.3 * extent.height() && extent.width() > 8) {
      return cone(extent, ProjectionKind.ALBERS, "why.region.areas");
    }
    if (shapes && middle <= 15 && extent.height() <= 40) {
      return about(extent, ProjectionKind.MERCATOR, "why.equator.shapes");
    }
    return about(extent, ProjectionKind.AZIMUTHAL_EQUAL_AREA, "why.continent");
  }

  private static ProjectionChoice world(Extent extent, ProjectionKind kind, String why) {
    Projection projection = kind.about(extent);
    return new ProjectionChoice(projection, Words.text(why, Words.meridian(projection.centre())));
  }

  private static ProjectionChoice about(Extent extent, ProjectionKind kind, String why) {
    Projection projection = kind.about(extent);
    double latitude = projection instanceof Azimuthal azimuthal ? azimuthal.latitude() : extent.latitude();
    return new ProjectionChoice(projection, Words.text(why, Words.place(projection.centre(), latitude)));
  }

  private static ProjectionChoice cone(Extent extent, ProjectionKind kind, String why) {
    Projection projection = kind.about(extent);
    return switch (projection) {
      case Albers a -> new ProjectionChoice(a, Words.text(why, Words.parallel(a.first()), Words.parallel(a.second())));
      case LambertConformal l -> new ProjectionChoice(l, Words.text(why, Words.parallel(l.first()), Words.parallel(l.second())));
      default -> throw new IllegalArgumentException(kind + " is no cone");
    };
  }
}
