package sojourn.archive.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Compares names of persons across spellings, orders, short forms and initials. Used by one thread at a time. */
public final class Names {

  private static final String SINGLE = "single ";
  private static final String ANY_FAMILY = "any-family ";
  private static final String ONE_LETTER = "letter ";
  private static final String ANY_LETTER = "any-letter ";

  private static final double SLIP = 0.92;
  private static final double HEARD_ALIKE = 0.82;
  private static final int LONG_WORD = 5;

  private final NameWords words = NameWords.load();
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
  private final Map<String, NameForm> forms = new HashMap<>();

  /** A name taken apart. */
  public NameForm form(String name) {
    return forms.computeIfAbsent(name, this::parse);
  }

  private NameForm parse(String name) {
    int comma = name.indexOf(',');
    List<String> before = comma < 0 ? FoldedName.of(name).words() : FoldedName.of(name.substring(0, comma)).words();
    List<String> after = comma < 0 ? List.of() : FoldedName.of(name.substring(comma + 1)).words();
    List<String> all = new ArrayList<>(after.stream().filter(w -> !words.suffix(w)).toList());
    boolean turned = !all.isEmpty();
    all.addAll(before);
    while (all.size() > 1 && words.title(all.getFirst())) {
      all.removeFirst();
    }
    while (all.size() > 1 && words.suffix(all.getLast())) {
      all.removeLast();
    }
    List<String> plain = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean given = i == 0 && words.known(all.get(i));
      if (i == all.size() - 1 || given || !words.particle(all.get(i))) {
        plain.add(all.get(i));
      }
    }
    List<String> heard = plain.stream().map(words::sound).toList();
    return new NameForm(plain, heard, !turned && plain.size() > 1 && FoldedName.of(name).familyFirst());
  }

  /**
   * Keys of the blocks in which names like this one are found: few for each name, so that not every name is compared with every other. Short names
   * ({@link #SINGLE}, {@link #ONE_LETTER}) are to be compared with the fuller ones of {@link #fuller}, fuller ones not for that alone.
   */
  public Set<String> blocks(NameForm form) {
    Set<String> keys = new LinkedHashSet<>();
    if (form.words().isEmpty()) {
      return keys;
    }
    if (form.familyFirst()) {
      keys.addAll(blocks(new NameForm(form.words(), form.sounds(), false)));
    }
    NameForm west = form.westward();
    String family = NameWords.skeleton(west.sounds().getLast());
    if (form.alone()) {
      keys.add(SINGLE + family);
      return keys;
    }
    String given = west.words().getFirst();
    keys.add((given.length() == 1 ? ONE_LETTER : ANY_LETTER) + family + " " + given.charAt(0));
    keys.add(ANY_FAMILY + family);
    String first = NameWords.skeleton(words.sound(words.group(given)));
    keys.add("pair " + String.join(" ", new TreeSet<>(List.of(first, family))));
    String last = NameWords.skeleton(words.sound(words.group(west.words().getLast())));
    keys.add("pair " + String.join(" ", new TreeSet<>(List.of(last, NameWords.skeleton(west.sounds().getFirst())))));
    return keys;
  }

  /** Whether names of a block are there only to be found by shorter ones. */
  public static boolean passive(String key) {
    return key.startsWith("any-");
  }

  /** The block of fuller names for a block of short ones; the same block for others. */
  public static String fuller(String key) {
    return key.startsWith(SINGLE) ? ANY_FAMILY + key.substring(SINGLE.length()) : key.startsWith(ONE_LETTER) ? ANY_LETTER + key.substring(ONE_LETTER.length()) : key;
  }

  /** How like two names are, whichever way round each is written. */
  public Likeness compare(NameForm a, NameForm b) {
    if (a.words().isEmpty() || b.words().isEmpty()) {
      return Likeness.NONE;
    }
    NameForm one = a.westward();
    NameForm other = b.westward();
    Likeness straight = aligned(one, other, "");
    if (straight.score() >= 0.9 || one.alone() || other.alone()) {
      return straight;
    }
    String order = a.familyFirst() == b.familyFirst() ? "given and family name in the other order" : "";
    Likeness turned = aligned(one.turned(), other, order);
    Likeness back = aligned(one, other.turned(), order);
    Likeness best = back.score() > turned.score() ? back : turned;
    return best.score() > straight.score() ? best : straight;
  }

  private Likeness aligned(NameForm a, NameForm b, String order) {
    Set<String> reasons = new LinkedHashSet<>();
    double family = word(a, a.words().size() - 1, b, b.words().size() - 1, false, reasons);
    if (family == 0) {
      return Likeness.NONE;
    }
    if (a.alone() || b.alone()) {
      reasons.add(a.alone() && b.alone() ? "the same single name" : "the family name alone");
      return new Likeness(0.6 * family, List.copyOf(reasons), true);
    }
    NameForm few = a.words().size() <= b.words().size() ? a : b;
    NameForm many = few.equals(a) ? b : a;
    double given = 1;
    int at = 0;
    for (int i = 0; i < few.words().size() - 1; i++) {
      double best = 0;
      while (best == 0 && at < many.words().size() - 1) {
        best = word(few, i, many, at++, true, reasons);
        if (best == 0 && i == 0 && at == 1 && few.words().size() == 2) {
          // a man may go by his second given name, which is less sure
          given *= 0.85;
        }
      }
      given = Math.min(given, best);
    }
    if (given == 0) {
      return Likeness.NONE;
    }
    if (few.words().size() < many.words().size()) {
      reasons.add("one name leaves a given name out");
      given *= 0.98;
    }
    if (!order.isEmpty()) {
      reasons.add(order);
      given *= 0.98;
    }
    if (reasons.isEmpty()) {
      reasons.add("the same name");
    }
    return new Likeness(family * given, List.copyOf(reasons), false);
  }

  private double word(NameForm a, int i, NameForm b, int k, boolean given, Set<String> reasons) {
    String one = a.words().get(i);
    String other = b.words().get(k);
    if (one.equals(other)) {
      return 1;
    }
    boolean letter = one.length() == 1 || other.length() == 1;
    if (letter) {
      boolean fits = given && one.charAt(0) == other.charAt(0);
      return fits ? said(0.85, "initials for given names", reasons) : 0;
    }
    if (given && words.group(one).equals(words.group(other))) {
      return said(0.94, "two forms of one given name, " + shown(one) + " and " + shown(other), reasons);
    }
    String heard = a.sounds().get(i);
    String there = b.sounds().get(k);
    String spellings = "spelled alike after transliteration, " + shown(one) + " and " + shown(other);
    if (heard.equals(there)) {
      return said(0.97, spellings, reasons);
    }
    boolean sameBones = NameWords.skeleton(heard).equals(NameWords.skeleton(there));
    if (sameBones && similarity.apply(heard, there) >= HEARD_ALIKE && Math.min(heard.length(), there.length()) > 3) {
      return said(0.93, spellings, reasons);
    }
    boolean slip = Math.min(one.length(), other.length()) >= LONG_WORD && similarity.apply(one, other) >= SLIP;
    return slip ? said(0.86, "nearly the same spelling, " + shown(one) + " and " + shown(other), reasons) : 0;
  }

  private static double said(double score, String reason, Set<String> reasons) {
    reasons.add(reason);
    return score;
  }

  private static String shown(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }
}
