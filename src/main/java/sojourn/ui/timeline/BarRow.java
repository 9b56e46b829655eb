package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;

/** A row of dated visits: bars in order, pushed apart where they are short, joined to one with a count where they crowd; with labels. */
final class BarRow {

  static final double LEAST = 8;
  private static final double GAP = 4;
  private static final double FARTHEST = 12;
  private static final double CROWD = 26;
  private static final double MARGIN = 160;
  private static final double FADE = 16;
  private static final double SAME_GROUP = 7;
  private static final double COLUMN = 11;

  private final TimeScale scale;
  private final TextMeasure measure;
  private final @Nullable VisitId open;

  BarRow(TimeScale scale, TextMeasure measure, @Nullable VisitId open) {
    this.scale = scale;
    this.measure = measure;
    this.open = open;
  }

  /** Marks and labels of a row. */
  record Placed(List<Mark> marks, List<Label> labels) {}

  /** Places the bars of one row, 16 high, about a horizontal. */
  Placed place(List<Stay> stays, double centreY, double height) {
    List<Stay> near =
        stays.stream().filter(s -> scale.x(s.to()) > scale.left() - MARGIN && scale.x(s.from()) < scale.right() + MARGIN).toList();
    List<Mark.Bar> bars = apart(near.stream().map(s -> bar(s, centreY, height)).toList());
    if (farthest(near, bars) > FARTHEST) {
      bars = apart(joined(near, centreY, height));
    }
    List<Mark> marks = new ArrayList<>(bars);
    return new Placed(marks, labels(near, bars));
  }

  /** Places columns whose heights are numbers of visits, for scales at which single visits have no room. */
  List<Mark> columns(List<Stay> stays, int hue, double bottom, double most) {
    double width = binDays(COLUMN);
    Map<Long, List<Stay>> bins = new LinkedHashMap<>();
    stays.forEach(s -> bins.computeIfAbsent((long) Math.floor(middle(s) / width), b -> new ArrayList<>()).add(s));
    int largest = bins.values().stream().mapToInt(List::size).max().orElse(1);
    List<Mark> columns = new ArrayList<>();
    bins.forEach(
        (bin, list) -> {
          double x = scale.x(bin * width);
          double high = Math.max(3, most * list.size() / largest);
          Box box = Box.between(x + 0.5, bottom - high, Math.max(x + 4, scale.x((bin + 1) * width) - 1), bottom);
          if (box.right() > scale.left() && box.x() < scale.right()) {
            columns.add(new Mark.Column(ids(list), hue, box, list.getFirst().from(), list.getLast().to()));
          }
        });
    return columns;
  }

  /** Whether single visits would be pushed too far from their days. */
  boolean crowded(List<Stay> stays) {
    return farthest(stays, apart(stays.stream().map(s -> bar(s, 0, 16)).toList())) > FARTHEST;
  }

  private Mark.Bar bar(Stay stay, double centreY, double height) {
    double x0 = scale.x(stay.from());
    double x1 = scale.x(stay.to());
    double fadeLeft = fade(stay.openFrom(), stay.softFrom(), x1 - x0);
    double fadeRight = fade(stay.openTo(), stay.softTo(), x1 - x0);
    x0 -= stay.openFrom() ? FADE : 0;
    x1 += stay.openTo() ? FADE : 0;
    double width = Math.max(stay.status() == VisitStatus.RETURN ? LEAST + 2 : LEAST, x1 - x0 - (x1 - x0 > 14 ? GAP : 0));
    Box box = new Box(x0, centreY - height / 2, width, height);
    return new Mark.Bar(List.of(stay.id()), stay.status(), stay.hue(), box, fadeLeft, fadeRight, stay.doubtful(), stay.from(), stay.to());
  }

  private double fade(boolean open, double softDays, double width) {
    if (open) {
      return FADE;
    }
    return softDays == 0 ? 0 : Math.clamp(softDays * scale.pixelsPerDay(), 4, Math.max(4, width / 2));
  }

  private static List<Mark.Bar> apart(List<Mark.Bar> bars) {
    double[] wished = bars.stream().mapToDouble(b -> b.box().x()).toArray();
    double[] placed = Spread.apart(wished, bars.stream().mapToDouble(b -> b.box().width()).toArray(), GAP);
    List<Mark.Bar> moved = new ArrayList<>();
    for (int i = 0; i < placed.length; i++) {
      Mark.Bar b = bars.get(i);
      Box box = new Box(placed[i], b.box().y(), b.box().width(), b.box().height());
      moved.add(new Mark.Bar(b.ids(), b.status(), b.hue(), box, b.fadeLeft(), b.fadeRight(), b.doubtful(), b.from(), b.to()));
    }
    return moved;
  }

  private double farthest(List<Stay> stays, List<Mark.Bar> bars) {
    double most = 0;
    for (int i = 0; i < bars.size(); i++) {
      double wished = scale.x(stays.get(i).from()) - (stays.get(i).openFrom() ? FADE : 0);
      most = Math.max(most, Math.abs(wished - bars.get(i).box().x()));
    }
    return most;
  }

