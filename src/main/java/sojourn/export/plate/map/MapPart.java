package sojourn.export.plate.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.journey.Face;
import sojourn.atlas.journey.StopKind;
import sojourn.atlas.world.BaseMap;
import sojourn.export.plate.PlateInks;
import sojourn.export.plate.PlatePart;
import sojourn.export.plate.PlateSettings;
import sojourn.export.plate.ink.Group;
import sojourn.export.plate.ink.Ink;
import sojourn.export.plate.ink.Letters;
import sojourn.export.plate.ink.PathInk;
import sojourn.export.plate.ink.Pen;
import sojourn.export.plate.ink.TextInk;
import sojourn.model.LegKind;
import sojourn.model.PlaceId;

/** Composes the map of a plate. */
public final class MapPart {

  /**
   * What became of it.
   *
   * @param ratio 1 to so many in the middle
   * @param labels the names of all marks
   * @param projection its name, and why it is the one
   */
  public record Result(List<Ink> inks, MapFrame frame, Shown shown, double ratio, List<StopLabel> labels, String projection) {}

  /**
   * What is drawn, for a legend that tells just that.
   *
   * @param stops kinds of stops that have marks of their own
   * @param legs kinds of legs
   * @param travellers numbers of travellers with marks or legs
   * @param numbered whether marks have numbers
   * @param sized whether discs are larger with more visits
   * @param bundled whether thick legs stand for several
   * @param joined whether a mark stands for several places
   * @param headed whether legs have arrowheads
   */
  public record Shown(Set<StopKind> stops, Set<LegKind> legs, Set<Integer> travellers, boolean numbered, boolean sized, boolean bundled, boolean joined, boolean headed) {}

  /** Legs up to which each is drawn in full strength. */
  private static final int FEW_LEGS = 250;

  private final BaseMap world;
  private final Itinerary itinerary;
  private final PlateSettings settings;
  private final Letters letters;
  private final PlateInks inks;
  private final double type;
  private final Signs signs;

  public MapPart(BaseMap world, Itinerary itinerary, PlateSettings settings, Letters letters) {
    this.world = world;
    this.itinerary = itinerary;
    this.settings = settings;
    this.letters = letters;
    this.inks = settings.style().inks();
    this.type = settings.sheet().type();
    this.signs = new Signs(inks, letters, type);
  }

  /** What stands where before names are placed. */
  private record Draft(MapFrame frame, MapField plane, MarkPlan plan, List<PlateMark> marks, List<LegPlan.Drawn> legs, ScaleRule.Truth truth) {}

  private Draft draft(Box area) {
    MapFrame frame = PlateFrame.of(itinerary.journeys(), settings.map(), area.width(), area.height());
    MapField plane = new MapField(frame, area, type);
    MarkPlan plan = new MarkPlan(itinerary, plane, letters, settings.shows(PlatePart.NUMBERS));
    List<PlateMark> all = plan.marks();
    List<PlateMark> seen = all.stream().filter(m -> plane.area().touches(m.box())).toList();
    return new Draft(frame, plane, plan, seen, new LegPlan(plane, itinerary, all).legs(), ScaleRule.measure(plane));
  }

  /** What would be drawn within an area, without drawing it. */
  public Result sketch(Box area) {
    Draft draft = draft(area);
    return new Result(List.of(), draft.frame(), shown(draft.marks(), draft.legs(), draft.plan()), draft.truth().ratio(), List.of(), "");
  }

  /** Within an area of the plate, in millimetres. */
  public Result compose(Box area) {
    Draft draft = draft(area);
    MapField plane = draft.plane();
    List<PlateMark> marks = draft.marks();
    Obstacles obstacles = new Obstacles(plane);
    marks.forEach(m -> obstacles.block(m.box().grown(0.3 * type)));
    draft.legs().forEach(l -> l.parts().forEach(p -> obstacles.line(p, 0.55 * type)));
    List<Ink> furniture = furniture(plane, draft.truth(), marks, obstacles);
    BaseInks base = new BaseInks(world, plane, inks);
    List<Ink> within = new ArrayList<>(base.layers(itinerary.journeys(), settings.shows(PlatePart.GRATICULE)));
    StopNames names = new StopNames(plane, letters, obstacles, settings.labels(), !settings.shows(PlatePart.TABLE));
    List<StopNames.Name> stopNames = names.place(marks);
    if (settings.shows(PlatePart.NAMES)) {
      within.addAll(new OtherNames(world, plane, inks, letters, obstacles, base.globe()).layers(marks));
    }
    Group legLayer = Group.of("legs", "Legs", Group.Role.LAYER, base.globe(), legInks(draft.legs()));
    within.add(legLayer);
    within.add(Group.layer("leaders", "Lines to names", leaders(stopNames)));
    within.add(Group.layer("stops", "Stops", markInks(marks)));
    within.add(Group.layer("stop-names", "Names of stops", nameInks(stopNames, names)));
    within.addAll(furniture);
    List<Ink> all = new ArrayList<>();
    all.add(Group.of("map", "", Group.Role.LAYER, plane.outline(), within));
    all.add(PathInk.of("map-frame", plane.outline(), null, Pen.of(inks.page().frame(), 0.2 * type)));
    String told = PlateFrame.told(draft.frame(), itinerary.journeys(), settings.map());
    return new Result(all, draft.frame(), shown(marks, draft.legs(), draft.plan()), draft.truth().ratio(), labels(marks, stopNames), told);
  }

