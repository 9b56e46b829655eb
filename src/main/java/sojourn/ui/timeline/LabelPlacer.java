package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.model.ReviewState;

/** Places the labels of one row: in their band, right of their bar, else left, else within it, else nowhere; never over a mark or label. */
final class LabelPlacer {

  private static final double GAP = 7;
  private static final double BETWEEN = 5;
  private static final double INSET = 6;
  private static final double MARGIN = 14;

  private final double left;
  private final double right;
  private final TextMeasure measure;
  private final List<double[]> taken = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  /**
   * A wish for a label.
   *
   * @param wordings from the fullest to the shortest
   * @param inside whether it may stand in the mark
   * @param rank lower is placed earlier
   */
  record Wish(EntityId about, Box anchor, List<List<Label.Piece>> wordings, @Nullable ReviewState state, Inside inside, int rank) {}

  /** Whether a label may stand in its mark. */
  enum Inside {
    FIRST,
    LAST,
    NEVER
  }

  LabelPlacer(double left, double right, TextMeasure measure) {
    this.left = left;
    this.right = right;
    this.measure = measure;
  }

  void keepClear(Box mark) {
    taken.add(new double[] {mark.x(), mark.right()});
  }

  List<Label> place(List<Wish> wishes) {
    wishes.stream().sorted(Comparator.comparingInt(Wish::rank)).forEach(this::place);
    return List.copyOf(labels);
  }

  private void place(Wish wish) {
    if (wish.anchor().right() < left || wish.anchor().x() > right) {
      return;
    }
    if (wish.inside() == Inside.FIRST && inside(wish)) {
      return;
    }
    for (List<Label.Piece> wording : wish.wordings()) {
      if (beside(wish, wording)) {
        return;
      }
    }
    if (wish.inside() == Inside.LAST) {
      inside(wish);
    }
  }

  private boolean beside(Wish wish, List<Label.Piece> wording) {
    double width = width(wish, wording);
    double after = wish.anchor().right() + GAP;
    double before = wish.anchor().x() - GAP - width;
    return free(after, after + width, wish, wording) || free(before, before + width, wish, wording);
  }

  static boolean fitsInside(Box seen, List<Label.Piece> wording, TextMeasure measure) {
    return Math.ceil(Label.width(wording, measure)) + Label.STATE + 2 * INSET <= seen.width();
  }

  private boolean inside(Wish wish) {
    Box seen = wish.anchor().within(left, right);
    for (List<Label.Piece> wording : wish.wordings()) {
      double width = width(wish, wording);
      if (width + 2 * INSET <= seen.width()) {
        boolean first = wish.inside() == Inside.FIRST;
        double x = first ? seen.centreX() - width / 2 : seen.x() + INSET;
        if (labels.stream().noneMatch(l -> x < l.box().right() + BETWEEN && l.box().x() < x + width + BETWEEN)) {
          labels.add(label(x, width, wish, wording, first ? Label.Ground.BAND : Label.Ground.BAR));
          return true;
        }
      }
    }
    return false;
  }

  private boolean free(double from, double to, Wish wish, List<Label.Piece> wording) {
    if (from < left + 2 || to > right + MARGIN || taken.stream().anyMatch(t -> from < t[1] + BETWEEN && t[0] < to + BETWEEN)) {
      return false;
    }
    taken.add(new double[] {from, to});
    labels.add(label(from, to - from, wish, wording, Label.Ground.PANEL));
    return true;
  }

  private Label label(double x, double width, Wish wish, List<Label.Piece> wording, Label.Ground ground) {
    return Label.of(wish.about(), wording, measure, new Box(x, wish.anchor().y(), width, wish.anchor().height()), wish.state(), ground);
  }

  private double width(Wish wish, List<Label.Piece> wording) {
    return Math.ceil(Label.width(wording, measure)) + (wish.state() == null ? 0 : Label.STATE);
  }
}
