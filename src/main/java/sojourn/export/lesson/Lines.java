package sojourn.export.lesson;

import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.Lettering;
import sojourn.paint.Typeface;

/** How many lines a text takes where another program will set it: a little more than in our own face. */
interface Lines {

  /** Georgia and Arial run wider than the faces that we measure with. */
  double WIDER = 1.1;

  static int count(String words, double size, double width) {
    Lettering lettering = new Lettering(Face.SERIF, size);
    int lines = 1;
    double used = 0;
    double space = Typeface.bundled().width("n", lettering) * 0.5;
    for (String word : words.strip().split("\\s+", -1)) {
      double wide = Typeface.bundled().width(word, lettering) * WIDER;
      if (used > 0 && used + space + wide > width) {
        lines++;
        used = wide;
      } else {
        used += (used > 0 ? space : 0) + wide;
      }
    }
    return lines;
  }
}
