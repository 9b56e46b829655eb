package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.place.PlaceMention;
import sojourn.reading.rule.Lexicon;

/** Tells houses, camps and airports from the towns they are in: who visits a factory in a town visits the town. */
final class Sites {

  private final Lexicon words;

  Sites(Lexicon words) {
    this.words = words;
  }

  /** The units of the towns that are visited when those in a slot are: a site gives way to the town named with it, and, {@code sights} being seen, to where one is already. */
  List<Integer> towns(Scene scene, UnitSentence s, List<Integer> slot, boolean writer, boolean sights) {
    List<Integer> found = new ArrayList<>();
    for (int unit : slot) {
      PlaceMention mention = scene.place(s.unit(unit));
      int town = writer || (known(mention.place()) && mention.bare()) ? -1 : townAfter(scene, s, unit);
      if (town >= 0) {
        found.add(town);
      } else if (writer || !sights || !site(mention) || !elsewhere(scene)) {
        found.add(unit);
      }
    }
    return found;
  }

  private boolean site(PlaceMention mention) {
    String name = mention.name().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return mention.place().kind() == PlaceKind.UNKNOWN && name.indexOf(' ') > 0 && (words.has("house", last) || words.has("site", last));
  }

  /** "at the Moen Airport in Oslo", "the Moen Camp, near Oslo", "the Moen Air base in Oslo", "the Norwegian embassy in Rome". */
  private int townAfter(Scene scene, UnitSentence s, int unit) {
    int i = unit + 1;
    while (i < s.size() && i < unit + 3 && s.unit(i).word() && (s.unit(i).head().noun() || s.unit(i).is(","))) {
      i++;
    }
    boolean led = i + 1 < s.size() && s.unit(i).is("in", "near", "outside", "at") && s.unit(i + 1).place();
    return led && known(scene.place(s.unit(i + 1)).place()) ? i + 1 : -1;
  }

  private static boolean known(Place place) {
    return place.kind() != PlaceKind.UNKNOWN;
  }

  private static boolean elsewhere(Scene scene) {
    return scene.places().stream().anyMatch(m -> known(m.place()) && m.bare());
  }
}
