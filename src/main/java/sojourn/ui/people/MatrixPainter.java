package sojourn.ui.people;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import sojourn.model.PersonId;
import sojourn.paint.Palette;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Fonts;
import sojourn.ui.people.MatrixLayout.Cell;

/** Paints the part of the matrix that is in sight: cells the darker the more often two met, with the number inside. */
final class MatrixPainter {

  private static final double TYPE = 11.5;
  private static final double SLANT = -52;
  private static final double CELL = MatrixLayout.CELL;

  private final GraphicsContext g;
  private final Palette palette;
  private final MatrixContent content;
  private final MatrixLayout at;
  private final Font plain = Fonts.SANS.at(TYPE);
  private final Font heavy = Fonts.SANS_SEMIBOLD.at(TYPE);
  private final Font small = Fonts.SANS_MEDIUM.at(10);

  MatrixPainter(GraphicsContext g, Palette palette, MatrixContent content, MatrixLayout at) {
    this.g = g;
    this.palette = palette;
    this.content = content;
    this.at = at;
  }

  void paint(PeopleMarks marks, Cell hovered, Cell focused, List<PersonId> pair) {
    g.clearRect(0, 0, at.width() + MatrixLayout.BAR, at.height());
    g.save();
    g.beginPath();
    g.rect(0, at.top(), at.left() + at.across(), at.down());
    g.clip();
    bands(hovered, marks);
    cells();
    for (int i = at.firstRow(); i < at.endRow(); i++) {
      rowHead(i, i == hovered.row() || marks.brushed().contains(content.row(i)) || pair.contains(content.row(i)));
    }
    outline(hovered, 1.2, palette.roles().ink());
    outline(focused, 2, palette.roles().accent());
    if (pair.size() == 2) {
      outline(cell(pair.getFirst(), pair.getLast()), 2, palette.roles().selLine());
      outline(cell(pair.getLast(), pair.getFirst()), 2, palette.roles().selLine());
    }
    g.restore();
    heads(hovered, marks, pair);
  }

  private Cell cell(PersonId row, PersonId column) {
    return new Cell(content.find(row).getFirst(), content.find(column).getLast());
  }

  private void bands(Cell hovered, PeopleMarks marks) {
    g.setFill(Colours.of(palette.roles().hover()));
    for (int i = at.firstRow(); i < at.endRow(); i++) {
      if (i == hovered.row() || marks.brushed().contains(content.row(i))) {
        g.fillRect(0, at.y(i), at.left() + at.across(), CELL);
      }
    }
    for (int k = at.firstColumn(); k < at.endColumn(); k++) {
      if (k == hovered.column() || marks.brushed().contains(content.column(k))) {
        g.fillRect(at.x(k), at.top(), CELL, at.down());
      }
    }
  }

  private void cells() {
    int most = 1;
    for (int i = at.firstRow(); i < at.endRow(); i++) {
      for (int k = at.firstColumn(); k < at.endColumn(); k++) {
        most = Math.max(most, content.times(i, k));
      }
    }
    g.save();
    g.beginPath();
    g.rect(at.left(), at.top(), at.across(), at.down());
    g.clip();
    g.setFont(small);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    for (int i = at.firstRow(); i < at.endRow(); i++) {
      for (int k = at.firstColumn(); k < at.endColumn(); k++) {
        cell(i, k, most);
      }
    }
    g.restore();
  }

  private void cell(int row, int column, int most) {
    double x = at.x(column);
    double y = at.y(row);
    if (content.row(row).equals(content.column(column))) {
      g.setFill(Colours.of(palette.roles().lineStrong()));
      g.fillOval(x + CELL / 2 - 1, y + CELL / 2 - 1, 2, 2);
      return;
    }
    int times = content.times(row, column);
    if (times == 0) {
      g.setFill(Colours.of(palette.roles().sunken()));
      g.fillRect(x + 1, y + 1, CELL - 2, CELL - 2);
      return;
    }
    double shade = MatrixLayout.shade(times, most);
    g.setFill(Colours.of(palette.roles().sunken()).interpolate(Colours.of(palette.roles().accent()), shade));
    g.fillRect(x + 1, y + 1, CELL - 2, CELL - 2);
    g.setFill(Colours.of(shade > 0.5 ? palette.roles().onAccent() : palette.roles().ink()));
    g.fillText(times > 999 ? times / 1000 + "k" : Integer.toString(times), x + CELL / 2, y + CELL / 2);
  }

  private void rowHead(int row, boolean loud) {
    PersonId id = content.row(row);
    g.setFill(Colours.person(palette, content.hue(id)));
    g.fillOval(10, at.y(row) + CELL / 2 - 3.5, 7, 7);
    g.setFont(loud ? heavy : plain);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(Colours.of(loud ? palette.roles().ink() : palette.roles().muted()));
    g.fillText(cut(content.rowName(row), at.left() - 26), 22, at.y(row) + CELL / 2);
  }

  private void heads(Cell hovered, PeopleMarks marks, List<PersonId> pair) {
    g.save();
    g.beginPath();
    g.rect(0, 0, at.width() + MatrixLayout.BAR, at.top());
    g.clip();
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    double length = (at.top() - 10) / Math.sin(Math.toRadians(-SLANT)) - 4;
    for (int k = at.firstColumn(); k < at.endColumn(); k++) {
      double x = at.x(k) + CELL / 2;
      if (x < at.left() || x > at.left() + at.across()) {
        continue;
      }
      boolean loud = k == hovered.column() || marks.brushed().contains(content.column(k)) || pair.contains(content.column(k));
      g.save();
      g.translate(x, at.top() - 5);
      g.rotate(SLANT);
      g.setFont(loud ? heavy : plain);
      Color ink = Colours.of(loud ? palette.roles().ink() : palette.roles().muted());
      g.setFill(ink);
      double room = (at.width() + MatrixLayout.BAR - x) / Math.cos(Math.toRadians(SLANT)) - 6;
      g.fillText(cut(content.columnName(k), Math.min(length, room)), 0, 0);
      g.restore();
    }
    g.restore();
    g.setFill(Colours.of(palette.roles().line()));
    g.fillRect(0, at.top() - 1, at.left() + at.across(), 1);
  }

  private void outline(Cell cell, double width, int colour) {
    if (cell.row() >= 0 && cell.column() >= 0) {
      g.setStroke(Colours.of(colour));
      g.setLineWidth(width);
      g.strokeRect(at.x(cell.column()) + 0.5, at.y(cell.row()) + 0.5, CELL - 1, CELL - 1);
    }
  }

  /** A name that fits about so many pixels; a beginning tells more people apart here than initials do. */
  private static String cut(String name, double room) {
    int most = (int) Math.max(1, room / (TYPE * 0.55));
    int length = name.codePointCount(0, name.length());
    return length <= most ? name : name.substring(0, name.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }
}
