package sojourn.export.plate.ink;

import java.util.List;

/**
 * How a line is drawn, with round joins.
 *
 * @param rgb 0xRRGGBB
 * @param width millimetres
 * @param dash millimetres on and off in turn; empty for a whole line
 * @param round whether ends are round; a dash of 0.01 is a dot then
 */
public record Pen(int rgb, double width, List<Double> dash, boolean round) {

  public Pen {
    dash = List.copyOf(dash);
  }

  public static Pen of(int rgb, double width) {
    return new Pen(rgb, width, List.of(), true);
  }

  public Pen dashed(double on, double off) {
    return new Pen(rgb, width, List.of(on, off), false);
  }

  /** Round dots at a distance from middle to middle. */
  public Pen dotted(double every) {
    return new Pen(rgb, width, List.of(0.01, every), true);
  }
}
