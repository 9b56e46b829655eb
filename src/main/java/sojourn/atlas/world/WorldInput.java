package sojourn.atlas.world;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Reads the prepared files; their form is written by {@code installer/data/prepare-basemap.mjs}. */
final class WorldInput {

  private static final float GRID = 2000;

  private final ByteBuffer bytes;
  private Line[] arcs = new Line[0];

  WorldInput(byte[] content) {
    bytes = ByteBuffer.wrap(content);
  }

  Shapes shapes() {
    arcs = list(() -> points(GRID)).toArray(Line[]::new);
    List<Area> land = list(this::arcArea);
    List<Country> countries = list(this::country);
    List<Line> coast = list(() -> arcs[varint()]);
    List<Line> borders = list(() -> arcs[varint()]);
    List<Area> lakes = list(() -> new Area(list(() -> points(1000))));
    List<Line> rivers = list(() -> points(1000));
    return new Shapes(land, countries, coast, borders, lakes, rivers);
  }

  List<Town> towns() {
    return list(
        () -> {
          long number = varint();
          String name = text();
          String country = text();
          double latitude = degrees();
          double longitude = degrees();
          return new Town(number, name, country, longitude, latitude, varint(), bytes.get() == 1);
        });
  }

  List<WaterName> lakes() {
    return list(() -> new WaterName(text(), degrees(), degrees(), 4.5));
  }

  private Country country() {
    return new Country(text(), text(), degrees(), degrees(), degrees(), degrees(), list(this::arcArea));
  }

  private Area arcArea() {
    return new Area(list(this::arcRing));
  }

  /**
   * A ring is a list of arcs; ~i is arc i backwards; neighbours share their end point. Longitudes run on across the 180th meridian; a ring around
   * a pole goes to the pole and back.
   */
  private Line arcRing() {
    int count = varint();
    int[] references = new int[count];
    int length = 1;
    for (int k = 0; k < count; k++) {
      references[k] = signed();
      length += arc(references[k]).size() - 1;
    }
    float[] longitudes = new float[length + 3];
    float[] latitudes = new float[length + 3];
    int at = 0;
    for (int k = 0; k < count; k++) {
      Line arc = arc(references[k]);
      for (int i = k == 0 ? 0 : 1; i < arc.size(); i++) {
        int j = references[k] < 0 ? arc.size() - 1 - i : i;
        longitudes[at] = (float) (at == 0 ? arc.longitude(j) : onwards(longitudes[at - 1], arc.longitude(j)));
        latitudes[at++] = (float) arc.latitude(j);
      }
    }
    if (Math.abs(longitudes[at - 1] - longitudes[0]) > 180) {
      float pole = latitudes[0] < 0 ? -90 : 90;
      longitudes[at] = longitudes[at - 1];
      latitudes[at++] = pole;
      longitudes[at] = longitudes[0];
      latitudes[at++] = pole;
      longitudes[at] = longitudes[0];
      latitudes[at++] = latitudes[0];
    }
    return new Line(Arrays.copyOf(longitudes, at), Arrays.copyOf(latitudes, at));
  }

  /** The longitude of the next point, within half a turn of the one before. */
  private static double onwards(double before, double next) {
    return next + 360 * Math.rint((before - next) / 360);
  }

  private Line arc(int reference) {
    return arcs[reference < 0 ? ~reference : reference];
  }

  private Line points(float grid) {
    int count = varint();
    float[] longitudes = new float[count];
    float[] latitudes = new float[count];
    int x = 0;
    int y = 0;
    for (int i = 0; i < count; i++) {
      x += signed();
      y += signed();
      longitudes[i] = i == 0 ? x / grid : (float) onwards(longitudes[i - 1], x / grid);
      latitudes[i] = y / grid;
    }
    return new Line(longitudes, latitudes);
  }

  private <T> List<T> list(Supplier<T> item) {
    int count = varint();
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(item.get());
    }
    return items;
  }

  private String text() {
    byte[] utf8 = new byte[varint()];
    bytes.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private double degrees() {
    return signed() / 1000.0;
  }

  private int signed() {
    int n = varint();
    return (n >>> 1) ^ -(n & 1);
  }

  private int varint() {
    int value = 0;
    int shift = 0;
    byte b = bytes.get();
    while (b < 0) {
      value |= (b & 127) << shift;
      shift += 7;
      b = bytes.get();
    }
    return value | b << shift;
  }
}
