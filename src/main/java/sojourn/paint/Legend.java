package sojourn.paint;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import sojourn.atlas.journey.Journeys;
import sojourn.atlas.journey.Scales;
import sojourn.atlas.journey.Stop;
import sojourn.atlas.journey.StopKind;
import sojourn.atlas.journey.Stops;
import sojourn.model.LegKind;
import sojourn.model.VisitStatus;

/** What a map's signs mean: only those that are on it. */
public record Legend(List<Entry> entries, int hue) {

  /** A sign and its meaning. */
  public sealed interface Entry permits Line, Sizes, Aside, Disc, Thick {
    String text();
  }

  /** A kind of leg. */
  public record Line(LegKind kind, String text) implements Entry {}

  /** What is no visit, and what became of it. */
  public record Aside(VisitStatus status, String text) implements Entry {}

  /** Discs for few and for many encounters; equal where there is one size only. */
  public record Sizes(int few, int many, String text) implements Entry {}

  /** A disc of so many pixels. */
  public record Disc(double radius, String text) implements Entry {}

  /** A line of so many pixels. */
  public record Thick(double width, String text) implements Entry {}

  private static final double SAMPLE_DISC = 7.5;

  public Legend {
    entries = List.copyOf(entries);
  }

  /** What sizes say on one picture: in a crowd one disc of the size that it has there, and a line that stands for several legs. */
  public Legend on(Scales scales) {
    ResourceBundle words = ResourceBundle.getBundle("strings.map", Locale.ROOT);
    List<Entry> now = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Sizes && scales.discs().crowd()) {
        int count = scales.discs().encounters(SAMPLE_DISC * scales.discs().marks());
        now.add(new Disc(scales.discs().radius(StopKind.VISITED, count), text(words, "map.legend.disc", count)));
      } else {
        now.add(entry);
      }
      if (scales.bundled() && scales.strongest() > 1 && entry instanceof Line line && line.kind() == LegKind.STATED) {
        now.add(new Thick(scales.width(scales.sample()), text(words, "map.legend.thick", scales.sample())));
      }
    }
    return new Legend(now, hue);
  }

  private static String text(ResourceBundle words, String key, int count) {
    return new MessageFormat(words.getString(key), Locale.ENGLISH).format(new Object[] {count});
  }

  public static Legend of(Journeys journeys) {
    ResourceBundle words = ResourceBundle.getBundle("strings.map", Locale.ROOT);
    List<Entry> entries = new ArrayList<>();
    for (LegKind kind : LegKind.values()) {
      if (journeys.legs().any(kind)) {
        entries.add(new Line(kind, words.getString("map.legend." + kind.name().toLowerCase(Locale.ROOT))));
      }
    }
    List<Stop> met = Stops.of(journeys).stream().filter(s -> s.encounters() > 0).toList();
    if (!met.isEmpty()) {
      int few = met.stream().mapToInt(Stop::encounters).min().orElseThrow();
      int many = met.stream().mapToInt(Stop::encounters).max().orElseThrow();
      String key = few < many ? "map.legend.encounters" : few == 1 ? "map.legend.encounter" : "map.legend.encounters.same";
      entries.add(new Sizes(few, many, new MessageFormat(words.getString(key), Locale.ENGLISH).format(new Object[] {few, many})));
    }
    for (VisitStatus status : VisitStatus.values()) {
      if (!status.counts() && journeys.visits().any(status)) {
        entries.add(new Aside(status, words.getString("map.legend." + status.name().toLowerCase(Locale.ROOT))));
      }
    }
    return new Legend(entries, journeys.legs().hue());
  }
}
