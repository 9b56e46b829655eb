package sojourn.ui.timeline;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.session.Comparison;
import sojourn.session.TimeWindow;

/**
 * Where everything on the timeline is, in pixels under the header; pure geometry.
 *
 * @param marks bars, bands, columns and dots of the lanes
 * @param lens the opened visit; null for none
 * @param undated the row of visits without a date; null for none
 * @param lanes how many there are, seen or not
 * @param overlaps where two that are compared were in one place
 * @param contentHeight height of all lanes, seen or not
 */
record TimelineLayout(
    Frame frame,
    TimeScale scale,
    List<Tick> ticks,
    List<LaneHead> heads,
    List<Mark> marks,
    List<Label> labels,
    List<ThinBand> bands,
    @Nullable DayLens lens,
    @Nullable Box undated,
    OverviewStrip strip,
    int lanes,
    double contentHeight,
    List<Box> overlaps) {

  private static final double TARGET = 24;

  TimelineLayout {
    ticks = List.copyOf(ticks);
    heads = List.copyOf(heads);
    marks = List.copyOf(marks);
    labels = List.copyOf(labels);
    bands = List.copyOf(bands);
    overlaps = List.copyOf(overlaps);
  }

  /** With a mark over the lanes of two that are compared wherever they were in the same place. */
  private TimelineLayout overlapping(TimelineContent content) {
    Comparison two = content.comparison();
    List<Box> compared = heads.stream().filter(h -> two != null && h.id() != null && two.has(h.id())).map(LaneHead::lane).limit(2).toList();
    if (compared.size() < 2) {
      return this;
    }
    List<Box> boxes =
        content.overlaps().stream()
            .filter(s -> s.to() > scale.start() && s.from() < scale.end())
            .map(s -> Box.between(scale.x(s.from()), compared.getFirst().y() + 2, Math.max(scale.x(s.to()), scale.x(s.from()) + 3), compared.getLast().bottom() - 2))
            .map(b -> b.within(scale.left(), scale.right()))
            .toList();
    return new TimelineLayout(frame, scale, ticks, heads, marks, labels, bands, lens, undated, strip, lanes, contentHeight, boxes);
  }

  /** What a point hits. */
  record Hit(List<EntityId> ids, Box box, double from, double to) {

    Hit {
      ids = Collections.unmodifiableList(ids); // a column's are very many, and not copied
    }
  }

  static TimelineLayout of(TimelineContent content, Frame frame, TextMeasure measure) {
    return of(content, frame, measure, Histogram.of(content, frame, measure));
  }

  /** The same over a histogram that is known already. */
  static TimelineLayout of(TimelineContent content, Frame frame, TextMeasure measure, Histogram histogram) {
    OverviewStrip strip = OverviewStrip.of(histogram, frame);
    Density density = content.density();
    if (density != null) {
      return new DensityStack(density, content.snapshot(), frame, measure).layout(strip).overlapping(content);
    }
    return new LaneStack(content, frame, measure).layout(strip).overlapping(content);
  }

  /** How many lanes are in sight, most of their height at least. */
  int lanesInSight() {
    Box body = frame.body();
    return (int)
        heads.stream()
            .filter(LaneHead::own)
            .map(LaneHead::lane)
            .filter(l -> Math.min(l.bottom(), body.bottom()) - Math.max(l.y(), body.y()) > l.height() / 2)
            .count();
  }

  double farthestScroll() {
    return Math.max(0, contentHeight - frame.body().height());
  }

  Stream<Mark> allMarks() {
    return lens == null ? marks.stream() : Stream.concat(marks.stream(), lens.marks().stream());
  }

  /** Everything that has a mark, but for what a column of very many holds. */
  Set<EntityId> shown() {
    Set<EntityId> shown = new HashSet<>();
    allMarks().filter(m -> !(m instanceof Mark.Column column && column.many())).forEach(m -> shown.addAll(m.ids()));
    return shown;
  }

  /** The mark nearest to a point within reach of a finger, else the label or lane name there. */
  Optional<Hit> at(double x, double y) {
    if (!frame.body().contains(x, y)) {
      return Optional.empty();
    }
    DayLens under = lens != null && lens.panel().contains(x, y) ? lens : null;
    boolean inLens = under != null;
    Stream<Mark> near = under != null ? under.marks().stream() : marks.stream();
    Optional<Mark> mark =
        near.filter(m -> reach(m).contains(x, y))
            .min(Comparator.comparingDouble((Mark m) -> m.box().distance(x, y)).thenComparingDouble(m -> m.box().width()));
    if (mark.isPresent() && (inLens || x >= frame.left() - 6)) {
      Optional<Hit> words = mark.get() instanceof Mark.Band ? labelAt(x, y) : Optional.empty();
      return Optional.of(words.orElseGet(() -> hit(mark.get(), mark.get().ids())));
    }
    return inLens ? back(x, y) : labelAt(x, y).or(() -> headAt(x, y));
  }

  private static Hit hit(Mark mark, List<EntityId> ids) {
    return switch (mark) {
      case Mark.Bar bar -> new Hit(ids, bar.box(), bar.from(), bar.to());
      case Mark.Band band -> new Hit(ids.size() > 1 ? List.of(band.first()) : ids, band.box(), band.from(), band.to());
      case Mark.Column column -> new Hit(ids, column.box(), column.from(), column.to());
      case Mark.Dot dot -> new Hit(ids, dot.box(), Math.floor(dot.time()), Math.floor(dot.time()) + 1);
      case Mark.Named named -> new Hit(ids, named.box(), Math.floor(named.time()), Math.floor(named.time()) + 1);
    };
  }

  private static Box reach(Mark mark) {
    return mark instanceof Mark.Named ? mark.box() : mark.box().atLeast(TARGET);
  }

  private Optional<Hit> back(double x, double y) {
    if (lens == null || lens.back() == null || !lens.back().square().atLeast(TARGET).contains(x, y)) {
      return Optional.empty();
    }
    return Optional.of(new Hit(List.of(lens.back().visit()), lens.back().square(), 0, 0));
  }

  private Optional<Hit> labelAt(double x, double y) {
    return labels.stream()
        .filter(l -> l.box().contains(x, y))
        .findFirst()
        .map(l -> named(l, l.at(x)));
  }

  /** What words name has the box of its mark, else that of the words. */
  private Hit named(Label label, EntityId id) {
    Optional<Mark> own = marks.stream().filter(m -> m.stands(id)).findFirst();
    Optional<Mark> about = marks.stream().filter(m -> m.stands(label.about())).findFirst();
    Hit near = own.or(() -> about).map(m -> hit(m, List.of(id))).orElse(new Hit(List.of(id), label.box(), 0, 0));
    return own.isPresent() ? near : new Hit(List.of(id), label.boxOf(id), near.from(), near.to());
  }

  private Optional<Hit> headAt(double x, double y) {
    return heads.stream()
        .filter(h -> h.id() != null && x < frame.left() - 6 && h.lane().contains(x, y))
        .findFirst()
        .map(h -> new Hit(List.of(Objects.requireNonNull(h.id())), new Box(0, h.lane().y(), frame.left(), h.lane().height()), 0, 0));
  }

  /** Where something is drawn: its own mark, or the words of a label that name it. */
  Optional<Box> boxOf(EntityId id) {
    Optional<Box> words =
        labels.stream().filter(l -> l.names(id)).map(l -> l.boxOf(id)).findFirst();
    Optional<Box> own = allMarks().filter(m -> m.first().equals(id)).map(Mark::box).findFirst();
    DayLens.Back home = lens == null ? null : lens.back();
    Optional<Box> back = home != null && home.visit().equals(id) ? Optional.of(home.square()) : Optional.empty();
    return own.or(() -> words).or(() -> allMarks().filter(m -> m.stands(id)).map(Mark::box).findFirst()).or(() -> back);
  }

  TimeWindow window() {
    return scale.window();
  }
}
