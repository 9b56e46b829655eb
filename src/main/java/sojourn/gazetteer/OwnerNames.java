package sojourn.gazetteer;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Beginnings of the names of countries, peoples and organisations, so that few words must be looked up in full. */
final class OwnerNames {

  private static final String ARTICLE = "the ";

  /** Folded, without an article. */
  private final TreeSet<String> names = new TreeSet<>();

  OwnerNames(Collection<String> countries, Collection<String> demonyms, Collection<String> organisations) {
    List.of(countries, demonyms, organisations).forEach(keys -> keys.forEach(key -> names.add(bare(key))));
    names.remove("");
  }

  /** Whether one of the names begins with these words or letters, an article aside. */
  boolean mayBegin(String text) {
    String folded = bare(Folding.fold(text));
    String next = names.ceiling(folded);
    if (next != null && next.startsWith(folded)) {
      return true;
    }
    return folded.endsWith("s") && owned(text) && names.contains(folded.substring(0, folded.length() - 1));
  }

  private static boolean owned(String text) {
    return text.indexOf('\'') >= 0 || text.indexOf('\u2019') >= 0 || text.indexOf('\u2018') >= 0;
  }

  private static String bare(String folded) {
    return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
  }
}
