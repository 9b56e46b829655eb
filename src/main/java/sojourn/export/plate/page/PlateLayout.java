package sojourn.export.plate.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sojourn.atlas.Box;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.TextMeasure;
import sojourn.atlas.world.BaseMap;
import sojourn.export.plate.PlatePart;
import sojourn.export.plate.PlateSettings;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.Letters;
import sojourn.export.plate.ink.Plate;
import sojourn.export.plate.map.Itinerary;
import sojourn.export.plate.map.MapPart;
import sojourn.export.plate.map.Signs;
import sojourn.model.Snapshot;
import sojourn.model.SojournException;
import sojourn.model.VisitId;

/**
 * Composes a plate: title, map, legend, itinerary, small print, from top to bottom. Pure: the same visits, settings and measures of text give the same
 * plate. Takes seconds with thousands of stops: never on the thread of the screen.
 */
public final class PlateLayout {

  /** Height of a map by its width where the sheet leaves it free: that of the design, 168 by 104. */
  private static final double ASPECT = 104.0 / 168;

  private final PlateSettings settings;
  private final Itinerary itinerary;
  private final Page page;
  private final double margin;
  private final MapPart map;
  private final Letters letters;

  private PlateLayout(Itinerary itinerary, PlateSettings settings, TextMeasure measure) {
    this.settings = settings;
    this.itinerary = itinerary;
    this.letters = new Letters(measure);
    double type = settings.sheet().type();
    this.margin = Math.min(6 * type, settings.sheet().width() * 0.035);
    this.page = new Page(margin, settings.sheet().width() - 2 * margin, type, settings.style().inks(), letters);
    this.map = new MapPart(BaseMap.bundled(), itinerary, settings, letters);
  }

  /** Of these visits of a snapshot; a sheet without room for a map is told of in a sentence. */
  public static Plate of(Snapshot snapshot, Set<VisitId> visits, PlateSettings settings, TextMeasure measure) throws SojournException {
    return composed(snapshot, visits, settings, measure).plate();
  }

  /** The same with the spots of names, for a composer. */
  public static Composed composed(Snapshot snapshot, Set<VisitId> visits, PlateSettings settings, TextMeasure measure) throws SojournException {
    Itinerary itinerary = Itinerary.of(Journeys.where(snapshot, v -> visits.contains(v.id())));
    return new PlateLayout(itinerary, settings, measure).compose();
  }

  private Composed compose() throws SojournException {
    double type = settings.sheet().type();
    String title = PlateText.title(itinerary, settings.words());
    String subtitle = PlateText.subtitle(itinerary, settings.words());
    Block heading = new Heading(page, settings).at(margin, title, subtitle);
    Sources sources = Sources.of(itinerary);
    Notes notes = new Notes(page, settings, itinerary, sources);
    StopTable table = new StopTable(page, itinerary, sources);
    double mapTop = margin + heading.height();
    MapPart.Result guess = map.sketch(new Box(margin, mapTop, page.width(), page.width() * ASPECT));
    boolean tabled = settings.shows(PlatePart.TABLE) && !itinerary.stops().isEmpty();
    Key key = new Key(page, itinerary, new Signs(page.inks(), letters, type));
    double legendHeight = settings.shows(PlatePart.LEGEND) ? key.at(0, guess.shown()).height() : 1.5 * type;
    double stripHeight = strip().height();
    double notesHeight = notes.at(0, notes.paragraphs(tabled, guess)).height();
    double fixed = mapTop + legendHeight + stripHeight + notesHeight + margin + (tabled ? 2.5 * type : 0);
    Heights heights = heights(fixed, tabled ? table : null);
    MapPart.Result drawn = map.compose(new Box(margin, mapTop, page.width(), heights.map()));
    List<Ink> inks = new ArrayList<>(heading.inks());
    inks.add(Group.of("map-figure", describe(), Group.Role.FIGURE, null, drawn.inks()));
    double y = mapTop + heights.map();
    if (settings.shows(PlatePart.LEGEND)) {
      inks.addAll(key.at(y, drawn.shown()).inks());
    }
    y += legendHeight;
    Block strip = new TimeStrip(page, itinerary).at(y, settings.shows(PlatePart.TIMELINE));
    inks.addAll(strip.inks());
    y += stripHeight;
    if (heights.rows() >= 0) {
      Block block = table.at(y, heights.rows());
      inks.addAll(block.inks());
      y += block.height() + 2.5 * type;
    }
    Block small = notes.at(0, notes.paragraphs(heights.rows() >= 0, drawn));
    double foot = settings.sheet().height() == 0 ? y : settings.sheet().height() - margin - small.height();
    inks.addAll(notes.at(foot, notes.paragraphs(heights.rows() >= 0, drawn)).inks());
    double height = settings.sheet().height() == 0 ? tenth(foot + small.height() + margin) : settings.sheet().height();
    Plate.About about =
        new Plate.About(title, PlateText.of("plate.describe", subtitle, describe()), settings.words().author().strip(), settings.words().made());
    Plate plate = new Plate(settings.sheet().width(), height, page.inks().page().paper(), about, Group.layer("plate", title, inks));
    return new Composed(plate, drawn.labels(), drawn.projection());
  }

  private static double tenth(double millimetres) {
    return Math.ceil(millimetres * 10) / 10;
  }

  private Block strip() {
    return new TimeStrip(page, itinerary).at(0, settings.shows(PlatePart.TIMELINE));
  }

  /** Height of the map and how many rows the table has, -1 for no table. */
  private record Heights(double map, int rows) {}

  private Heights heights(double fixed, @org.jspecify.annotations.Nullable StopTable table) throws SojournException {
    double best = page.width() * ASPECT;
    double sheet = settings.sheet().height();
    if (sheet == 0) {
      double most = settings.sheet().width() * 1.6 - fixed - best;
      return new Heights(best, table == null ? -1 : Math.max(Math.min(3, table.fitting(1e9)), table.fitting(most)));
    }
    double free = sheet - fixed;
    double least = Math.max(24, page.width() * 0.3);
    if (free < Math.min(least, 24)) {
      throw new SojournException(
          "A plate of %.0f × %.0f mm has no room for a map beside its other parts: make it larger, or leave parts out.".formatted(settings.sheet().width(), sheet));
    }
    if (table == null) {
      return new Heights(free, -1);
    }
    int all = table.fitting(1e9);
    if (free - table.height(all) >= Math.min(best, page.width() * 0.5)) {
      return new Heights(free - table.height(all), all);
    }
    double share = Math.max(least, Math.min(best, free * 0.5));
    int rows = table.fitting(free - share);
    return rows < 1 ? new Heights(free, -1) : new Heights(free - table.height(rows), rows);
  }

  /** The map in words. */
  private String describe() {
    List<String> names = itinerary.stops().stream().map(s -> s.place() == null ? "?" : s.place().name()).distinct().toList();
    String told = names.size() <= 12 ? String.join(", ", names) : PlateText.of("plate.map.more", String.join(", ", names.subList(0, 12)), names.size() - 12);
    return PlateText.of("plate.map", itinerary.stops().size(), told);
  }
}
