package sojourn.ui.map;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** A tile whose pixels are painted, and painted anew when the theme or what is visited changes. Used on the JavaFX thread only. */
final class TileImage extends WritableImage {

  /** Pixels of a side: twice what it is shown on, crisp on dense screens. */
  static final int SIDE = 512;

  private final int zoom;
  private final long column;
  private final long row;
  private final PixelBuffer<IntBuffer> buffer;
  private @Nullable Object style;
  private @Nullable Object wanted;
  private int taken;
  private int[] scaled = new int[0];
  private int scaledAcross;

  /** Which pixels a tile has. */
  record Version(TileImage tile, int taken) {}

  TileImage(int zoom, long column, long row) {
    this(new PixelBuffer<>(SIDE, SIDE, IntBuffer.allocate(SIDE * SIDE), PixelFormat.getIntArgbPreInstance()), zoom, column, row);
  }

  private TileImage(PixelBuffer<IntBuffer> buffer, int zoom, long column, long row) {
    super(buffer);
    this.buffer = buffer;
    this.zoom = zoom;
    this.column = column;
    this.row = row;
  }

  int zoom() {
    return zoom;
  }

  long column() {
    return column;
  }

  long row() {
    return row;
  }

  int[] pixels() {
    return buffer.getBuffer().array();
  }

  /** Whether it shows that style. */
  boolean shows(Object asked) {
    return asked.equals(style);
  }

  /** Whether painting in that style is under way. */
  boolean awaits(Object asked) {
    return asked.equals(wanted);
  }

  void await(@Nullable Object asked) {
    wanted = asked;
  }

  /** Takes new pixels over; a null style says that they are a stopgap. */
  void take(int[] pixels, @Nullable Object as) {
    System.arraycopy(pixels, 0, pixels(), 0, pixels.length);
    style = as;
    taken++;
    scaled = new int[0];
    buffer.updateBuffer(b -> null);
  }

  Version version() {
    return new Version(this, taken);
  }

  /** Its pixels on so many of the screen: kept, for most often the map moves and does not zoom. */
  int[] scaled(int across, int down) {
    if (scaledAcross != across || scaled.length != across * down) {
      scaled = Resample.of(pixels(), SIDE, across, down);
      scaledAcross = across;
    }
    return scaled;
  }
}
