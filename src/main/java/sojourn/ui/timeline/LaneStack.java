package sojourn.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EntityId;
import sojourn.ui.control.BriefNames;

/** Stacks the lanes: travellers with bands, bars and encounters, the opened visit under its lane, visits without a date, people met again. */
final class LaneStack {

  static final double PERSON_LANE = 19;
  private static final double PAD = 4;
  private static final double LEAST_LANE = 40;
  private static final double BAND_ROW = 22;
  private static final double BAR_ROW = 26;
  private static final double DOT_ROW = 16;
  private static final double UNDATED_ROW = 24;
  private static final double LENS_GAP = 5;

  /** Encounters with somebody from which on his lane is laid out only where it is in sight. */
  private static final int MANY_MEETINGS = 24;

  /** Lanes above which those out of sight are not laid out. */
  private static final int MANY_LANES = 40;

  private final TimelineContent content;
  private final Frame frame;
  private final TextMeasure measure;
  private final TimeScale scale;
  private final ZoomLevel level;
  private final double top;
  private double y;
  private final List<LaneHead> heads = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final List<ThinBand> bands = new ArrayList<>();
  private @Nullable DayLens lens;
  private @Nullable Box undated;

  LaneStack(TimelineContent content, Frame frame, TextMeasure measure) {
    this.content = content;
    this.frame = frame;
    this.measure = measure;
    scale = frame.scale();
    level = scale.level();
    top = frame.body().y() - frame.scroll();
    y = top;
  }

  TimelineLayout layout(OverviewStrip strip) {
    LensDays days = frame.open() == null || !frame.roomForLens() ? null : LensDays.of(content, frame.open()).orElse(null);
    TravellerLane opened = days == null || frame.open() == null ? null : content.laneOf(frame.open()).orElse(null);
    for (TravellerLane lane : content.travellers()) {
      traveller(lane);
      if (days != null && lane.equals(opened)) {
        open(days);
      }
    }
    if (!content.undated().isEmpty()) {
      withoutDate();
      if (days != null && opened == null) {
        open(days);
      }
    }
    content.people().forEach(this::person);
    if (content.morePeople() > 0) {
      Box lane = new Box(0, y, frame.width(), PERSON_LANE);
      heads.add(new LaneHead(null, LaneHead.NO_LANE, List.of(Words.of("lane.more", content.morePeople())), "", lane, false, false));
      y += PERSON_LANE;
    }
    List<Tick> ticks = TimeAxis.ticks(scale, t -> measure.width(t, Type.AXIS));
    return new TimelineLayout(frame, scale, ticks, heads, marks, labels, bands, lens, undated, strip, content.travellers().size() + content.people().size() + content.morePeople(), y - top + 2, List.of());
  }

  private boolean outOfSight(double height) {
    return content.travellers().size() > MANY_LANES && (y + height < frame.body().y() || y > frame.body().bottom());
  }

  /** How high a lane will be. */
  private double height(TravellerLane lane) {
    double pad = frame.compact() ? 0 : PAD;
    double bands = frame.compact() ? Math.min(1, lane.bandRows()) * 13.0 : lane.bandRows() * BAND_ROW;
    double rows = bands + (lane.stays().isEmpty() ? 0 : lane.barRows() * (frame.compact() ? 19 : BAR_ROW));
    double least = frame.compact() ? 0 : LEAST_LANE;
    return Math.max(least, Math.max(pad, (least - rows) / 2) + rows + encountersHeight(lane) + pad);
  }

  private double encountersHeight(TravellerLane lane) {
    if (frame.compact() || level == ZoomLevel.DECADES || level == ZoomLevel.YEARS || lane.stays().stream().allMatch(s -> s.meetings().isEmpty())) {
      return 0;
    }
    return level == ZoomLevel.MONTHS ? DOT_ROW : lines() * DayFlow.LINE;
  }

