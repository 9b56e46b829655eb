package sojourn.export.plate.write;

import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.ink.TextInk;

/** Asks which colours a plate has. */
interface Colours {

  /** Whether all is black, white or a shade between, so that files need one channel only. */
  static boolean grey(Plate plate) {
    return grey(plate.paper()) && grey(plate.content());
  }

  private static boolean grey(Ink ink) {
    return switch (ink) {
      case Group group -> group.inks().stream().allMatch(Colours::grey);
      case PathInk path -> (path.fill() == null || grey(path.fill().rgb())) && (path.pen() == null || grey(path.pen().rgb()));
      case TextInk text -> grey(text.setting().rgb()) && grey(text.setting().haloRgb());
    };
  }

  private static boolean grey(int rgb) {
    return (rgb >> 16 & 255) == (rgb >> 8 & 255) && (rgb & 255) == (rgb >> 8 & 255);
  }
}
