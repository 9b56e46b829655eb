package sojourn.reading.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How often claims of each rule are right, and what makes them likelier or less so: the table {@code confidence.tsv} of a language. */
public final class Reliability {

  /** How many cases the estimate before counting is worth. */
  private static final double WEIGHT = 20;

  private static final String ANY = "*";

  /**
   * What makes a claim likelier or less so.
   *
   * @param odds by which the odds of being right are multiplied
   * @param words why, for the user
   */
  public record Trait(double odds, String words) {}

  private final Map<String, Double> rules = new HashMap<>();
  private final Map<String, Trait> traits = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private Reliability(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      switch (cells[0]) {
        case "trait" -> traits.put(cells[1], new Trait(Double.parseDouble(cells[2]), cells[3]));
        case "words" -> words.put(cells[1], Set.of(cells[2].split(" ", -1)));
        default -> rules.put(cells[0] + " " + cells[1], share(Double.parseDouble(cells[2]), Integer.parseInt(cells[3]), Integer.parseInt(cells[4])));
      }
    }
  }

  /** The table of English. */
  public static Reliability english() {
    try (InputStream in = Objects.requireNonNull(Reliability.class.getResourceAsStream("/rules/en/confidence.tsv"), "confidence.tsv");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Reliability(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double share(double before, int right, int checked) {
    return (right + WEIGHT * before) / (checked + WEIGHT);
  }

  /** The share of right ones among the claims of a rule; {@code kind} is visit or encounter. */
  public double of(String kind, String rule) {
    Double known = rules.get(kind + " " + rule);
    return known == null ? Objects.requireNonNull(rules.get(kind + " " + ANY), kind) : known;
  }

  /** Names of the rules that have a row of their own. */
  public Set<String> rules() {
    return Set.copyOf(rules.keySet());
  }

  public Trait trait(String name) {
    return Objects.requireNonNull(traits.get(name), name);
  }

  /** Whether a lower-case word is of a class. */
  public boolean has(String words, String word) {
    return Objects.requireNonNull(this.words.get(words), words).contains(word);
  }
}