  /** Lines of names by day. */
  private int lines() {
    double room = frame.body().height() / Math.min(2, content.travellers().size()) - 130;
    return Math.clamp((int) (room / DayFlow.LINE), 2, 6);
  }

  private void traveller(TravellerLane lane) {
    double height = height(lane);
    if (outOfSight(height)) {
      heads.add(new LaneHead(lane.id(), lane.hue(), List.of(lane.name()), "", new Box(0, y, frame.width(), height), false, true));
      y += height;
      return;
    }
    double begin = y;
    double pad = frame.compact() ? 0 : PAD;
    double bandRow = frame.compact() ? 13 : BAND_ROW;
    double barRow = frame.compact() ? 19 : BAR_ROW;
    int bandRows = frame.compact() ? Math.min(1, lane.bandRows()) : lane.bandRows();
    double rows = bandRows * bandRow + (lane.stays().isEmpty() ? 0 : lane.barRows() * barRow);
    y += Math.max(pad, frame.compact() ? 0 : (LEAST_LANE - rows) / 2);
    for (int row = 0; row < bandRows; row++) {
      int mine = row;
      List<Adrift> bandsOfRow = lane.adrift().stream().filter(a -> frame.compact() || a.row() == mine).toList();
      add(new BandRow(scale, measure, frame.open()).place(bandsOfRow, y + bandRow / 2, frame.compact() ? 12 : 16));
      y += bandRow;
    }
    if (!lane.stays().isEmpty()) {
      bars(lane, barRow);
    }
    encounters(lane);
    y += pad;
    y = Math.max(y, begin + (frame.compact() ? 0 : LEAST_LANE));
    List<String> words = new ArrayList<>(List.of(fitted(lane.name(), "")));
    if (!frame.compact()) {
      words.add(lane.note());
    }
    heads.add(new LaneHead(lane.id(), lane.hue(), words, "", Box.between(0, begin, frame.width(), y), false, true));
  }

  private void bars(TravellerLane lane, double barRow) {
    BarRow bars = new BarRow(scale, measure, frame.open());
    if (level == ZoomLevel.DECADES && bars.crowded(lane.stays())) {
      double high = lane.barRows() * barRow;
      marks.addAll(bars.columns(lane.stays(), lane.hue(), y + high - 2, high - 6));
      y += high;
      return;
    }
    for (int row = 0; row < lane.barRows(); row++) {
      int mine = row;
      List<Stay> stays = lane.stays().stream().filter(s -> s.row() == mine).toList();
      add(bars.place(stays, y + barRow / 2, 16));
      y += barRow;
    }
  }

  /** Encounters under the bars: shapes by month, names by day. */
  private void encounters(TravellerLane lane) {
    if (frame.compact() || level == ZoomLevel.DECADES || level == ZoomLevel.YEARS) {
      return;
    }
    List<Stay> met = lane.stays().stream().filter(s -> !s.meetings().isEmpty()).toList();
    if (met.isEmpty()) {
      return;
    }
    if (level == ZoomLevel.MONTHS) {
      List<Meeting> meetings = met.stream().flatMap(s -> s.meetings().stream()).filter(Meeting::sure).toList();
      marks.addAll(new DotRow(scale).place(meetings, y + DOT_ROW / 2).marks());
      y += DOT_ROW;
      return;
    }
    DayFlow flow = new DayFlow(measure);
    int lines = lines();
    for (Stay stay : met) {
      for (long day = (long) Math.floor(stay.from()); day < stay.to(); day++) {
        long today = day;
        Box column = Box.between(scale.x((double) day), y, scale.x(day + 1.0), y).within(scale.left(), scale.right());
        List<Meeting> held = stay.meetings().stream().filter(m -> m.sure() && m.from() == today).toList();
        if (!held.isEmpty() && column.width() > 24) {
          marks.addAll(flow.place(held, new Box(column.x() + 4, y, column.width() - 8, 0), lines));
        }
      }
    }
    y += lines * DayFlow.LINE;
  }

