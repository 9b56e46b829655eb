package sojourn.ui.map.where;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.Pixel;
import sojourn.model.Snapshot;
import sojourn.model.time.DateStyle;
import sojourn.paint.Palette;
import sojourn.paint.Typeface;
import sojourn.session.TimeCursor;
import sojourn.session.where.Whereabouts;
import sojourn.ui.control.BriefNames;
import sojourn.ui.control.Colours;
import sojourn.ui.control.Fonts;
import sojourn.ui.control.Strings;

/** Draws where everybody was over the painted map, and the day in its corner. */
public final class WhereLayer extends Canvas {

  private static final double DISC = 6;
  private static final double CHIP = 26;

  private final Strings words;
  private @Nullable WhereLayout shown;

  public WhereLayer(Strings words) {
    this.words = words;
    setMouseTransparent(true);
    setVisible(false);
    setManaged(false);
  }

  /** What is drawn now, null without a cursor. */
  @Nullable WhereLayout shown() {
    return shown;
  }

  /** How many people are drawn, for the panel's accessible text and tests. */
  public int people() {
    return shown == null ? 0 : shown.people();
  }

  /** Draws a moment, or nothing where there is none. */
  public void show(@Nullable TimeCursor cursor, Whereabouts whereabouts, MapFrame frame, Palette palette, Supplier<List<Box>> reserved) {
    Snapshot snapshot = whereabouts.snapshot();
    setVisible(cursor != null);
    if (cursor == null || snapshot == null) {
      shown = null;
      return;
    }
    if (getWidth() != frame.width() || getHeight() != frame.height()) {
      setWidth(frame.width());
      setHeight(frame.height());
    }
    Brief brief = new Brief(words);
    WhereLayout layout = WhereLayout.of(snapshot, whereabouts.at(cursor.day()), frame, reserved.get(), Typeface.bundled(), brief);
    shown = layout;
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    layout.walkers().forEach(w -> walker(g, w, palette, frame.width()));
    layout.groups().forEach(group -> group(g, group, palette));
    layout.names().forEach(name -> name(g, name, palette));
    day(g, cursor, layout, palette);
  }

  private record Brief(Strings words) implements WhereLayout.Wording {

    @Override
    public String people(List<String> names, int more) {
      String list = String.join(", ", names.stream().map(BriefNames::of).toList());
      return more > 0 ? words.text("map.where.more", list, more) : list;
    }

    @Override
    public String to(String place) {
      return words.text("map.where.to", place);
    }
  }

  private static void walker(GraphicsContext g, WhereLayout.Walker walker, Palette palette, double width) {
    Color hue = Colours.of(palette.person(walker.hue()), 0.75);
    g.setStroke(hue);
    g.setLineWidth(2);
    g.setLineDashes();
    line(g, walker.trail(), width);
    g.setLineWidth(1.2);
    g.setLineDashes(1.5, 4.2);
    line(g, walker.rest(), width);
    g.setLineDashes();
    disc(g, walker.x(), walker.y(), DISC - 1, Colours.of(palette.map().halo()), hue, false);
  }

  private static void line(GraphicsContext g, List<Pixel> points, double width) {
    g.beginPath();
    for (int i = 0; i < points.size(); i++) {
      Pixel p = points.get(i);
      if (i == 0 || WhereLayout.broken(points.get(i - 1), p, width)) {
        g.moveTo(p.x(), p.y());
      } else {
        g.lineTo(p.x(), p.y());
      }
    }
    g.stroke();
  }

