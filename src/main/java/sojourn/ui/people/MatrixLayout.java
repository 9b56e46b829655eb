package sojourn.ui.people;

/**
 * The matrix in pixels: heads left and slanted above, cells of one size, of which only those in sight are drawn. Pure.
 *
 * @param scrollX how far it is scrolled, in pixels
 * @param scrollY how far down
 */
record MatrixLayout(double width, double height, int rows, int columns, double scrollX, double scrollY) {

  static final double CELL = 20;
  static final double BAR = 10;

  private static final double WIDEST_HEADS = 230;
  private static final double SLANT_ROOM = 34;

  /** A cell; negative where the point is in a head. */
  record Cell(int row, int column) {}

  /** Width of the row heads. */
  double left() {
    double spare = width - SLANT_ROOM - columns * CELL;
    return Math.max(Math.clamp(width * 0.34, 84, 170), Math.min(WIDEST_HEADS, spare));
  }

  /** Height of the column heads. */
  double top() {
    return Math.clamp(height * 0.2, 64, 100);
  }

  /** Room for cells; right of them the last slanted name ends. */
  double across() {
    return Math.max(0, width - left() - SLANT_ROOM);
  }

  double down() {
    return Math.max(0, height - top() - BAR);
  }

  double mostX() {
    return Math.max(0, columns * CELL - across());
  }

  double mostY() {
    return Math.max(0, rows * CELL - down());
  }

  int firstRow() {
    return (int) (scrollY / CELL);
  }

  /** First row below what is in sight. */
  int endRow() {
    return (int) Math.min(rows, Math.ceil((scrollY + down()) / CELL));
  }

  int firstColumn() {
    return (int) (scrollX / CELL);
  }

  int endColumn() {
    return (int) Math.min(columns, Math.ceil((scrollX + across()) / CELL));
  }

  double x(int column) {
    return left() + column * CELL - scrollX;
  }

  double y(int row) {
    return top() + row * CELL - scrollY;
  }

  /** What is at a point. */
  Cell at(double px, double py) {
    boolean inColumns = px >= left() && px < left() + across();
    boolean inRows = py >= top() && py < top() + down();
    int column = (int) ((px - left() + scrollX) / CELL);
    int row = (int) ((py - top() + scrollY) / CELL);
    return new Cell(inRows && row < rows ? row : -1, inColumns && column < columns ? column : -1);
  }

  /** The same scrolled elsewhere, within bounds. */
  MatrixLayout scrolled(double x, double y) {
    return new MatrixLayout(width, height, rows, columns, Math.clamp(x, 0, mostX()), Math.clamp(y, 0, mostY()));
  }

  /** Scrolled as little as brings a cell into sight. */
  MatrixLayout showing(Cell cell) {
    double x = Math.clamp(scrollX, Math.max(0, (cell.column() + 1) * CELL - across()), Math.max(0, cell.column() * CELL));
    double y = Math.clamp(scrollY, Math.max(0, (cell.row() + 1) * CELL - down()), Math.max(0, cell.row() * CELL));
    return scrolled(x, y);
  }

  /** How dark a cell is, from 0 to 1. */
  static double shade(int times, int most) {
    return times <= 0 ? 0 : 0.16 + 0.84 * Math.log1p(times) / Math.log1p(Math.max(most, 4));
  }
}
