package sojourn.gazetteer;

import java.util.Comparator;
import java.util.Optional;
import sojourn.gazetteer.WrittenName.Sort;
import sojourn.model.Place;

/** Countries by code, name and adjective. */
final class Countries {

  private final WrittenNames written;

  Countries(WrittenNames written) {
    this.written = written;
  }

  /** English short name; the code itself where it is none. */
  String name(String iso) {
    return written.country(iso).map(Place::name).orElse(iso);
  }

  /** Code of a country, a former state (today's at its seat) or one of the constituent countries that stand for themselves in texts. */
  Optional<String> codeOf(String name) {
    return Spelling.of(name).keys().stream()
        .flatMap(key -> written.named(key).stream())
        .filter(n -> Spelling.allows(n, name))
        .filter(n -> n.sort() == Sort.COUNTRY || n.sort() == Sort.FORMER_STATE || constituent(n))
        .min(Comparator.comparing(WrittenName::sort))
        .map(WrittenName::country);
  }

  Optional<String> codeOfAdjective(String word) {
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    return capital ? Spelling.of(word).keys().stream().flatMap(k -> written.demonym(k).stream()).findFirst() : Optional.empty();
  }

  private static boolean constituent(WrittenName name) {
    Place place = name.place();
    return place != null && java.util.Set.of("l:england", "l:scotland", "l:wales", "l:northern-ireland", "l:west-bank", "l:gaza-strip").contains(place.id().value());
  }
}
