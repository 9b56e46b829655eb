package sojourn.export.plate.page;

import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.StopKind;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.TextInk;
import sojourn.export.plate.map.Itinerary;
import sojourn.export.plate.map.MapPart;
import sojourn.export.plate.map.Signs;
import sojourn.model.LegKind;

/** The legend: what is drawn on the map, all of it and nothing else. */
record Key(Page page, Itinerary itinerary, Signs signs) {

  private static final double SIZE = 2.75;

  /** A sign and what it means. */
  private record Entry(String id, double width, Sign sign, String text) {}

  /** Draws a sign with its left end at x and its middle at y. */
  private interface Sign {
    List<Ink> at(double x, double y);
  }

  Block at(double y, MapPart.Shown shown) {
    List<List<Entry>> rows = rows(entries(shown));
    double type = page.type();
    double row = 5.4 * type;
    List<Ink> inks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double middle = y + 1.2 * type + (i + 0.5) * row;
      double free = page.width() - rows.get(i).stream().mapToDouble(this::wide).sum();
      double gap = rows.get(i).size() < 2 ? 0 : Math.min(free / (rows.get(i).size() - 1), 9 * type);
      double x = page.left();
      for (Entry entry : rows.get(i)) {
        inks.add(entry(entry, x, middle));
        x += wide(entry) + gap;
      }
    }
    return inks.isEmpty() ? Block.NONE : new Block(List.of(Group.of("legend", "Legend", Group.Role.PARAGRAPH, null, inks)), rows.size() * row + 2 * type);
  }

  private Ink entry(Entry entry, double x, double y) {
    double size = SIZE * page.type();
    List<Ink> inks = new ArrayList<>(entry.sign().at(x, y));
    TextInk.Setting setting = TextInk.Setting.of(Face.SANS, size, page.inks().page().ink());
    double from = x + entry.width() + 2 * page.type();
    String text = page.letters().cut(entry.text(), Face.SANS, size, page.right() - from + 0.01);
    inks.add(page.letters().set(text, setting, from, y + size * 0.36));
    return Group.layer("legend-" + entry.id(), entry.text(), inks);
  }

  private double wide(Entry entry) {
    return entry.width() + 2 * page.type() + page.letters().width(entry.text(), Face.SANS, SIZE * page.type());
  }

  private List<List<Entry>> rows(List<Entry> entries) {
    List<List<Entry>> rows = new ArrayList<>();
    List<Entry> row = new ArrayList<>();
    double width = 0;
    for (Entry entry : entries) {
      double more = wide(entry) + (row.isEmpty() ? 0 : 4 * page.type());
      if (!row.isEmpty() && width + more > page.width()) {
        rows.add(row);
        row = new ArrayList<>();
        width = 0;
        more = wide(entry);
      }
      row.add(entry);
      width += more;
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private List<Entry> entries(MapPart.Shown shown) {
    List<Entry> entries = new ArrayList<>();
    boolean several = itinerary.toldApart() && shown.travellers().size() > 1;
    if (several) {
      for (int traveller : shown.travellers()) {
        entries.add(traveller(traveller));
      }
    }
    int first = shown.travellers().isEmpty() ? 0 : shown.travellers().iterator().next();
    int colour = several ? page.inks().page().muted() : itinerary.travellers().isEmpty() ? page.inks().page().ink() : itinerary.colour(first, page.inks());
    int form = several || !itinerary.toldApart() ? 0 : first;
    for (LegKind kind : shown.legs()) {
      entries.add(leg(kind, colour, form, shown.headed()));
    }
    if (shown.bundled()) {
      entries.add(bundle(colour));
    }
    for (StopKind kind : shown.stops()) {
      entries.add(stop(kind, shown, colour, form));
    }
    return entries;
  }

  private Entry traveller(int number) {
    int colour = itinerary.colour(number, page.inks());
    double r = 1.5 * page.type();
    return new Entry("traveller-" + (number + 1), 2 * r, (x, y) -> signs.mark(StopKind.VISITED, x + r, y, new double[] {r, r}, "", colour, number), itinerary.name(itinerary.travellers().get(number)));
  }

  private Entry leg(LegKind kind, int colour, int form, boolean headed) {
    double length = 9 * page.type();
    Sign sign =
        (x, y) -> {
          List<Ink> inks = new ArrayList<>();
          inks.add(PathInk.line(x, y, x + length, y, signs.leg(kind, colour, form, 1)));
          if (headed) {
            inks.add(signs.head(x + length * 0.55, y, 0, colour));
          }
          return inks;
        };
    return new Entry(kind.name().toLowerCase(java.util.Locale.ROOT) + "-leg", length, sign, PlateText.of("plate.legend." + kind.name().toLowerCase(java.util.Locale.ROOT)));
  }

  private Entry bundle(int colour) {
    double length = 9 * page.type();
    return new Entry("bundle", length, (x, y) -> List.of(PathInk.line(x, y, x + length, y, signs.leg(LegKind.STATED, colour, 0, 8))), PlateText.of("plate.legend.bundled"));
  }

  private Entry stop(StopKind kind, MapPart.Shown shown, int colour, int form) {
    double type = page.type();
    double r = (kind == StopKind.VISITED ? 1.75 : shown.numbered() && kind == StopKind.PLANNED ? 1.75 : 0.95) * type;
    String number = shown.numbered() && (kind == StopKind.VISITED || kind == StopKind.PLANNED) ? example(kind) : "";
    String key =
        switch (kind) {
          case VISITED -> shown.sized() ? "plate.legend.visited.sized" : "plate.legend.visited";
          case PLANNED -> "plate.legend.plannedstop";
          case SEAT -> "plate.legend.seat";
          case ASIDE -> "plate.legend.aside";
        };
    return new Entry(kind.name().toLowerCase(java.util.Locale.ROOT) + "-stop", 2 * r, (x, y) -> signs.mark(kind, x + r, y, new double[] {r, r}, number, colour, form), PlateText.of(key));
  }

  /** The number of a stop of the kind on this plate. */
  private String example(StopKind kind) {
    return itinerary.stops().stream()
        .filter(s -> (s.visit().status() == sojourn.model.VisitStatus.PLANNED) == (kind == StopKind.PLANNED))
        .findFirst()
        .map(s -> Integer.toString(s.number()))
        .orElse("");
  }
}
