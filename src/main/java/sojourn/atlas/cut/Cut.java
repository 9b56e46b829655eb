package sojourn.atlas.cut;

import java.util.List;

/** Cuts what is given in degrees (longitude, latitude in turn, longitudes running on) at a projection's edge and puts it on its plane. */
sealed interface Cut permits StripCut, DiscCut {

  /** Open pieces of a line. */
  List<double[]> line(double[] degrees);

  /** Closed rings of one area, given by its outer ring and its holes. */
  List<double[]> area(List<double[]> rings);

  double[] outline();
}
