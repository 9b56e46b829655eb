package sojourn.export.plate.ink;

import java.awt.geom.Rectangle2D;

/** One thing to draw, in millimetres of the plate. */
public sealed interface Ink permits Group, PathInk, TextInk {

  /** What it covers at most; outside of it nothing is drawn. */
  Rectangle2D bounds();
}
