package sojourn.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pairs gold rows with rows said, one to one, optional gold rows last; and what it means for two rows to agree. */
final class ScoreMatch {

  private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "dr", "sir", "dame", "lord", "president", "king", "queen", "prince", "pope");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern QUALIFIED = Pattern.compile("[?~%X]|\\.\\.|^$");

  /** Whether a gold row and a row said agree; strictly, dates as well. */
  @FunctionalInterface
  interface Agreement {
    boolean test(JsonNode gold, JsonNode said, boolean strict);
  }

  /** Two rows that agree. */
  record Pair(JsonNode gold, JsonNode said) {}

  private final List<Pair> required = new ArrayList<>();
  private final List<JsonNode> missed = new ArrayList<>();
  private final List<JsonNode> left = new ArrayList<>();

  ScoreMatch(JsonNode golds, JsonNode saids, Agreement agree) {
    saids.forEach(left::add);
    List<JsonNode> order = new ArrayList<>();
    golds.forEach(order::add);
    order.sort(Comparator.comparing(g -> g.path("optional").asBoolean()));
    for (JsonNode gold : order) {
      JsonNode best = first(gold, agree, true);
      best = best == null ? first(gold, agree, false) : best;
      boolean optional = gold.path("optional").asBoolean();
      if (best == null) {
        if (!optional) {
          missed.add(gold);
        }
        continue;
      }
      left.remove(best);
      if (!optional) {
        required.add(new Pair(gold, best));
      }
      if (gold.path("repeats").asBoolean()) {
        left.removeIf(s -> agree.test(gold, s, false));
      }
    }
  }

  private @Nullable JsonNode first(JsonNode gold, Agreement agree, boolean strict) {
    return left.stream().filter(s -> agree.test(gold, s, strict)).findFirst().orElse(null);
  }

  List<Pair> required() {
    return required;
  }

  List<JsonNode> missed() {
    return missed;
  }

  List<JsonNode> spurious() {
    return left;
  }

  static boolean sameVisit(JsonNode gold, JsonNode said, boolean strict) {
    boolean there = samePerson(gold.path("traveller"), said.path("traveller").asText()) && samePlace(gold, said);
    return there
        && (!strict
            || (sameDate(gold.path("start"), said.path("start"))
                && sameDate(gold.path("end"), said.path("end"))
                && gold.path("status").asText("made").equals(said.path("status").asText("made"))));
  }

  static boolean sameEncounter(JsonNode gold, JsonNode said, boolean strict) {
    return samePerson(gold.path("traveller"), said.path("traveller").asText())
        && samePerson(gold.path("person"), said.path("person").asText())
        && (!strict || sameDate(gold.path("date"), said.path("date")));
  }

  static boolean sameRole(JsonNode gold, JsonNode said) {
    boolean role = folded(texts(gold.path("role"))).contains(fold(said.path("role").asText("")));
    List<String> owners = gold.has("of") ? folded(texts(gold.path("of"))) : List.of("");
    return role && owners.contains(said.path("of").isNull() ? "" : fold(said.path("of").asText("")));
  }

  /** Whether a name said is one of the gold names: the same, or with given names left out or added. */
  static boolean samePerson(JsonNode gold, String said) {
    List<String> words = bare(said);
    return !words.isEmpty() && texts(gold).stream().map(ScoreMatch::bare).anyMatch(g -> same(g, words));
  }

  private static boolean same(List<String> gold, List<String> said) {
    if (gold.equals(said)) {
      return true;
    }
    List<String> brief = said.size() < gold.size() ? said : gold;
    List<String> full = said.size() < gold.size() ? gold : said;
    int at = 0;
    for (String word : full) {
      if (at < brief.size() && brief.get(at).equals(word)) {
        at++;
      }
    }
    return at == brief.size()
        && !brief.isEmpty()
        && (brief.contains(full.getLast()) || brief.size() > 1 || full.getFirst().equals(brief.getFirst()));
  }

  private static List<String> bare(String name) {
    List<String> words = List.of(fold(name).split(" ", -1));
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).isEmpty() && (!HONORIFICS.contains(words.get(i)) || i == words.size() - 1)) {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  private static boolean samePlace(JsonNode gold, JsonNode said) {
    String g = gold.path("country").asText("");
    String s = said.path("country").asText("");
    boolean both = given(gold.path("country")) && given(said.path("country"));
    if (both && !g.equals(s) && !texts(gold.path("countries")).contains(s)) {
      return false;
    }
    return folded(texts(gold.path("place"))).contains(fold(said.path("place").asText("")));
  }

  /** Gold: text, a list of texts, null (nothing known: null or anything qualified is right) or '*' (not scored). */
  static boolean sameDate(JsonNode gold, JsonNode said) {
    boolean silent = !given(said);
    String text = silent ? "" : said.asText();
    if (gold.isTextual() && gold.asText().equals("*")) {
      return true;
    }
    if (!given(gold) && !gold.isArray()) {
      return silent || QUALIFIED.matcher(text).find();
    }
    boolean unknown = gold.isArray() && contains(gold);
    String bare = text.replaceAll("[?~%]+$", "");
    return (unknown && silent) || texts(gold).stream().filter(g -> !g.isEmpty()).anyMatch(g -> g.equals(text) || g.equals(bare));
  }

  private static boolean contains(JsonNode array) {
    for (JsonNode node : array) {
      if (node.isNull()) {
        return true;
      }
    }
    return false;
  }

  static boolean given(JsonNode node) {
    return !node.isMissingNode() && !node.isNull() && !(node.isTextual() && node.asText().isEmpty());
  }

  /** The texts of a node that may be one or a list; null counts as empty. */
  static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(n -> texts.add(n.isNull() ? "" : n.asText()));
    } else if (!node.isMissingNode()) {
      texts.add(node.isNull() ? "" : node.asText());
    }
    return texts;
  }

  static List<String> folded(List<String> texts) {
    return texts.stream().map(ScoreMatch::fold).toList();
  }

  static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(plain.replace("\u2019", "").replace("'", "")).replaceAll(" ").strip();
  }

  /** Fields of a row as the reference script prints them. */
  static Object[] show(JsonNode row, String... fields) {
    return Stream.of(fields).map(f -> show(row.path(f))).toArray();
  }

  /** A value as the reference script prints it: lists in brackets, nothing as None. */
  static String show(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(v -> parts.add(v.isTextual() ? quoted(v.asText()) : show(v)));
      return "[" + String.join(", ", parts) + "]";
    }
    return value.isMissingNode() || value.isNull() ? "None" : value.asText();
  }

  private static String quoted(String text) {
    return text.contains("'") && !text.contains("\"") ? "\"" + text + "\"" : "'" + text.replace("'", "\\'") + "'";
  }
}
