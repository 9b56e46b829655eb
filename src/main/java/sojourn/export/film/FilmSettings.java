package sojourn.export.film;

import sojourn.model.SojournException;

/**
 * How a film is made.
 *
 * @param width pixels, an even number
 * @param height pixels, an even number
 * @param seconds that it lasts at most; few journeys take less
 * @param rate frames a second
 * @param title empty for none
 * @param subtitle empty for none
 */
public record FilmSettings(int width, int height, int seconds, int rate, String title, String subtitle) {

  public static final int LEAST = 320;
  public static final int MOST = 3840;

  public FilmSettings {
    if (!size(width) || !size(height) || seconds < 1 || seconds > 600 || rate < 1 || rate > 60) {
      throw new IllegalArgumentException("a film of " + width + " × " + height + " pixels, " + seconds + " s at " + rate + " frames a second");
    }
  }

  /** As somebody asked for it; sizes are made even, as films have them. */
  public static FilmSettings asked(int width, int height, int seconds, int rate) throws SojournException {
    if (width < LEAST || height < LEAST || width > MOST || height > MOST) {
      throw new SojournException("A film is from 320 to 3840 pixels wide and high: %d × %d is not; give another --size.".formatted(width, height));
    }
    if (seconds < 1 || seconds > 600) {
      throw new SojournException("A film lasts from 1 to 600 seconds: %d is not; give another --seconds.".formatted(seconds));
    }
    if (rate < 1 || rate > 60) {
      throw new SojournException("A film has from 1 to 60 frames a second: %d is not; give another --rate.".formatted(rate));
    }
    return new FilmSettings(width & ~1, height & ~1, seconds, rate, "", "");
  }

  public FilmSettings titled(String words, String counts) {
    return new FilmSettings(width, height, seconds, rate, words, counts);
  }

  private static boolean size(int pixels) {
    return pixels >= LEAST && pixels <= MOST && pixels % 2 == 0;
  }
}