  private void open(LensDays days) {
    Box anchor =
        marks.stream().filter(m -> m.stands(days.visit())).map(Mark::box).findFirst()
            .or(() -> labels.stream().filter(l -> l.names(days.visit())).map(l -> l.boxOf(days.visit())).findFirst())
            .orElse(null);
    double most = Math.max(frame.body().height() - (y - top) - LENS_GAP, DayLens.TOP + 3 * DayFlow.LINE + 6);
    lens = DayLens.of(days, frame, anchor, y + LENS_GAP, most, measure);
    long people = days.people();
    String title = Words.of("lens.title", days.place());
    boolean titled = days.byDay() && measure.width(title, Type.STRONG) <= LaneHead.room(frame, measure, "");
    List<String> words = new ArrayList<>(List.of(titled ? title : days.place(), Words.of("lens.met", people)));
    if (people > 1) {
      words.add(Words.of("lens.order"));
      words.add(Words.of(days.byDay() ? "lens.hours" : "lens.day"));
    }
    Box lane = Box.between(0, lens.panel().y(), frame.width(), lens.panel().bottom());
    heads.add(new LaneHead(null, LaneHead.NO_LANE, words, "", lane, false, true));
    y = lens.panel().bottom() + LENS_GAP;
  }

  private void withoutDate() {
    double centreY = y + UNDATED_ROW / 2;
    undated = new Box(0, y, frame.width(), UNDATED_ROW);
    heads.add(new LaneHead(null, LaneHead.NO_LANE, List.of(Words.of("lane.undated")), "", undated, false, false));
    double x = scale.left();
    List<Undated> left = content.undated();
    for (int i = 0; i < left.size(); i++) {
      Undated visit = left.get(i);
      String text = visit.place() + (visit.note().isEmpty() ? "" : ", " + visit.note()) + (visit.status().counts() ? "" : " " + Words.of(Words.label(visit.status())));
      double width = 28 + measure.width(text, Type.PLAIN);
      if (x + width + 40 > scale.right() && i < left.size() - 1) {
        List<EntityId> rest = left.subList(i, left.size()).stream().map(u -> (EntityId) u.id()).toList();
        Box box = new Box(x, centreY - 10, 40, 20);
        marks.add(new Mark.Named(rest, null, visit.hue(), box, "+" + rest.size(), false, Double.MAX_VALUE));
        break;
      }
      Box box = new Box(x, centreY - 10, width, 20);
      marks.add(new Mark.Named(List.of(visit.id()), null, visit.hue(), box, text, false, Double.MAX_VALUE));
      x += width + 6;
    }
    y += UNDATED_ROW;
  }

  private void person(PersonLane lane) {
    Box box = new Box(0, y, frame.width(), PERSON_LANE);
    if (lane.meetings().size() <= MANY_MEETINGS || (box.bottom() > frame.body().y() && box.y() < frame.body().bottom())) {
      DotRow.Placed placed = new DotRow(scale).place(lane.meetings(), y + PERSON_LANE / 2);
      marks.addAll(placed.marks());
      bands.addAll(placed.bands());
    }
    String times = Integer.toString(lane.times());
    heads.add(new LaneHead(lane.id(), lane.hue(), List.of(fitted(lane.name(), times)), times, box, true, false));
    y += PERSON_LANE;
  }

  /** The name, its given names by their first letter, or the family name alone, as there is room. */
  private String fitted(String name, String count) {
    double room = LaneHead.room(frame, measure, count);
    String brief = BriefNames.of(name);
    String initial = brief.equals(name) ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + ". " + brief;
    for (String form : List.of(name, initial, brief)) {
      if (measure.width(form, Type.STRONG) <= room) {
        return form;
      }
    }
    return measure.cut(brief, Type.PLAIN, room);
  }

  private void add(BarRow.Placed placed) {
    marks.addAll(placed.marks());
    labels.addAll(placed.labels());
  }
}
