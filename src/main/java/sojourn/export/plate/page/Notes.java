package sojourn.export.plate.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sojourn.atlas.choice.ProjectionKind;
import sojourn.atlas.projection.Azimuthal;
import sojourn.atlas.projection.Projection;
import sojourn.atlas.journey.Face;
import sojourn.export.plate.PlatePart;
import sojourn.export.plate.PlateSettings;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.TextInk;
import sojourn.export.plate.map.Itinerary;
import sojourn.export.plate.map.MapPart;
import sojourn.model.time.DateStyle;

/** The small print: signs, documents, projection, credits, author and day. The credits of the data are always there. */
record Notes(Page page, PlateSettings settings, Itinerary itinerary, Sources sources) {

  private static final double SIZE = 2.33;
  private static final double LEADING = 3.1;
  private static final int MOST_SOURCES = 12;

  /** As paragraphs; the signs of the table need a word where there is one. */
  List<String> paragraphs(boolean tabled, MapPart.Result map) {
    List<String> notes = new ArrayList<>();
    if (tabled && itinerary.numbered() && itinerary.stops().stream().anyMatch(s -> s.workedOut())) {
      notes.add(PlateText.of("plate.note.worked"));
    }
    if (((tabled && itinerary.numbered()) || map.shown().numbered()) && itinerary.stops().stream().anyMatch(s -> s.open())) {
      notes.add(PlateText.of("plate.note.open"));
    }
    List<String> paragraphs = new ArrayList<>();
    if (!notes.isEmpty()) {
      paragraphs.add(String.join(" ", notes));
    }
    if (settings.shows(PlatePart.SOURCES) && !sources.letters().isEmpty()) {
      paragraphs.add(sources.told(tabled ? MOST_SOURCES : 6));
    }
    if (settings.shows(PlatePart.PROJECTION)) {
      paragraphs.add(projection(map));
    }
    String day = settings.shows(PlatePart.DATE) ? day(settings.words().made()) : "";
    paragraphs.add(PlateText.of("plate.note.credit", day));
    if (settings.shows(PlatePart.AUTHOR) && !settings.words().author().isBlank()) {
      paragraphs.add(settings.words().author().strip());
    }
    return paragraphs;
  }

  private static String day(@org.jspecify.annotations.Nullable LocalDate made) {
    return made == null ? "" : ", " + DateStyle.LONG.day(made.toEpochDay());
  }

  private String projection(MapPart.Result map) {
    Projection projection = map.frame().projection();
    String about = projection instanceof Azimuthal azimuthal ? PlateText.of("plate.note.about", parallel(azimuthal.latitude()), meridian(azimuthal.centre())) : "";
    String name = ProjectionKind.of(projection).title();
    double millions = map.ratio() / 1e6;
    String text =
        millions >= 1
            ? PlateText.of("plate.note.projection", name, about, millions < 10 ? "%.1f".formatted(millions) : "%.0f".formatted(millions))
            : PlateText.of("plate.note.projection.fine", name, about, "%,.0f".formatted(Math.rint(map.ratio() / 1000) * 1000));
    return itinerary.journeys().legs().isEmpty() ? text : text + " " + PlateText.of("plate.note.legs");
  }

  private static String parallel(double latitude) {
    return Math.round(Math.abs(latitude)) + "°" + (Math.round(latitude) == 0 ? "" : latitude > 0 ? "\u00a0N" : "\u00a0S");
  }

  private static String meridian(double longitude) {
    long turned = Math.round(longitude - 360 * Math.rint(longitude / 360));
    return Math.abs(turned) + "°" + (turned % 180 == 0 ? "" : turned > 0 ? "\u00a0E" : "\u00a0W");
  }

  /** In two columns where the page is wide enough. */
  Block at(double y, List<String> paragraphs) {
    double type = page.type();
    boolean two = page.width() > 110 * type && paragraphs.size() > 1;
    double gap = 6 * type;
    double width = two ? (page.width() - gap) / 2 : page.width();
    List<List<String>> broken = paragraphs.stream().map(p -> page.letters().lines(p, Face.SANS, SIZE * type, width)).toList();
    int total = broken.stream().mapToInt(List::size).sum();
    List<Ink> inks = new ArrayList<>();
    double[] ends = {y, y};
    int column = 0;
    int set = 0;
    for (List<String> lines : broken) {
      if (two && column == 0 && set > 0 && set + lines.size() / 2.0 > total / 2.0) {
        column = 1;
      }
      ends[column] = paragraph(inks, lines, page.left() + column * (width + gap), ends[column]);
      set += lines.size();
    }
    return new Block(List.of(Group.layer("notes", "Notes and credits", inks)), Math.max(ends[0], ends[1]) - y);
  }

  private double paragraph(List<Ink> inks, List<String> lines, double x, double y) {
    TextInk.Setting setting = TextInk.Setting.of(Face.SANS, SIZE * page.type(), page.inks().page().muted());
    List<Ink> set = new ArrayList<>();
    double at = y;
    for (String line : lines) {
      set.add(page.letters().set(line, setting, x, at + 2.2 * page.type()));
      at += LEADING * page.type();
    }
    inks.add(Group.of("note", Group.Role.PARAGRAPH, set));
    return at + 0.7 * page.type();
  }
}
