package sojourn.ui.people;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import sojourn.model.PersonId;
import sojourn.paint.Palette;
import sojourn.ui.people.MatrixLayout.Cell;

/** Shows the matrix: the cells in sight on a canvas, with scroll bars where there are more. */
final class MatrixDrawing extends Region {

  /** A thumb that can be grabbed however much there is. */
  private static final double LEAST_THUMB = 0.08;

  private final Canvas canvas = new Canvas();
  private final ScrollBar across = new ScrollBar();
  private final ScrollBar down = new ScrollBar();
  private MatrixContent content = MatrixContent.nobody();
  private PeopleMarks marks = PeopleMarks.NONE;
  private Palette palette = Palette.LIGHT;
  private Cell hovered = new Cell(-1, -1);
  private Cell focused = new Cell(-1, -1);
  private List<PersonId> pair = List.of();

  MatrixDrawing() {
    getStyleClass().add("matrix-drawing");
    down.setOrientation(Orientation.VERTICAL);
    getChildren().addAll(canvas, across, down);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    across.valueProperty().addListener((value, before, now) -> requestLayout());
    down.valueProperty().addListener((value, before, now) -> requestLayout());
    focusedProperty().addListener((value, before, now) -> requestLayout());
  }

  /** Shows other people, or the same ones otherwise marked. */
  void show(MatrixContent next, PeopleMarks now, Palette colours, List<PersonId> chosen) {
    content = next;
    marks = now;
    palette = colours;
    pair = List.copyOf(chosen);
    requestLayout();
  }

  MatrixLayout geometry() {
    MatrixLayout unscrolled = new MatrixLayout(getWidth() - MatrixLayout.BAR, getHeight(), content.rows(), content.columns(), 0, 0);
    return unscrolled.scrolled(across.getValue(), down.getValue());
  }

  MatrixContent content() {
    return content;
  }

  /** Moves by so many pixels. */
  void scrollBy(double x, double y) {
    MatrixLayout next = geometry();
    scrollTo(next.scrolled(next.scrollX() - x, next.scrollY() - y));
  }

  private void scrollTo(MatrixLayout next) {
    across.setValue(next.scrollX());
    down.setValue(next.scrollY());
  }

  /** The pointer is on a cell or a head. */
  void hover(Cell cell) {
    if (!cell.equals(hovered)) {
      hovered = cell;
      requestLayout();
    }
  }

  /** The cell that the arrow keys stand on. */
  Cell focusedCell() {
    return focused;
  }

  void focusOn(Cell cell) {
    focused = new Cell(Math.clamp(cell.row(), 0, Math.max(0, content.rows() - 1)), Math.clamp(cell.column(), 0, Math.max(0, content.columns() - 1)));
    scrollTo(geometry().showing(focused));
    requestLayout();
  }

  /** Who stands at the head of a row, null outside. */
  @Nullable PersonId row(Cell cell) {
    return cell.row() >= 0 && cell.row() < content.rows() ? content.row(cell.row()) : null;
  }

  /** Who stands at the head of a column, null outside. */
  @Nullable PersonId column(Cell cell) {
    return cell.column() >= 0 && cell.column() < content.columns() ? content.column(cell.column()) : null;
  }

  @Override
  protected void layoutChildren() {
    MatrixLayout at = geometry();
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    fit(across, at.mostX(), at.across(), content.columns() * MatrixLayout.CELL);
    fit(down, at.mostY(), at.down(), content.rows() * MatrixLayout.CELL);
    across.resizeRelocate(at.left(), getHeight() - MatrixLayout.BAR, at.across(), MatrixLayout.BAR);
    down.resizeRelocate(getWidth() - MatrixLayout.BAR, at.top(), MatrixLayout.BAR, at.down());
    if (getWidth() > 0 && getHeight() > 0) {
      MatrixPainter painter = new MatrixPainter(canvas.getGraphicsContext2D(), palette, content, at);
      painter.paint(marks, hovered, isFocusVisible() ? focused : new Cell(-1, -1), pair);
    }
  }

  private static void fit(ScrollBar bar, double most, double seen, double all) {
    bar.setMax(Math.max(0.001, most));
    bar.setVisibleAmount(all <= 0 ? 1 : Math.max(0.001, most) * Math.clamp(seen / all, LEAST_THUMB, 1));
    bar.setUnitIncrement(MatrixLayout.CELL);
    bar.setBlockIncrement(Math.max(MatrixLayout.CELL, seen - MatrixLayout.CELL));
    bar.setValue(Math.clamp(bar.getValue(), 0, Math.max(0, most)));
    bar.setVisible(most > 0);
  }
}