  /** The hue of visits, negative where they have several. */
  private static int shared(List<Stay> stays) {
    int hue = stays.getFirst().hue();
    return stays.stream().allMatch(s -> s.hue() == hue) ? hue : -1;
  }

  private List<Mark.Bar> joined(List<Stay> stays, double centreY, double height) {
    double width = binDays(CROWD);
    Map<Long, List<Stay>> bins = new LinkedHashMap<>();
    stays.forEach(s -> bins.computeIfAbsent((long) Math.floor(middle(s) / width), b -> new ArrayList<>()).add(s));
    List<Mark.Bar> bars = new ArrayList<>();
    for (List<Stay> bin : bins.values()) {
      if (bin.size() == 1) {
        bars.add(bar(bin.getFirst(), centreY, height));
        continue;
      }
      double from = bin.getFirst().from();
      double to = bin.stream().mapToDouble(Stay::to).max().orElse(from + 1);
      double wide = Math.max(Math.min(scale.x(to) - scale.x(from), CROWD - 4), measure.width(Integer.toString(bin.size()), Type.COUNT) + 8);
      Box box = new Box(scale.x((from + to) / 2) - wide / 2, centreY - height / 2, wide, height);
      bars.add(new Mark.Bar(ids(bin), VisitStatus.MADE, shared(bin), box, 0, 0, false, from, to));
    }
    return bars;
  }

  private double binDays(double pixels) {
    return pixels / scale.pixelsPerDay();
  }

  private static double middle(Stay stay) {
    return (stay.from() + stay.to()) / 2;
  }

  private static List<EntityId> ids(List<Stay> stays) {
    return stays.stream().map(s -> (EntityId) s.id()).toList();
  }

  private List<Label> labels(List<Stay> near, List<Mark.Bar> bars) {
    Map<EntityId, Stay> byId = new LinkedHashMap<>();
    near.forEach(s -> byId.put(s.id(), s));
    LabelPlacer placer = new LabelPlacer(scale.left(), scale.right(), measure);
    bars.forEach(b -> placer.keepClear(b.box()));
    List<LabelPlacer.Wish> wishes = new ArrayList<>();
    int index = 0;
    while (index < bars.size()) {
      int end = index + 1;
      while (end < bars.size() && together(bars.get(end - 1), bars.get(end), byId)) {
        end++;
      }
      if (bars.get(index).ids().size() == 1) {
        wishes.add(wish(bars.subList(index, end), byId));
      }
      index = end;
    }
    return placer.place(wishes);
  }

  private static boolean together(Mark.Bar a, Mark.Bar b, Map<EntityId, Stay> byId) {
    Stay first = byId.get(a.first());
    Stay second = byId.get(b.first());
    return first != null
        && second != null
        && a.ids().size() == 1
        && b.ids().size() == 1
        && first.trip().equals(second.trip())
        && b.box().x() - a.box().right() < SAME_GROUP
        && b.box().width() < 3 * LEAST;
  }

  private LabelPlacer.Wish wish(List<Mark.Bar> bars, Map<EntityId, Stay> byId) {
    List<Stay> group = bars.stream().map(b -> byId.get(b.first())).filter(s -> s != null).toList();
    Stay first = group.getFirst();
    List<Label.Piece> name = lead(first);
    List<Label.Piece> dated = new ArrayList<>(name);
    dated.add(Label.Piece.quiet(" " + first.date()));
    List<Label.Piece> full = new ArrayList<>(dated);
    group.subList(1, group.size()).forEach(s -> full.addAll(after(s)));
    Mark.Bar last = bars.getLast();
    Box anchor = Box.between(bars.getFirst().box().x(), last.box().y(), last.box().right(), last.box().bottom());
    int rank = group.stream().anyMatch(s -> s.id().equals(open)) ? 0 : first.status() == VisitStatus.MADE ? 1 : 2;
    List<List<Label.Piece>> wordings = full.size() == dated.size() ? List.of(dated, name) : List.of(full, dated, name);
    return new LabelPlacer.Wish(first.id(), anchor, wordings, first.state(), LabelPlacer.Inside.LAST, rank);
  }

  private static List<Label.Piece> lead(Stay stay) {
    Label.Piece place = new Label.Piece(stay.place(), true, stay.id());
    if (!stay.status().counts()) {
      return List.of(place, Label.Piece.quiet(" " + Words.of(Words.label(stay.status()))));
    }
    return stay.status() == VisitStatus.RETURN ? List.of(Label.Piece.quiet(Words.of("label.back") + " "), place) : List.of(place);
  }

  private static List<Label.Piece> after(Stay stay) {
    Label.Piece place = new Label.Piece(stay.place(), false, stay.id());
    return switch (stay.status()) {
      case RETURN -> List.of(Label.Piece.quiet(", " + Words.of("label.back") + " "), place);
      case PLANNED ->
          List.of(Label.Piece.quiet(", " + Words.of("label.then") + " "), place, Label.Piece.quiet(" " + Words.of("label.planned")));
      case PASSED, CANCELLED, MENTIONED -> List.of(Label.Piece.quiet(", "), place, Label.Piece.quiet(" " + Words.of(Words.label(stay.status()))));
      case MADE -> List.of(Label.Piece.quiet(", "), place);
    };
  }
}
