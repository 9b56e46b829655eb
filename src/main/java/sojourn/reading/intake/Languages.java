package sojourn.reading.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.SojournException;

/** Tells English from other languages by the share of function words, and by the script. */
final class Languages {

  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
  /** Fewer words than this are names or a table: no language can be told. */
  private static final int FEW = 12;
  /** With fewer than this, only many function words of another language and hardly any of English count. */
  private static final int ENOUGH = 40;
  private static final int DIFFERENT = 5;
  private static final int SAMPLE = 5_000;

  private final Map<String, Set<String>> words;

  private Languages(Map<String, Set<String>> words) {
    this.words = words;
  }

  static Languages load() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    InputStream stream = Languages.class.getResourceAsStream("/rules/languages.tsv");
    if (stream == null) {
      throw new IllegalStateException("missing resource /rules/languages.tsv");
    }
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList()) {
        String[] cells = line.split("\t", -1);
        words.put(cells[0], new HashSet<>(Arrays.asList(cells[1].split(" ", -1))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Languages(words);
  }

  void refuseForeign(String name, String text) throws SojournException {
    String noticed = foreign(text);
    if (noticed != null) {
      throw new SojournException("'%s' is not in English (%s): Sojourn reads English texts only; import a translation.".formatted(name, noticed));
    }
  }

  /** What was noticed of a foreign language; null for English and where too little is there to tell. */
  @Nullable String foreign(String text) {
    String script = script(text);
    if (script != null) {
      return "it is written in " + script + " script";
    }
    List<String> tokens = sample(text);
    if (tokens.size() < FEW) {
      return null;
    }
    boolean brief = tokens.size() < ENOUGH;
    double english = share(tokens, "English");
    String best = null;
    double most = 0;
    for (String language : words.keySet()) {
      double share = share(tokens, language);
      if (!language.equals("English") && share > most && varied(tokens, language)) {
        most = share;
        best = language;
      }
    }
    if (best != null && most > (brief ? 0.2 : 0.15) && most > english * (brief ? 2.5 : 1.4)) {
      return "it looks like " + best;
    }
    boolean prose = tokens.size() >= 200 && tokens.stream().filter(t -> Character.isLowerCase(t.charAt(0))).count() * 2 > tokens.size();
    return prose && english < 0.06 ? "hardly any English function word stands in it" : null;
  }

  /** One word of another language that many names share does not make the language. */
  private boolean varied(List<String> tokens, String language) {
    Set<String> known = words.getOrDefault(language, Set.of());
    return tokens.stream().map(t -> t.toLowerCase(Locale.ROOT)).filter(known::contains).distinct().count() >= DIFFERENT;
  }

  private double share(List<String> tokens, String language) {
    Set<String> known = words.getOrDefault(language, Set.of());
    return (double) tokens.stream().filter(t -> known.contains(t.toLowerCase(Locale.ROOT))).count() / tokens.size();
  }

  private static List<String> sample(String text) {
    Matcher m = WORD.matcher(text.substring(0, Math.min(text.length(), 400_000)));
    return m.results().limit(SAMPLE).map(r -> r.group()).toList();
  }

  private static @Nullable String script(String text) {
    Map<Character.UnicodeScript, Integer> counts = new LinkedHashMap<>();
    int letters = 0;
    for (int point : (Iterable<Integer>) text.codePoints().filter(Character::isLetter).limit(20_000)::iterator) {
      counts.merge(Character.UnicodeScript.of(point), 1, Integer::sum);
      letters++;
    }
    int all = letters;
    return counts.entrySet().stream()
        .filter(e -> e.getKey() != Character.UnicodeScript.LATIN && e.getKey() != Character.UnicodeScript.COMMON && all >= ENOUGH && e.getValue() * 2 > all)
        .map(e -> e.getKey().name().charAt(0) + e.getKey().name().substring(1).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }
}
