package sojourn.export.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sojourn.export.data.part.Bounds;
import sojourn.export.data.part.Portion;
import sojourn.model.PersonId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;
import sojourn.model.time.Day;

/** The timeline of the page: a lane a traveller, a bar a visit; what is not certain is drawn soft from the first to the last possible day. */
final class PageTimeline {

  private static final double LEFT = 8;
  private static final double RIGHT = 792;
  private static final double ROW = 22;
  private static final double HEAD = 22;

  private record Bar(Visit visit, double from, double to, int row, boolean sure) {}

  private final Portion portion;
  private final PageWords words;
  private final Map<VisitId, Integer> numbers;
  private final StringBuilder svg = new StringBuilder();
  private final long first;
  private final long last;

  PageTimeline(Portion portion, PageWords words, Map<VisitId, Integer> numbers) {
    this.portion = portion;
    this.words = words;
    this.numbers = numbers;
    long from = Long.MAX_VALUE;
    long to = Long.MIN_VALUE;
    for (Visit visit : portion.shown().visits().values()) {
      DateSpan stay = visit.stay();
      if (stay != null) {
        from = stay.earliest() == DateSpan.UNBOUNDED_PAST ? from : Math.min(from, stay.earliest());
        to = stay.latest() == DateSpan.UNBOUNDED_FUTURE ? Math.max(to, stay.earliest()) : Math.max(to, stay.latest());
      }
    }
    long room = from > to ? 0 : Math.max(2, (to - from) / 40);
    first = from > to ? 0 : from - room;
    last = from > to ? 0 : to + room + 1;
  }

  /** Visits without any day are not on it; the list has them. */
  String svg() {
    Map<PersonId, List<Bar>> lanes = new LinkedHashMap<>();
    for (Visit visit : portion.shown().visits().values()) {
      if (visit.stay() != null && last > first) {
        lanes.computeIfAbsent(visit.traveller(), t -> new ArrayList<>());
        lane(lanes.getOrDefault(visit.traveller(), List.of()), visit);
      }
    }
    double height = 34;
    for (List<Bar> lane : lanes.values()) {
      height += HEAD + rows(lane) * ROW + 6;
    }
    svg.append(String.format(Locale.ROOT, "<svg viewBox=\"0 0 800 %.0f\" role=\"group\" aria-label=\"", height)).append(PageWords.safe(words.of("page.time.label"))).append("\">");
    svg.append("<g aria-hidden=\"true\">");
    ticks(height);
    svg.append("</g><g data-group=\"time\">");
    double y = 28;
    for (Map.Entry<PersonId, List<Bar>> lane : lanes.entrySet()) {
      svg.append(String.format(Locale.ROOT, "<text class=\"lanename\" x=\"%.1f\" y=\"%.1f\">", LEFT, y + 15)).append(PageWords.safe(portion.name(lane.getKey()))).append("</text>");
      for (Bar bar : lane.getValue()) {
        bar(bar, y + HEAD + bar.row() * ROW, words.hue(lane.getKey()));
      }
      y += HEAD + rows(lane.getValue()) * ROW + 6;
    }
    return svg.append("</g></svg>").toString();
  }

  private static int rows(List<Bar> lane) {
    return lane.stream().mapToInt(Bar::row).max().orElse(0) + 1;
  }

  /** Puts a visit into the first row of its lane that has room. */
  private void lane(List<Bar> lane, Visit visit) {
    DateSpan stay = visit.stay();
    if (stay == null) {
      return;
    }
    double from = stay.earliest() == DateSpan.UNBOUNDED_PAST ? LEFT : x(stay.earliest());
    double to = stay.latest() == DateSpan.UNBOUNDED_FUTURE ? Math.min(RIGHT, from + 60) : x(stay.latest() + 1);
    double end = Math.max(to, from + 8);
    int row = 0;
    for (boolean room = false; !room; ) {
      int at = row;
      room = lane.stream().noneMatch(b -> b.row() == at && b.from() < end + 3 && from < b.to() + 3);
      row += room ? 0 : 1;
    }
    lane.add(new Bar(visit, from, end, row, Bounds.of(visit).sure()));
  }

