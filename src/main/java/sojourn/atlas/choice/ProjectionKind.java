package sojourn.atlas.choice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import sojourn.atlas.projection.Albers;
import sojourn.atlas.projection.AzimuthalEqualArea;
import sojourn.atlas.projection.AzimuthalEquidistant;
import sojourn.atlas.projection.EqualEarth;
import sojourn.atlas.projection.LambertConformal;
import sojourn.atlas.projection.Mercator;
import sojourn.atlas.projection.Orthographic;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.projection.Robinson;
import sojourn.atlas.projection.WinkelTripel;

/** The projections that a user may choose from. */
public enum ProjectionKind {
  EQUAL_EARTH,
  ROBINSON,
  WINKEL_TRIPEL,
  MERCATOR,
  AZIMUTHAL_EQUAL_AREA,
  AZIMUTHAL_EQUIDISTANT,
  LAMBERT_CONFORMAL,
  ALBERS,
  ORTHOGRAPHIC;

  /** As it is written on a command line: {@code winkel-tripel}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name for readers. */
  public String title() {
    return Words.text("projection." + word());
  }

  /** The one that is written so. */
  public static Optional<ProjectionKind> named(String word) {
    return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
  }

  public static ProjectionKind of(Projection projection) {
    return switch (projection) {
      case Mercator m -> MERCATOR;
      case EqualEarth e -> EQUAL_EARTH;
      case Robinson r -> ROBINSON;
      case WinkelTripel w -> WINKEL_TRIPEL;
      case AzimuthalEqualArea a -> AZIMUTHAL_EQUAL_AREA;
      case AzimuthalEquidistant a -> AZIMUTHAL_EQUIDISTANT;
      case Orthographic o -> ORTHOGRAPHIC;
      case LambertConformal l -> LAMBERT_CONFORMAL;
      case Albers a -> ALBERS;
    };
  }

  /** About the middle of a part of the globe; cones with their standard parallels a sixth from its edges. */
  public Projection about(Extent extent) {
    double centre = extent.width() > 120 ? Math.rint(extent.longitude() / 10) * 10 : Math.rint(extent.longitude());
    double latitude = Math.rint(extent.latitude());
    return switch (this) {
      case EQUAL_EARTH -> new EqualEarth(centre);
      case ROBINSON -> new Robinson(centre);
      case WINKEL_TRIPEL -> new WinkelTripel(centre);
      case MERCATOR -> new Mercator(centre);
      case AZIMUTHAL_EQUAL_AREA -> new AzimuthalEqualArea(Math.rint(extent.longitude()), latitude);
      case AZIMUTHAL_EQUIDISTANT -> new AzimuthalEquidistant(Math.rint(extent.longitude()), latitude);
      case ORTHOGRAPHIC -> new Orthographic(Math.rint(extent.longitude()), latitude);
      case LAMBERT_CONFORMAL -> LambertConformal.between(centre, extent.south(), extent.north());
      case ALBERS -> Albers.between(centre, extent.south(), extent.north());
    };
  }
}
