package sojourn.reading.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;

/** All that the reader knows of one language. */
public final class Rules {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Lexicon words;
  private final List<RuleEntry> furniture;
  private final List<TriggerRule> triggers;
  private final Map<Class<?>, Object> prepared = new ConcurrentHashMap<>();

  private Rules(Lexicon words, List<RuleEntry> furniture, List<TriggerRule> triggers) {
    this.words = words;
    this.furniture = furniture;
    this.triggers = triggers;
  }

  /** The rules of English. */
  public static Rules english() {
    List<String> words = new ArrayList<>();
    for (String file : List.of("roles.words", "verbs.words", "journeys.words", "tables.words", "given.words", "phrases.words")) {
      words.addAll(lines("/rules/en/" + file));
    }
    Lexicon lexicon = Lexicon.parse(words);
    List<TriggerRule> triggers = new ArrayList<>();
    for (String file : List.of("moving.rules", "meeting.rules")) {
      RuleEntry.parse(lines("/rules/en/" + file)).forEach(entry -> triggers.add(trigger(entry, lexicon)));
    }
    return new Rules(lexicon, RuleEntry.parse(lines("/rules/en/furniture.rules")), List.copyOf(triggers));
  }

  private static TriggerRule trigger(RuleEntry entry, Lexicon lexicon) {
    List<String> does = SPACES.splitAsStream(entry.one("does", "")).toList();
    Effect effect = Effect.valueOf(does.getFirst().toUpperCase(Locale.ROOT));
    @Nullable EncounterKind kind = does.size() > 1 ? EncounterKind.valueOf(does.get(1).toUpperCase(Locale.ROOT)) : null;
    Set<String> marks = new LinkedHashSet<>(does.subList(Math.min(2, does.size()), does.size()));
    SPACES.splitAsStream(entry.one("marks", "")).filter(m -> !m.isEmpty()).forEach(marks::add);
    List<PhrasePattern> patterns = new ArrayList<>();
    entry.all("pattern").forEach(p -> patterns.add(PhrasePattern.parse(p, false, lexicon)));
    entry.all("noun").forEach(p -> patterns.add(PhrasePattern.parse(p, true, lexicon)));
    return new TriggerRule(entry.id(), effect, kind, marks, patterns, entry.all("example"), entry.all("counter"));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Rules.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the application: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a stage works out of the rules once and for all documents, such as an index of their first words. */
  public <T> T prepared(Class<T> kind, Function<Rules, T> make) {
    return kind.cast(prepared.computeIfAbsent(kind, k -> make.apply(this)));
  }

  /** Word classes. */
  public Lexicon words() {
    return words;
  }

  /** Lines that belong to a page and not to its text. */
  public List<Pattern> furnitureLines() {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return furniture.stream().map(e -> Pattern.compile(e.one("line", ""), flags)).toList();
  }

  /** The entries behind {@link #furnitureLines()}, with their examples. */
  public List<RuleEntry> furniture() {
    return furniture;
  }

  /** Triggers of moving and meeting. */
  public List<TriggerRule> triggers() {
    return triggers;
  }
}