  private double x(long day) {
    return LEFT + (RIGHT - LEFT) * (day - first) / (last - first);
  }

  private void bar(Bar bar, double y, int hue) {
    String told = words.visit(bar.visit());
    svg.append("<g class=\"bar h").append(hue).append("\" data-v=\"").append(numbers.get(bar.visit().id())).append("\" tabindex=\"0\" role=\"button\" aria-pressed=\"false\" aria-label=\"");
    svg.append(PageWords.safe(told)).append("\"><title>").append(PageWords.safe(told)).append("</title>");
    double width = bar.to() - bar.from();
    svg.append(String.format(Locale.ROOT, "<rect class=\"hit\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"20\"/>", bar.from() - 3, y - 2, width + 6));
    svg.append(String.format(Locale.ROOT, "<rect class=\"ring\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"20\" rx=\"4\"/>", bar.from() - 2, y - 2, width + 4));
    svg.append(String.format(Locale.ROOT, "<rect class=\"fill%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"16\" rx=\"2.5\"/>", bar.sure() ? "" : " soft", bar.from(), y, width));
    if (!bar.sure()) {
      svg.append(String.format(Locale.ROOT, "<path class=\"line\" fill=\"none\" stroke-width=\"1.4\" stroke-dasharray=\"2 2\" d=\"M%.1f %.1fv16M%.1f %.1fv16\"/>", bar.from() + 0.7, y, bar.to() - 0.7, y));
    }
    svg.append("</g>");
  }

  /** From a tick to the next: one of the three is not zero. */
  private record Step(int years, int months, int days) {

    double length() {
      return years * 365.25 + months * 30.44 + days;
    }

    LocalDate first(LocalDate from) {
      return days > 0 ? from : LocalDate.of(years > 0 ? Math.floorDiv(from.getYear(), years) * years : from.getYear(), 1, 1);
    }

    LocalDate after(LocalDate at) {
      return at.plusYears(years).plusMonths(months).plusDays(days);
    }
  }

  private static List<Step> steps() {
    List<Step> steps = new ArrayList<>(List.of(new Step(0, 0, 1), new Step(0, 0, 2), new Step(0, 0, 7), new Step(0, 1, 0), new Step(0, 3, 0), new Step(0, 6, 0)));
    for (int years = 1; years <= 100_000; years *= 10) {
      steps.addAll(List.of(new Step(years, 0, 0), new Step(2 * years, 0, 0), new Step(5 * years, 0, 0)));
    }
    return steps;
  }

  /** A tick for each of the shortest steps of which at most nine fit. */
  private void ticks(double height) {
    Step step = steps().stream().filter(s -> (last - first) / s.length() <= 9).findFirst().orElse(null);
    if (step == null || last <= first) {
      return;
    }
    for (LocalDate at = step.first(new Day(first).date()); at.toEpochDay() < last; at = step.after(at)) {
      if (at.toEpochDay() >= first) {
        tick(at, step, height);
      }
    }
  }

  private void tick(LocalDate at, Step step, double height) {
    double x = x(at.toEpochDay());
    String year = DateStyle.year(at.getYear());
    String text = step.years() > 0 ? year : step.months() > 0 ? DateStyle.SHORT.month(at) + " " + year : DateStyle.SHORT.day(at.toEpochDay());
    svg.append(String.format(Locale.ROOT, "<path class=\"axis\" d=\"M%.1f 20V%.0f\"/>", x, height));
    if (x < RIGHT - 50) {
      svg.append(String.format(Locale.ROOT, "<text class=\"tick\" x=\"%.1f\" y=\"14\">", x + 2)).append(PageWords.safe(text)).append("</text>");
    }
  }
}
