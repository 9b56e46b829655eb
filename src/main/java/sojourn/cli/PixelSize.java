package sojourn.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Width and height of a picture in pixels. */
public record PixelSize(int width, int height) {

  private static final Pattern FORM = Pattern.compile("(?<width>\\d{2,5})[x×](?<height>\\d{2,5})");
  private static final int LEAST = 320;
  private static final int MOST = 12_000;

  /** Reads {@code 1600x1000}; empty when it is none or beyond what can be drawn. */
  static Optional<PixelSize> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    PixelSize size = new PixelSize(Integer.parseInt(m.group("width")), Integer.parseInt(m.group("height")));
    boolean drawable = Math.min(size.width, size.height) >= LEAST && Math.max(size.width, size.height) <= MOST;
    return drawable ? Optional.of(size) : Optional.empty();
  }
}
