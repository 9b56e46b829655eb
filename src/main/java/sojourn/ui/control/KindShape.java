package sojourn.ui.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import sojourn.model.EncounterKind;

/** The six shapes of encounters, of equal area: meeting ● meal ■ event ◆ address ▲ press ▼ call ○. */
public enum KindShape {
  DISC,
  SQUARE,
  DIAMOND,
  UP,
  DOWN,
  RING;

  public static KindShape of(EncounterKind kind) {
    return switch (kind) {
      case MEETING -> DISC;
      case MEAL -> SQUARE;
      case EVENT -> DIAMOND;
      case ADDRESS -> UP;
      case PRESS -> DOWN;
      case CALL -> RING;
    };
  }

  /** Fills the shape about a centre; {@code size} is the diameter of the disc in pixels. */
  public void fill(GraphicsContext g, double x, double y, double size, Paint paint) {
    g.setFill(paint);
    if (this == RING) {
      g.setStroke(paint);
      g.setLineWidth(2);
      g.setLineDashes();
      g.strokeOval(x - size / 2 + 1, y - size / 2 + 1, size - 2, size - 2);
    } else if (this == DISC) {
      g.fillOval(x - size / 2, y - size / 2, size, size);
    } else {
      double[][] corners = corners(x, y, size);
      g.fillPolygon(corners[0], corners[1], corners[0].length);
    }
  }

  /** Draws the outline only, for occasions and for marks whose day is unknown (set the dashes before). */
  public void outline(GraphicsContext g, double x, double y, double size, Paint paint) {
    g.setStroke(paint);
    if (this == DISC || this == RING) {
      g.strokeOval(x - size / 2, y - size / 2, size, size);
    } else {
      double[][] corners = corners(x, y, size);
      g.strokePolygon(corners[0], corners[1], corners[0].length);
    }
  }

  /** The shape as an SVG path about the origin, for regions in style sheets and legends. */
  public String svg(double size) {
    double r = size / 2;
    if (this == DISC || this == RING) {
      return "M " + -r + " 0 A " + r + " " + r + " 0 1 1 " + r + " 0 A " + r + " " + r + " 0 1 1 " + -r + " 0 Z";
    }
    double[][] corners = corners(0, 0, size);
    StringBuilder path = new StringBuilder("M");
    for (int i = 0; i < corners[0].length; i++) {
      path.append(i == 0 ? " " : " L ").append(corners[0][i]).append(' ').append(corners[1][i]);
    }
    return path.append(" Z").toString();
  }

  private double[][] corners(double x, double y, double size) {
    double half = size * Math.sqrt(Math.PI) / 4;
    double tip = half * Math.sqrt(2);
    double side = size * Math.sqrt(Math.PI / Math.sqrt(3));
    double third = side * Math.sqrt(3) / 6;
    return switch (this) {
      case SQUARE -> new double[][] {{x - half, x + half, x + half, x - half}, {y - half, y - half, y + half, y + half}};
      case DIAMOND -> new double[][] {{x, x + tip, x, x - tip}, {y - tip, y, y + tip, y}};
      case UP -> new double[][] {{x - side / 2, x + side / 2, x}, {y + third, y + third, y - 2 * third}};
      case DOWN -> new double[][] {{x - side / 2, x + side / 2, x}, {y - third, y - third, y + 2 * third}};
      case DISC, RING -> throw new IllegalStateException("round shapes have no corners");
    };
  }
}
