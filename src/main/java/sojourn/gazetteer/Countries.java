package sojourn.gazetteer;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sojourn.gazetteer.WrittenName.Sort;
import sojourn.model.Place;

/** Countries by code, name and adjective. */
final class Countries {

  private static final Pattern WITH_ARTICLE =
      Pattern.compile("^United|Islands$|Republic|Territor|^(?:Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles)$");

  private static final Set<String> CONSTITUENT =
      Set.of("l:england", "l:scotland", "l:wales", "l:northern-ireland", "l:west-bank", "l:gaza-strip");

  private final WrittenNames written;

  Countries(WrittenNames written) {
    this.written = written;
  }

  /** English short name; the code itself where it is none. */
  String name(String iso) {
    return written.country(iso).map(Place::name).orElse(iso);
  }

  /** The name as it stands after "in": with an article where English has one. */
  String inText(String iso) {
    String name = name(iso);
    return WITH_ARTICLE.matcher(name).find() ? "the " + name : name;
  }

  /** The names, folded, of what {@link #codeOf} has a code for. */
  Set<String> names() {
    return written.keys().stream().filter(key -> written.named(key).stream().anyMatch(Countries::state)).collect(Collectors.toUnmodifiableSet());
  }

  /** Code of a country, a former state (today's at its seat) or one of the constituent countries that stand for themselves in texts. */
  Optional<String> codeOf(String name) {
    return Spelling.of(name).keys().stream()
        .flatMap(key -> written.named(key).stream())
        .filter(n -> Spelling.allows(n, name))
        .filter(Countries::state)
        .min(Comparator.comparing(WrittenName::sort))
        .map(WrittenName::country);
  }

  Optional<String> codeOfAdjective(String word) {
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    return capital ? Spelling.of(word).keys().stream().flatMap(k -> written.demonym(k).stream()).findFirst() : Optional.empty();
  }

  private static boolean state(WrittenName name) {
    return name.sort() == Sort.COUNTRY || name.sort() == Sort.FORMER_STATE || constituent(name);
  }

  private static boolean constituent(WrittenName name) {
    Place place = name.place();
    return place != null && CONSTITUENT.contains(place.id().value());
  }
}
