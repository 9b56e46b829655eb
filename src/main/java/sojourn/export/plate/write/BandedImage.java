package sojourn.export.plate.write;

import java.awt.Image;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import org.jspecify.annotations.Nullable;

/** A plate's pixels as an image that is painted while it is read from top to bottom; one tile a band. */
@SuppressWarnings("JdkObsolete") // the interface has vectors
final class BandedImage implements RenderedImage {

  private final Bands bands;
  private final BufferedImage kind;
  private Ahead<BufferedImage> ahead;
  private int number = -1;
  private BufferedImage band;

  BandedImage(Bands bands) {
    this.bands = bands;
    this.kind = new BufferedImage(1, 1, bands.grey() ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    this.ahead = new Ahead<>(bands.count(), bands::paint);
    this.band = kind;
  }

  @Override
  public @Nullable Vector<RenderedImage> getSources() {
    return null;
  }

  @Override
  public Object getProperty(String name) {
    return Image.UndefinedProperty;
  }

  @Override
  public String @Nullable [] getPropertyNames() {
    return null;
  }

  @Override
  public ColorModel getColorModel() {
    return kind.getColorModel();
  }

  @Override
  public SampleModel getSampleModel() {
    return kind.getSampleModel().createCompatibleSampleModel(bands.width(), bands.rows());
  }

  @Override
  public int getWidth() {
    return bands.width();
  }

  @Override
  public int getHeight() {
    return bands.height();
  }

  @Override
  public int getMinX() {
    return 0;
  }

  @Override
  public int getMinY() {
    return 0;
  }

  @Override
  public int getNumXTiles() {
    return 1;
  }

  @Override
  public int getNumYTiles() {
    return bands.count();
  }

  @Override
  public int getMinTileX() {
    return 0;
  }

  @Override
  public int getMinTileY() {
    return 0;
  }

  @Override
  public int getTileWidth() {
    return bands.width();
  }

  @Override
  public int getTileHeight() {
    return bands.rows();
  }

  @Override
  public int getTileGridXOffset() {
    return 0;
  }

  @Override
  public int getTileGridYOffset() {
    return 0;
  }

  @Override
  public Raster getTile(int tileX, int tileY) {
    return getData(new Rectangle(0, tileY * bands.rows(), bands.width(), bands.rows()));
  }

  @Override
  public Raster getData() {
    return getData(new Rectangle(0, 0, bands.width(), bands.height()));
  }

  @Override
  public Raster getData(Rectangle part) {
    WritableRaster raster = kind.getRaster().createCompatibleWritableRaster(part.x, part.y, part.width, part.height);
    return copyData(raster);
  }

  @Override
  public WritableRaster copyData(@Nullable WritableRaster target) {
    WritableRaster raster = target == null ? kind.getRaster().createCompatibleWritableRaster(bands.width(), bands.height()) : target;
    int[] row = new int[raster.getWidth() * raster.getNumBands()];
    int[] rgb = new int[raster.getWidth() * 3];
    int last = Math.min(raster.getMinY() + raster.getHeight(), bands.height());
    for (int y = raster.getMinY(); y < last; y++) {
      BufferedImage painted = at(y / bands.rows());
      painted.getRaster().getPixels(raster.getMinX(), y % bands.rows(), raster.getWidth(), 1, rgb);
      if (bands.grey()) {
        for (int x = 0; x < row.length; x++) {
          row[x] = rgb[3 * x];
        }
      }
      raster.setPixels(raster.getMinX(), y, raster.getWidth(), 1, bands.grey() ? row : rgb);
    }
    return raster;
  }

  /** A band by its number; asked for from the first to the last, none waits. */
  private BufferedImage at(int wanted) {
    if (wanted < number) {
      ahead = new Ahead<>(bands.count(), bands::paint);
      number = -1;
    }
    while (number < wanted) {
      band = ahead.next();
      number++;
    }
    return band;
  }
}
