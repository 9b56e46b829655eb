package sojourn.paint.ground;

import java.util.Optional;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.GeoTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Where a GeoTIFF says that it lies (OGC GeoTIFF 1.1): upright pixels in degrees or in metres of Web Mercator. */
interface GeoTiff {

  int MODEL_TYPE = 1024;
  int RASTER_TYPE = 1025;
  int GEOGRAPHIC_TYPE = 2048;
  int PROJECTED_TYPE = 3072;
  int POINTS = 2;
  int WEB_MERCATOR = 3857;

  /** Empty where it says nothing. */
  static Optional<Placement> placement(String file, IIOMetadata metadata) throws SojournException {
    try {
      TIFFDirectory tags = TIFFDirectory.createFromMetadata(metadata);
      double[] scale = doubles(tags, GeoTIFFTagSet.TAG_MODEL_PIXEL_SCALE);
      double[] tie = doubles(tags, GeoTIFFTagSet.TAG_MODEL_TIE_POINT);
      TIFFField keys = tags.getTIFFField(GeoTIFFTagSet.TAG_GEO_KEY_DIRECTORY);
      if (scale.length < 2 || tie.length < 6 || keys == null) {
        return Optional.empty();
      }
      boolean degrees = key(keys, MODEL_TYPE) == 2 || (key(keys, PROJECTED_TYPE) < 0 && key(keys, GEOGRAPHIC_TYPE) > 0);
      if (!degrees && key(keys, PROJECTED_TYPE) != WEB_MERCATOR) {
        throw new SojournException(
            file + " is in the coordinate system " + key(keys, PROJECTED_TYPE) + ": only degrees of longitude and latitude or Web Mercator can be shown, so convert it first.");
      }
      double half = key(keys, RASTER_TYPE) == POINTS ? 0 : 0.5;
      double west = tie[3] + (half - tie[0]) * scale[0];
      double north = tie[4] - (half - tie[1]) * scale[1];
      return Optional.of(new Placement(degrees, scale[0], 0, west, 0, -scale[1], north));
    } catch (IIOInvalidTreeException | RuntimeException e) {
      throw new SojournException(file + " does not say in a usable way where it lies: type the coordinates of two of its corners.", e);
    }
  }

  private static double[] doubles(TIFFDirectory tags, int tag) {
    TIFFField field = tags.getTIFFField(tag);
    return field == null ? new double[0] : field.getAsDoubles();
  }

  /** The value of a key, -1 where there is none. */
  private static int key(@Nullable TIFFField keys, int wanted) {
    for (int i = 4; keys != null && i + 3 < keys.getCount(); i += 4) {
      if (keys.getAsInt(i) == wanted && keys.getAsInt(i + 1) == 0) {
        return keys.getAsInt(i + 3);
      }
    }
    return -1;
  }
}
