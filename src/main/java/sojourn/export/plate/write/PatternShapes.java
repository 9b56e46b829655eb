package sojourn.export.plate.write;

/** Measures of patterns in millimetres. */
interface PatternShapes {

  double HATCH_EVERY = 1.1;
  double HATCH_WIDTH = 0.13;
  double DOTS_EVERY = 0.9;
  double DOTS_WIDTH = 0.26;
}
