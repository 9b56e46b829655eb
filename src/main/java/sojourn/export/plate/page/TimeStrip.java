package sojourn.export.plate.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.journey.Face;
import sojourn.export.plate.ink.Fill;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.export.plate.ink.TextInk;
import sojourn.export.plate.map.Itinerary;
import sojourn.export.plate.map.PlateStop;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;

/** Stays on a line of time: certain ones solid, those with uncertain bounds as frames from the first possible day to the last. */
record TimeStrip(Page page, Itinerary itinerary) {

  Block at(double y, boolean shown) {
    List<PlateStop> dated = itinerary.stops().stream().filter(s -> span(s) != null && s.visit().status() != VisitStatus.CANCELLED).toList();
    if (!shown || dated.isEmpty()) {
      return Block.NONE;
    }
    double type = page.type();
    long first = dated.stream().mapToLong(s -> at(s).earliest()).min().orElseThrow();
    long last = dated.stream().mapToLong(s -> at(s).latest()).max().orElseThrow() + 1;
    long pad = Math.max(2, (last - first) / 60);
    Scale scale = new Scale(first - pad, last + pad, page.left(), page.width());
    double axis = y + 8 * type;
    List<Ink> inks = new ArrayList<>();
    inks.add(PathInk.line(page.left(), axis, page.right(), axis, Pen.of(page.inks().page().ink(), 0.14 * type)));
    ticks(inks, scale, axis);
    double thick = 2.2 * type;
    for (PlateStop stop : dated) {
      DateSpan span = at(stop);
      boolean loose = stop.visit().start() != null && stop.visit().start().earliest() < stop.visit().start().latest() && span.latest() - span.earliest() > 40;
      double from = scale.at(span.earliest());
      double width = Math.max(0.5 * type, scale.at(span.latest() + 1) - from);
      int colour = itinerary.colour(stop.traveller(), page.inks());
      Pen pen = Pen.of(colour, 0.25 * type);
      double top = loose ? axis - 2 * thick - 1.6 * type : axis - thick - 0.8 * type;
      boolean hollow = loose || stop.visit().status() == VisitStatus.PLANNED;
      inks.add(
          hollow
              ? PathInk.rectangle(from, top, width, thick, Fill.plain(page.inks().page().paper()), pen.dashed(0.7 * type, 0.5 * type))
              : PathInk.rectangle(from, top, width, thick, Fill.plain(colour), Pen.of(page.inks().page().paper(), 0.15 * type)));
    }
    String label = PlateText.of("plate.timeline", DateStyle.year(LocalDate.ofEpochDay(first).getYear()), DateStyle.year(LocalDate.ofEpochDay(last).getYear()));
    return new Block(List.of(Group.of("timeline", label, Group.Role.FIGURE, null, inks)), 14.5 * type);
  }

  private record Scale(long from, long to, double left, double width) {
    double at(long day) {
      return left + width * (day - from) / (double) (to - from);
    }
  }

  private static @org.jspecify.annotations.Nullable DateSpan span(PlateStop stop) {
    DateSpan span = stop.visit().stay();
    return span == null || !span.bounded() ? null : span;
  }

  private static DateSpan at(PlateStop stop) {
    DateSpan span = span(stop);
    if (span == null) {
      throw new IllegalStateException("a stop without days");
    }
    return span;
  }

  private void ticks(List<Ink> inks, Scale scale, double axis) {
    double type = page.type();
    double size = 2.33 * type;
    int first = LocalDate.ofEpochDay(scale.from()).getYear();
    int last = LocalDate.ofEpochDay(scale.to()).getYear();
    int step = 1;
    for (int wider : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
      step = wider;
      if ((last - first + 1) / (double) wider * 11 * type < page.width()) {
        break;
      }
    }
    TextInk.Setting setting = TextInk.Setting.of(Face.SANS, size, page.inks().page().muted()).at(TextInk.Anchor.MIDDLE);
    double free = page.left();
    for (int year = Math.floorDiv(first, step) * step; year <= last; year += step) {
      double x = scale.at(LocalDate.of(year, 1, 1).toEpochDay());
      TextInk text = page.letters().set(DateStyle.year(year), setting, x, axis + 3.4 * type);
      if (text.left() >= free && text.left() + text.width() <= page.right()) {
        inks.add(PathInk.line(x, axis, x, axis + type, Pen.of(page.inks().page().ink(), 0.14 * type)));
        inks.add(text);
        free = text.left() + text.width() + 2 * type;
      }
    }
  }
}
