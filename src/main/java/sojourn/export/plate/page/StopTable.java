package sojourn.export.plate.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.journey.Face;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.export.plate.ink.TextInk;
import sojourn.export.plate.map.Itinerary;
import sojourn.export.plate.map.PlateStop;
import sojourn.model.Encounter;
import sojourn.model.Person;
import sojourn.model.Place;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.model.time.DateStyle;

/** The stops in their order, with places, dates, people met and the letters of their documents. */
final class StopTable {

  private static final double SIZE = 2.58;
  private static final double LEADING = 3.32;
  private static final double PAD = 0.85;

  private final Page page;
  private final Itinerary itinerary;
  private final Sources sources;
  private final Map<VisitId, List<Encounter>> met = new HashMap<>();
  private final List<String> heads;
  private final double[] widths;
  private final List<List<List<String>>> rows = new ArrayList<>();

  StopTable(Page page, Itinerary itinerary, Sources sources) {
    this.page = page;
    this.itinerary = itinerary;
    this.sources = sources;
    Collection<Encounter> encounters = itinerary.journeys().encounters();
    for (Encounter encounter : encounters) {
      if (encounter.visit() != null) {
        met.computeIfAbsent(encounter.visit(), k -> new ArrayList<>(2)).add(encounter);
      }
    }
    boolean several = itinerary.travellers().size() > 1;
    heads =
        several
            ? List.of(head("stop"), head("traveller"), head("place"), head("dates"), head("met"), head("source"))
            : List.of(head("stop"), head("place"), head("dates"), head("met"), head("source"));
    List<List<String>> cells = itinerary.stops().stream().limit(600).map(s -> cells(s, several)).toList();
    widths = widths(cells);
    for (List<String> row : cells) {
      List<List<String>> broken = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        broken.add(page.letters().lines(row.get(i), face(i), size(), widths[i] - (i == row.size() - 1 ? 0 : 2.4 * page.type())));
      }
      rows.add(broken);
    }
  }

  private static String head(String key) {
    return PlateText.of("plate.table." + key);
  }

  private double size() {
    return SIZE * page.type();
  }

  private Face face(int column) {
    return column == 0 || heads.get(column).equals(head("place")) ? Face.SANS_SEMIBOLD : Face.SANS;
  }

  private List<String> cells(PlateStop stop, boolean several) {
    List<String> cells = new ArrayList<>();
    cells.add(stop.sign());
    if (several) {
      cells.add(itinerary.name(stop.visit().traveller()));
    }
    cells.add(place(stop.place()));
    cells.add(dates(stop.visit()) + (stop.workedOut() ? "*" : ""));
    cells.add(people(stop.visit()));
    cells.add(sources.of(stop));
    return cells;
  }

  private static String place(@Nullable Place place) {
    if (place == null) {
      return "?";
    }
    String country = place.country() == null ? "" : Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
    return country.isEmpty() || country.equals(place.name()) || country.contains(place.name()) ? place.name() : place.name() + ", " + country;
  }

  private static String dates(Visit visit) {
    DateSpan stay = visit.stay();
    boolean oneDay = stay != null && stay.bounded() && stay.shape() == DateShape.ONE_OF;
    String words = stay == null ? "" : oneDay ? DateStyle.SHORT.once(stay).replaceFirst("^once ", "") : visit.status() == VisitStatus.RETURN ? DateStyle.SHORT.format(visit.start(), visit.end()) : DateStyle.SHORT.stay(visit.start(), visit.end());
    if (visit.status() == VisitStatus.PLANNED) {
      return words.isEmpty() ? PlateText.of("plate.table.planned.undated") : PlateText.of("plate.table.planned", words);
    }
    String told = words.isEmpty() ? DateStyle.SHORT.format(null) : words;
    return visit.status() == VisitStatus.RETURN ? PlateText.of("plate.table.return", told) : told;
  }

  private String people(Visit visit) {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Encounter encounter : met.getOrDefault(visit.id(), List.of())) {
      Person person = itinerary.journeys().snapshot().people().get(encounter.person());
      times.merge(person == null ? "?" : person.name(), 1, Integer::sum);
    }
    List<String> names = new ArrayList<>();
    times.forEach((name, count) -> names.add(count == 1 ? name : count == 2 ? PlateText.of("plate.table.twice", name) : PlateText.of("plate.table.times", name, count)));
    return String.join(", ", names);
  }

  /** Each column as wide as its content asks, people taking the rest; others at most a quarter. */
  private double[] widths(List<List<String>> cells) {
    int people = heads.indexOf(head("met"));
    double[] want = new double[heads.size()];
    double sum = 0;
    for (int i = 0; i < want.length; i++) {
      want[i] = page.letters().width(heads.get(i), Face.SANS_SEMIBOLD, size());
      for (List<String> row : cells) {
        want[i] = Math.max(want[i], page.letters().width(row.get(i), face(i), size()));
      }
      want[i] = Math.min(want[i] + 2.6 * page.type(), page.width() * (i == 0 ? 0.12 : i == want.length - 1 ? 0.1 : 0.27));
      sum += i == people ? 0 : want[i];
    }
    want[people] = page.width() - sum;
    return want;
  }

  /** Height of the head and so many rows. */
  double height(int count) {
    double height = LEADING + 3 * PAD;
    for (int i = 0; i < count; i++) {
      height += rowHeight(i);
    }
    if (count < itinerary.stops().size()) {
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

  int size(boolean all) {
    return all ? rows.size() : Math.min(3, rows.size());
  }

  Block at(double y, int count) {
    double type = page.type();
    int line = page.inks().page().ink();
    List<Ink> inks = new ArrayList<>();
    inks.add(rule(y, Pen.of(line, 0.1 * type)));
    double at = y + (LEADING + 3 * PAD) * type;
    inks.add(row("table-head", heads.stream().map(List::of).toList(), y + 1.5 * PAD * type, Group.Role.HEAD));
    inks.add(rule(at, Pen.of(line, 0.1 * type)));
    for (int i = 0; i < count; i++) {
      inks.add(row("stop-row-" + itinerary.stops().get(i).number(), rows.get(i), at + PAD * type, Group.Role.CELL));
      at += rowHeight(i) * type;
      if (i + 1 < count || count < itinerary.stops().size()) {
        inks.add(rule(at, Pen.of(page.inks().page().hairline(), 0.1 * type)));
      }
    }
    if (count < itinerary.stops().size()) {
      TextInk.Setting setting = TextInk.Setting.of(Face.SANS, size(), page.inks().page().muted());
      Ink more = page.letters().set(PlateText.of("plate.table.more", itinerary.stops().size() - count), setting, page.left(), at + (PAD + 2.4) * type);
      inks.add(Group.of("table-more", Group.Role.ROW, List.of(Group.of("table-more-text", Group.Role.CELL, List.of(more)))));
      at += (LEADING + 2 * PAD) * type;
    }
    inks.add(rule(at, Pen.of(line, 0.1 * type)));
    return new Block(List.of(Group.of("itinerary", "Itinerary", Group.Role.TABLE, null, inks)), at - y);
  }

  private Ink rule(double y, Pen pen) {
    return Group.of("rule", Group.Role.ORNAMENT, List.of(PathInk.line(page.left(), y, page.right(), y, pen)));
  }

  private Ink row(String id, List<List<String>> cells, double top, Group.Role role) {
    List<Ink> row = new ArrayList<>();
    double x = page.left();
    for (int i = 0; i < cells.size(); i++) {
      boolean last = i == cells.size() - 1;
      Face face = role == Group.Role.HEAD ? Face.SANS_SEMIBOLD : face(i);
      boolean number = i == 0 && role == Group.Role.CELL;
      int colour = number ? numberColour(id) : page.inks().page().ink();
      TextInk.Setting setting = TextInk.Setting.of(face, size(), colour).at(last ? TextInk.Anchor.END : TextInk.Anchor.START);
      List<Ink> lines = new ArrayList<>();
      for (int k = 0; k < cells.get(i).size(); k++) {
        lines.add(page.letters().set(cells.get(i).get(k), setting, last ? page.right() : x, top + (k * LEADING + 2.45) * page.type()));
      }
      row.add(Group.of(id + "-" + Group.idOf(heads.get(i)), role, lines));
      x += widths[i];
    }
    return Group.of(id, Group.Role.ROW, row);
  }

  private int numberColour(String id) {
    int number = Integer.parseInt(id.substring("stop-row-".length()));
    return itinerary.colour(itinerary.stops().get(number - 1).traveller(), page.inks());
  }
}