  private static void group(GraphicsContext g, WhereLayout.Group group, Palette palette) {
    Color halo = Colours.of(palette.map().halo());
    double r = group.radius();
    if (group.together()) {
      g.setFill(Colours.of(palette.map().halo(), 0.85));
      g.fillOval(group.x() - r - 2, group.y() - r - 2, 2 * r + 4, 2 * r + 4);
      g.setStroke(Colours.of(palette.roles().accent()));
      g.setLineWidth(2);
      g.strokeOval(group.x() - r - 2, group.y() - r - 2, 2 * r + 4, 2 * r + 4);
    }
    if (group.size() == 1) {
      Color hue = Colours.person(palette, group.hues().getFirst());
      disc(g, group.x(), group.y(), DISC, group.sure() ? hue : halo, group.sure() ? halo : hue, !group.sure());
    } else if (group.size() <= WhereLayout.MOST_DISCS) {
      for (int i = 0; i < group.size(); i++) {
        double turn = 2 * Math.PI * i / group.size() - Math.PI / 2;
        disc(g, group.x() + 6.5 * Math.cos(turn), group.y() + 6.5 * Math.sin(turn), DISC - 1, Colours.person(palette, group.hues().get(i)), halo, false);
      }
    } else {
      disc(g, group.x(), group.y(), r - 1, Colours.of(palette.roles().ink()), halo, false);
      text(g, Integer.toString(group.size()), Fonts.SANS_SEMIBOLD, 11, group.x(), group.y(), TextAlignment.CENTER, Colours.of(palette.roles().panel()));
    }
  }

  private static void disc(GraphicsContext g, double x, double y, double r, Color fill, Color edge, boolean dashed) {
    g.setFill(fill);
    g.fillOval(x - r, y - r, 2 * r, 2 * r);
    g.setStroke(edge);
    g.setLineWidth(dashed ? 1.6 : 1.5);
    g.setLineDashes(dashed ? new double[] {2.6, 2} : new double[0]);
    g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    g.setLineDashes();
  }

  private static void name(GraphicsContext g, WhereLayout.Name name, Palette palette) {
    Box box = name.box();
    g.setFill(Colours.of(palette.map().halo(), 0.8));
    g.fillRoundRect(box.x() - 2, box.y() - 1, box.width() + 4, box.height() + 2, 6, 6);
    Color ink = Colours.of(palette.roles().ink());
    text(g, name.text(), name.strong() ? Fonts.SANS_SEMIBOLD : Fonts.SANS_MEDIUM, 12, box.x() + 1, box.y() + 8, TextAlignment.LEFT, ink);
    text(g, name.note(), Fonts.SANS, 11, box.x() + 1, box.y() + 21, TextAlignment.LEFT, Colours.of(palette.roles().muted()));
  }

  /** The day, and how many are known to be where, in the corner: legend and buttons stand in the others. */
  private void day(GraphicsContext g, TimeCursor cursor, WhereLayout layout, Palette palette) {
    String date = DateStyle.LONG.day(cursor.date());
    String note = words.text("map.where.count", layout.people() - layout.walkers().size(), layout.places(), layout.walkers().size());
    double dateWidth = Typeface.bundled().width(date, WhereLayout.STRONG);
    double width = dateWidth + Typeface.bundled().width(note, WhereLayout.PLAIN) + 34;
    g.setFill(Colours.of(palette.roles().raised(), 0.94));
    g.fillRoundRect(12, 12, width, CHIP, 14, 14);
    g.setStroke(Colours.of(palette.roles().accent()));
    g.setLineWidth(1);
    g.strokeRoundRect(12.5, 12.5, width - 1, CHIP - 1, 13, 13);
    text(g, date, Fonts.SANS_SEMIBOLD, 12, 22, 12 + CHIP / 2, TextAlignment.LEFT, Colours.of(palette.roles().ink()));
    text(g, note, Fonts.SANS, 11, 34 + dateWidth, 12 + CHIP / 2, TextAlignment.LEFT, Colours.of(palette.roles().muted()));
  }

  private static void text(GraphicsContext g, String text, Fonts font, double size, double x, double y, TextAlignment align, Color ink) {
    g.setTextAlign(align);
    g.setTextBaseline(VPos.CENTER);
    g.setFont(font.at(size));
    g.setFill(ink);
    g.fillText(text, x, y);
  }
}
