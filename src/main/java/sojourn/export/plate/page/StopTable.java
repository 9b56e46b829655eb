package sojourn.export.plate.page;

import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.journey.Face;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.export.plate.ink.TextInk;
import sojourn.export.plate.map.Itinerary;

/** The table of a plate: rows of several lines between rules. */
final class StopTable {

  private static final double SIZE = 2.58;
  private static final double LEADING = 3.32;
  private static final double PAD = 0.85;

  private final Page page;
  private final TableText text;
  private final double[] widths;
  private final List<List<List<String>>> rows = new ArrayList<>();

  StopTable(Page page, Itinerary itinerary, Sources sources) {
    this.page = page;
    this.text = TableText.of(itinerary, sources, page.inks());
    widths = widths(text.rows().stream().map(TableText.Row::cells).toList());
    for (TableText.Row row : text.rows()) {
      List<List<String>> broken = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        broken.add(page.letters().lines(row.cells().get(i), face(i), size(), widths[i] - (atRight(i) ? 0 : 2.4 * page.type())));
      }
      rows.add(broken);
    }
  }

  /** Only the letters of documents stand at the right margin. */
  private boolean atRight(int column) {
    return text.columns().get(column) == TableText.Column.SOURCE;
  }

  private double size() {
    return SIZE * page.type();
  }

  private Face face(int column) {
    TableText.Column what = text.columns().get(column);
    return what == TableText.Column.STOP || what == TableText.Column.PLACE ? Face.SANS_SEMIBOLD : Face.SANS;
  }

  /** Each column as wide as its content asks, the one for people taking the rest, or the last before the documents; others at most a third. */
  private double[] widths(List<List<String>> cells) {
    List<TableText.Column> columns = text.columns();
    int met = columns.indexOf(TableText.Column.MET);
    int taking = met >= 0 ? met : columns.indexOf(TableText.Column.DATES);
    double[] want = new double[columns.size()];
    double sum = 0;
    for (int i = 0; i < want.length; i++) {
      want[i] = page.letters().width(columns.get(i).head(), Face.SANS_SEMIBOLD, size());
      for (List<String> row : cells) {
        want[i] = Math.max(want[i], page.letters().width(row.get(i), face(i), size()));
      }
      want[i] = Math.min(want[i] + 2.6 * page.type(), page.width() * columns.get(i).most(columns.size()));
      sum += i == taking ? 0 : want[i];
    }
    want[taking] = page.width() - sum;
    return want;
  }

  /** Height of the head and so many rows. */
  double height(int count) {
    double height = LEADING + 3 * PAD;
    for (int i = 0; i < count; i++) {
      height += rowHeight(i);
    }
    if (count < text.total()) {
      height += LEADING + 2 * PAD;
    }
    return height * page.type();
  }

  private double rowHeight(int row) {
    return rows.get(row).stream().mapToInt(List::size).max().orElse(1) * LEADING + 2 * PAD;
  }

  /** As many rows as fit, all of them where they do. */
  int fitting(double height) {
    int count = rows.size();
    while (count > 0 && height(count) > height) {
      count--;
    }
    return count;
  }

  Block at(double y, int count) {
    double type = page.type();
    int line = page.inks().page().ink();
    List<Ink> inks = new ArrayList<>();
    inks.add(rule(y, Pen.of(line, 0.1 * type)));
    double at = y + (LEADING + 3 * PAD) * type;
    inks.add(row("table-head", text.columns().stream().map(c -> List.of(c.head())).toList(), page.inks().page().ink(), y + 1.5 * PAD * type, Group.Role.HEAD));
    inks.add(rule(at, Pen.of(line, 0.1 * type)));
    for (int i = 0; i < count; i++) {
      inks.add(row("stop-row-" + (i + 1), rows.get(i), text.rows().get(i).colour(), at + PAD * type, Group.Role.CELL));
      at += rowHeight(i) * type;
      if (i + 1 < count || count < text.total()) {
        inks.add(rule(at, Pen.of(page.inks().page().hairline(), 0.1 * type)));
      }
    }
    if (count < text.total()) {
      TextInk.Setting setting = TextInk.Setting.of(Face.SANS, size(), page.inks().page().muted());
      Ink more = page.letters().set(PlateText.of(text.places() ? "plate.table.more.places" : "plate.table.more", text.total() - count), setting, page.left(), at + (PAD + 2.4) * type);
      inks.add(Group.of("table-more", Group.Role.ROW, List.of(Group.of("table-more-text", Group.Role.CELL, List.of(more)))));
      at += (LEADING + 2 * PAD) * type;
    }
    inks.add(rule(at, Pen.of(line, 0.1 * type)));
    return new Block(List.of(Group.of("itinerary", "Itinerary", Group.Role.TABLE, null, inks)), at - y);
  }

  private Ink rule(double y, Pen pen) {
    return Group.of("rule", Group.Role.ORNAMENT, List.of(PathInk.line(page.left(), y, page.right(), y, pen)));
  }

  private Ink row(String id, List<List<String>> cells, int first, double top, Group.Role role) {
    List<Ink> row = new ArrayList<>();
    double x = page.left();
    for (int i = 0; i < cells.size(); i++) {
      boolean last = atRight(i);
      Face face = role == Group.Role.HEAD ? Face.SANS_SEMIBOLD : face(i);
      int colour = i == 0 ? first : page.inks().page().ink();
      TextInk.Setting setting = TextInk.Setting.of(face, size(), colour).at(last ? TextInk.Anchor.END : TextInk.Anchor.START);
      List<Ink> lines = new ArrayList<>();
      for (int k = 0; k < cells.get(i).size(); k++) {
        lines.add(page.letters().set(cells.get(i).get(k), setting, last ? page.right() : x, top + (k * LEADING + 2.45) * page.type()));
      }
      row.add(Group.of(id + "-" + Group.idOf(text.columns().get(i).head()), role, lines));
      x += widths[i];
    }
    return Group.of(id, Group.Role.ROW, row);
  }
}
