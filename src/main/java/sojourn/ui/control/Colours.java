package sojourn.ui.control;

import javafx.scene.paint.Color;
import sojourn.paint.Palette;

/** The palette's numbers as colours of the toolkit. */
public interface Colours {

  /** 0xRRGGBB, opaque. */
  static Color of(int rgb) {
    return of(rgb, 1);
  }

  /** 0xRRGGBB with an opacity from 0 to 1. */
  static Color of(int rgb, double opacity) {
    return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, opacity);
  }

  /** A person's hue. */
  static Color person(Palette palette, int hue) {
    return of(palette.person(hue));
  }
}
