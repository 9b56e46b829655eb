package sojourn.archive.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.reading.rule.Lexicon;
import sojourn.reading.rule.Rules;

/** People in cells: several between semicolons or bars, each with the title that stands before the name. */
final class PersonCells {

  /** A person of a cell. */
  record Named(String name, @Nullable String role) {}

  private static final Set<String> COURTESY = Set.of("lord", "lady", "sir", "dame");

  private final Lexicon words = Rules.english().words();
  private final Map<String, List<Named>> known = new HashMap<>();

  List<Named> read(String cell) {
    return known.computeIfAbsent(cell, this::parse);
  }

  private List<Named> parse(String cell) {
    List<Named> people = new ArrayList<>();
    for (String part : cell.split("[;|]", -1)) {
      String name = part.strip().replaceFirst("^(?:and|und|et|y) ", "");
      String bare = name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1).strip() : name;
      if (bare.codePoints().anyMatch(Character::isLetter)) {
        people.add(named(bare));
      }
    }
    return List.copyOf(people);
  }

  /** "Prime Minister Boris Johnson": the longest title in front of which a name is left. */
  private Named named(String text) {
    String[] tokens = text.split("\\s+", -1);
    int end = 0;
    int at = 0;
    while (at < tokens.length - 1) {
      String token = tokens[at].toLowerCase(Locale.ROOT).replaceAll("[.,]$", "");
      boolean elect = token.endsWith("-elect") || token.endsWith("-designate");
      boolean head = has("head", token.replaceAll("-(?:elect|designate)$", "")) || (end > 0 && has("second", token));
      if (COURTESY.contains(token) && end > 0) {
        break;
      }
      if (head || elect) {
        end = ++at;
      } else if (has("prefix", token) || has("portfolio", token) || has("former", token)) {
        at++;
      } else if (token.equals("of") && end == at && at > 0) {
        at = end = Math.min(tokens.length - 1, at + (tokens[at + 1].equalsIgnoreCase("the") ? 3 : 2));
      } else {
        break;
      }
    }
    if (end == 0) {
      return new Named(text, null);
    }
    String role = String.join(" ", List.of(tokens).subList(0, end));
    return new Named(String.join(" ", List.of(tokens).subList(end, tokens.length)), role);
  }

  private boolean has(String kind, String word) {
    return words.has(kind, word);
  }
}