  private List<Ink> furniture(MapField plane, ScaleRule.Truth truth, List<PlateMark> marks, Obstacles obstacles) {
    List<Ink> furniture = new ArrayList<>();
    if (settings.shows(PlatePart.INSET)) {
      Optional<Inset> inset = Inset.of(world, plane);
      if (inset.isPresent()) {
        Optional<Box> room = corner(plane, inset.get().width(), inset.get().height(), marks, obstacles, 0);
        if (room.isPresent()) {
          obstacles.block(room.get().grown(0.6 * type));
          furniture.add(inset.get().inked(room.get(), inks));
        }
      }
    }
    if (settings.shows(PlatePart.SCALE)) {
      Optional<ScaleRule> rule = ScaleRule.of(plane, truth);
      if (rule.isPresent()) {
        Optional<Box> room = corner(plane, rule.get().width(), rule.get().height(), marks, obstacles, 2 * type);
        if (room.isPresent()) {
          obstacles.block(room.get());
          furniture.add(rule.get().inked(room.get(), inks, letters));
        }
      }
    }
    return furniture;
  }

  /** The corner with the fewest legs and no mark, the lower left where they are alike; none where all have marks. */
  private Optional<Box> corner(MapField plane, double width, double height, List<PlateMark> marks, Obstacles obstacles, double margin) {
    Box area = plane.area().grown(-1.2 * type - margin);
    List<Box> corners =
        List.of(
            new Box(area.x(), area.bottom() - height, width, height), new Box(area.right() - width, area.bottom() - height, width, height),
            new Box(area.x(), area.y(), width, height), new Box(area.right() - width, area.y(), width, height),
            new Box(area.x() + area.width() / 2 - width / 2, area.bottom() - height, width, height));
    Box best = null;
    int least = Integer.MAX_VALUE;
    for (Box box : corners) {
      int count = obstacles.legs().count(box);
      boolean near = marks.stream().anyMatch(m -> m.box().grown(5 * type).touches(box));
      if (obstacles.free(box) && count + (near ? 40 : 0) < least) {
        best = box;
        least = count + (near ? 40 : 0);
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Ink> legInks(List<LegPlan.Drawn> legs) {
    List<Ink> drawn = new ArrayList<>();
    Map<PlaceId, sojourn.model.Place> places = itinerary.journeys().snapshot().places();
    boolean many = legs.size() > FEW_LEGS;
    int most = legs.stream().mapToInt(LegPlan.Drawn::count).max().orElse(1);
    List<LegPlan.Drawn> order = new ArrayList<>(legs);
    if (many) {
      order.sort(Comparator.comparingInt(LegPlan.Drawn::count));
    }
    for (LegPlan.Drawn leg : order) {
      int colour = itinerary.colour(leg.traveller(), inks);
      Pen pen = signs.leg(leg.leg().kind(), colour, itinerary.toldApart() ? leg.traveller() : 0, leg.count());
      if (many) {
        pen = signs.faint(pen, leg.count() / (double) most);
      }
      java.awt.geom.Path2D path = new java.awt.geom.Path2D.Float();
      for (List<double[]> part : leg.parts()) {
        for (int i = 0; i < part.size(); i++) {
          if (i == 0) {
            path.moveTo(part.get(i)[0], part.get(i)[1]);
          } else {
            path.lineTo(part.get(i)[0], part.get(i)[1]);
          }
        }
      }
      List<Ink> inked = new ArrayList<>();
      inked.add(PathInk.of("", path, null, pen));
      if (leg.head() != null) {
        inked.add(signs.head(leg.head().x(), leg.head().y(), leg.head().angle(), colour));
      }
      String way = name(places, leg.leg().from()) + " to " + name(places, leg.leg().to());
      drawn.add(Group.layer("leg-" + Group.idOf(way), way, inked));
    }
    return drawn;
  }

  private static String name(Map<PlaceId, sojourn.model.Place> places, PlaceId id) {
    sojourn.model.Place place = places.get(id);
    return place == null ? "?" : place.name();
  }

  private List<Ink> markInks(List<PlateMark> marks) {
    List<Ink> drawn = new ArrayList<>();
    for (int i = marks.size() - 1; i >= 0; i--) {
      PlateMark mark = marks.get(i);
      int traveller = itinerary.toldApart() ? mark.traveller() : 0;
      List<Ink> inked = signs.mark(mark.kind(), mark.x(), mark.y(), new double[] {mark.halfWidth(), mark.halfHeight()}, mark.numbers(), itinerary.colour(mark.traveller(), inks), traveller);
      drawn.add(Group.layer("stop-" + Group.idOf(mark.stops().getFirst().place().name()), mark.name(), inked));
    }
    return drawn;
  }

  private List<Ink> leaders(List<StopNames.Name> names) {
    List<Ink> lines = new ArrayList<>();
    for (StopNames.Name name : names) {
      if (name.led()) {
        double[] l = Leaders.line(name.mark(), name.box());
        lines.add(PathInk.line(l[0], l[1], l[2], l[3], Pen.of(inks.map().halo(), 0.5 * type)));
        lines.add(PathInk.line(l[0], l[1], l[2], l[3], Pen.of(inks.page().ink(), 0.14 * type)));
      }
    }
    return lines;
  }

  private List<Ink> nameInks(List<StopNames.Name> names, StopNames plan) {
    List<Ink> drawn = new ArrayList<>();
    for (StopNames.Name name : names) {
      List<Ink> rows = new ArrayList<>();
      double leading = plan.size() * 1.12;
      TextInk.Anchor anchor = name.align() < 0.2 ? TextInk.Anchor.START : name.align() > 0.8 ? TextInk.Anchor.END : TextInk.Anchor.MIDDLE;
      double x = name.box().x() + (anchor == TextInk.Anchor.START ? 0 : anchor == TextInk.Anchor.END ? name.box().width() : name.box().width() / 2);
      for (int i = 0; i < name.rows().size(); i++) {
        boolean date = name.dated() && i == name.rows().size() - 1;
        double size = date ? plan.lesser() : plan.size();
        TextInk.Setting setting = TextInk.Setting.of(date ? Face.SANS : Face.SANS_SEMIBOLD, size, inks.page().ink()).haloed(0.45 * type, inks.map().halo()).at(anchor);
        rows.add(letters.set(name.rows().get(i), setting, x, name.box().y() + (i + 0.5) * leading + size * 0.36));
      }
      drawn.add(Group.layer("name-of-" + Group.idOf(name.mark().stops().getFirst().place().name()), name.mark().name(), rows));
    }
    return drawn;
  }

  private static List<StopLabel> labels(List<PlateMark> marks, List<StopNames.Name> names) {
    Map<PlateMark, Box> boxes = new HashMap<>();
    names.forEach(n -> boxes.put(n.mark(), n.box()));
    return marks.stream().map(m -> new StopLabel(m.stops().getFirst().place().id(), m.name(), m.x(), m.y(), spot(boxes.get(m)))).toList();
  }

  private static StopLabel.@Nullable Spot spot(@Nullable Box box) {
    return box == null ? null : new StopLabel.Spot(box.x(), box.y(), box.width(), box.height());
  }

  private Shown shown(List<PlateMark> marks, List<LegPlan.Drawn> legs, MarkPlan plan) {
    Set<StopKind> kinds = EnumSet.noneOf(StopKind.class);
    Set<Integer> travellers = new TreeSet<>();
    for (PlateMark mark : marks) {
      boolean back = mark.kind() == StopKind.SEAT && !mark.numbers().isEmpty();
      kinds.add(back ? StopKind.VISITED : mark.kind());
      travellers.add(mark.traveller());
    }
    legs.forEach(l -> travellers.add(l.traveller()));
    boolean sized = !plan.numbered() && marks.stream().filter(m -> m.kind() == StopKind.VISITED).map(PlateMark::halfHeight).distinct().count() > 1;
    boolean bundled = legs.stream().anyMatch(l -> l.count() > 1);
    boolean joined = marks.stream().anyMatch(m -> m.stops().size() > 1);
    boolean numbered = marks.stream().anyMatch(m -> !m.numbers().isEmpty());
    return new Shown(kinds, LegPlan.kinds(legs), travellers, numbered, sized, bundled, joined, legs.stream().anyMatch(l -> l.head() != null));
  }
}
