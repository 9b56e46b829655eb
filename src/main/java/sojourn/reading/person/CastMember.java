package sojourn.reading.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sojourn.reading.rule.Lexicon;
import org.jspecify.annotations.Nullable;

/** One person of a document with all mentions by name; grows while names are told apart. */
public final class CastMember {

  private static final Set<String> FEMALE =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "princess", "dame", "madame", "mme", "frau", "empress", "duchess", "countess", "baroness", "senhora", "señora", "signora");
  private static final Set<String> MALE = Set.of("mr", "mr.", "sir", "king", "lord", "prince", "herr", "don", "emperor", "duke", "count", "senhor", "señor", "signor", "pope", "monsieur");

  private final List<PersonMention> mentions = new ArrayList<>();
  private final List<PersonMention> descriptions = new ArrayList<>();
  private List<String> words = List.of();
  /** Whether the given name is one that only women, or only men, bear. */
  private boolean womanByName;

  private boolean manByName;
  private String name = "";

  CastMember() {}

  /** Somebody known before the text is read. */
  CastMember(String name) {
    this.name = name;
    this.words = Names.folded(name);
  }

  void add(PersonMention mention) {
    mentions.add(mention);
    String cased = Names.cased(mention.name());
    List<String> folded = Names.folded(cased);
    if (folded.size() > words.size()) {
      words = folded;
      name = cased;
    }
  }

  /** Takes a name that the text does not give. */
  void call(String known) {
    name = known;
    words = Names.folded(known);
  }

  /** Learns a title from a description of the person. */
  void describe(PersonMention mention, boolean general) {
    descriptions.add(general ? mention.with(mention.from(), mention.to(), null, mention.of(), true) : mention);
  }

  /** The fullest name. */
  public String name() {
    return name;
  }

  /** The fullest name as folded words. */
  public List<String> words() {
    return words;
  }

  /** Mentions by name, in the order of the text. */
  public List<PersonMention> mentions() {
    return mentions.stream().sorted(java.util.Comparator.comparingInt(PersonMention::sentence).thenComparingInt(PersonMention::from)).toList();
  }

  /** Whether a sign other than the toolkit's guess says that this is a person. */
  public boolean sure() {
    return mentions.stream().anyMatch(PersonMention::sure);
  }

  /** Other ways in which the text names the person. */
  public List<String> otherNames() {
    Set<String> others = new LinkedHashSet<>();
    for (PersonMention mention : mentions()) {
      String full = mention.courtesy().isEmpty() ? mention.name() : mention.courtesy() + " " + mention.name();
      if (!full.equals(name)) {
        others.add(full);
      }
    }
    return List.copyOf(others);
  }

  /** Looks the given name up; a family name alone says nothing. */
  void learn(Lexicon lexicon) {
    womanByName = words.size() > 1 && lexicon.has("given_female", words.getFirst());
    manByName = words.size() > 1 && lexicon.has("given_male", words.getFirst());
  }

  /** Whether a form of address says so, or the given name. */
  public boolean female() {
    return courtesyIn(FEMALE) || (womanByName && !courtesyIn(MALE));
  }

  /** Whether a form of address says so, or the given name. */
  public boolean male() {
    return courtesyIn(MALE) || (manByName && !courtesyIn(FEMALE));
  }

  private boolean courtesyIn(Set<String> set) {
    return mentions.stream().anyMatch(m -> set.contains(m.courtesy().toLowerCase(Locale.ROOT)) || (m.title() != null && set.contains(m.title().toLowerCase(Locale.ROOT))));
  }

  /** The mention that tells the role best: held, with its owner, early in the text. */
  public @Nullable PersonMention roleMention() {
    PersonMention best = null;
    int bestScore = 0;
    for (PersonMention mention : titled()) {
      if (mention.title() != null) {
        int score = 1 + (mention.former() ? 0 : 4) + (mention.of() == null ? 0 : 2);
        if (score > bestScore) {
          best = mention;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private List<PersonMention> titled() {
    List<PersonMention> titled = new ArrayList<>(mentions());
    titled.addAll(descriptions);
    return titled;
  }

  /** All affiliations that the text gives, in order; for a title that belongs to one body that body. */
  public List<String> affiliations(Lexicon words) {
    Set<String> found = new LinkedHashSet<>();
    for (PersonMention mention : titled()) {
      if (mention.of() != null) {
        found.add(mention.of());
      }
    }
    boolean belongs = titled().stream().anyMatch(m -> m.title() != null && words.has("belongs.UN", m.title().toLowerCase(Locale.ROOT)));
    return found.isEmpty() && belongs ? List.of("UN") : List.copyOf(found);
  }
}
