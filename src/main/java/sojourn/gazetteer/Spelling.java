package sojourn.gazetteer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys under which a name as a text writes it may stand: as it is, then without the possessive, an article, "city of" or the like.
 *
 * @param keys folded, the nearest to the text first
 * @param head the name without what a comma or brackets say of it; the same name where there is neither
 * @param tail what follows the comma or stands in the brackets, such as the country; empty where there is none
 */
record Spelling(List<String> keys, String head, String tail) {

  private static final Pattern POSSESSIVE = Pattern.compile("(?<name>.*?)(?:['’‘]s|(?<=s)['’‘])");
  private static final Pattern BEFORE =
      Pattern.compile("(?i)(?:the|city of|the city of|town of|the town of|village of|the village of|island of|the island of|isle of|port of|province of)\\s+(?<name>.+)");
  private static final Pattern AFTER = Pattern.compile("(?<name>.+?)\\s+(?i:city|town|island|islands|province|region|state|oblast|county|district|prefecture)");
  private static final Pattern TAIL = Pattern.compile("(?<head>[^,(]+?)\\s*(?:,\\s*(?<after>[^,]+)|\\((?:the\\s+)?(?<within>[^)]+)\\))\\s*");

  Spelling {
    keys = List.copyOf(keys);
  }

  static Spelling of(String text) {
    String name = text.strip();
    Set<String> keys = new LinkedHashSet<>();
    String whole = Folding.fold(name);
    keys.add(whole);
    boolean apostrophe = name.indexOf('\'') >= 0 || name.indexOf('’') >= 0 || name.indexOf('‘') >= 0;
    String owner = apostrophe ? without(POSSESSIVE, name) : name;
    String folded = owner.equals(name) ? whole : Folding.fold(owner);
    keys.add(folded);
    boolean several = owner.chars().anyMatch(Character::isWhitespace);
    String bare = several ? without(BEFORE, owner) : owner;
    keys.add(bare.equals(owner) ? folded : Folding.fold(bare));
    keys.add(Folding.fold("the " + owner));
    String shorter = several ? without(AFTER, bare) : bare;
    keys.add(shorter.equals(owner) ? folded : Folding.fold(shorter));
    keys.remove("");
    keys.remove("the");
    Matcher tail = TAIL.matcher(name);
    boolean more = name.indexOf(',') >= 0 || name.indexOf('(') >= 0;
    if (!more || !tail.matches()) {
      return new Spelling(List.copyOf(keys), name, "");
    }
    String after = tail.group("after");
    return new Spelling(List.copyOf(keys), tail.group("head"), after == null ? tail.group("within") : after);
  }

  /** Whether a text may mean this name: acronyms are written in capitals. */
  static boolean allows(WrittenName name, String text) {
    return !name.acronym() || text.replaceAll("['’‘]s$", "").chars().noneMatch(Character::isLowerCase);
  }

  private static String without(Pattern pattern, String name) {
    Matcher matcher = pattern.matcher(name);
    return matcher.matches() ? matcher.group("name") : name;
  }
}
