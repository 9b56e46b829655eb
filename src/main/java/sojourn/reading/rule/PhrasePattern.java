package sojourn.reading.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;

/**
 * A pattern over the units of a sentence: {@code meet|confer ~ with {people}}.
 *
 * <p>A bare word is a lemma or a lower-case form, {@code a|b} one of several, {@code @class} a word of a class, {@code :VB} a tag's
 * beginning, {@code {person} {people} {place} {date}} a mention, {@code ~} any adverbs, dates and places, {@code ..} up to eight words
 * of the same clause; {@code ?} after an element makes it optional.
 */
public final class PhrasePattern {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int FILLER = 8;
  /** Words that signal no moving or meeting by themselves. */
  private static final Set<String> SLIGHT = Set.of("be", "have", "do", "make", "take", "hold", "in", "at", "to", "on", "of", "for", "from", "with", "by");

  private final String text;
  private final boolean noun;
  private final List<PatternElement> elements;

  private PhrasePattern(String text, boolean noun, List<PatternElement> elements) {
    this.text = text;
    this.noun = noun;
    this.elements = elements;
  }

  /** A pattern from its text; {@code noun} when it begins with a noun or preposition, else it begins with a verb. */
  public static PhrasePattern parse(String text, boolean noun, Lexicon lexicon) {
    List<PatternElement> elements = new ArrayList<>();
    for (String part : SPACES.splitAsStream(text.strip()).toList()) {
      elements.add(element(part, lexicon));
    }
    return new PhrasePattern(text, noun, List.copyOf(elements));
  }

  private static PatternElement element(String part, Lexicon lexicon) {
    boolean optional = part.length() > 1 && part.endsWith("?");
    String bare = optional ? part.substring(0, part.length() - 1) : part;
    if (bare.equals("~") || bare.equals("..")) {
      return new PatternElement.Filler(bare.equals(".."));
    }
    if (bare.startsWith("{")) {
      return new PatternElement.Slot(bare.substring(1, bare.length() - 1), optional);
    }
    if (bare.startsWith(":")) {
      return new PatternElement.Tagged(bare.substring(1), optional);
    }
    Set<String> forms = new LinkedHashSet<>();
    for (String form : Pattern.compile("\\|").splitAsStream(bare).toList()) {
      if (form.startsWith("@")) {
        forms.addAll(lexicon.words(form.substring(1)));
      } else {
        forms.add(form);
      }
    }
    return new PatternElement.Word(forms, optional);
  }

  /** The match that begins at a unit, or none. */
  public Optional<PhraseMatch> matchAt(UnitSentence sentence, int start) {
    if (noun == sentence.unit(start).verb()) {
      return Optional.empty();
    }
    Map<String, List<Integer>> slots = new HashMap<>();
    int end = match(sentence, start, 0, slots);
    return end < 0 ? Optional.empty() : Optional.of(new PhraseMatch(start, end, slots));
  }

  private int match(UnitSentence sentence, int i, int e, Map<String, List<Integer>> slots) {
    if (e == elements.size()) {
      return i;
    }
    return switch (elements.get(e)) {
      case PatternElement.Filler filler -> filler(sentence, i, e, filler.wide(), slots);
      case PatternElement.Word word -> {
        boolean fits = i < sentence.size() && fits(sentence.unit(i), word.forms());
        yield step(sentence, i, e, fits, word.optional(), slots);
      }
      case PatternElement.Tagged tagged -> {
        boolean fits = i < sentence.size() && sentence.unit(i).word() && sentence.unit(i).tag().startsWith(tagged.prefix());
        yield step(sentence, i, e, fits, tagged.optional(), slots);
      }
      case PatternElement.Slot slot -> slot(sentence, i, e, slot, slots);
    };
  }

  private static boolean fits(Unit unit, Set<String> forms) {
    return unit.word() && (forms.contains(unit.head().lemma()) || forms.contains(unit.lower()));
  }

  private int step(UnitSentence sentence, int i, int e, boolean fits, boolean optional, Map<String, List<Integer>> slots) {
    int end = fits ? match(sentence, i + 1, e + 1, slots) : -1;
    return end < 0 && optional ? match(sentence, i, e + 1, slots) : end;
  }

  private int filler(UnitSentence sentence, int i, int e, boolean wide, Map<String, List<Integer>> slots) {
    int at = i;
    for (int n = 0; n <= FILLER; n++) {
      int end = match(sentence, at, e + 1, slots);
      if (end >= 0) {
        return end;
      }
      int next = at < sentence.size() ? (wide ? wideStep(sentence, at) : narrowStep(sentence, at)) : -1;
      if (next < 0) {
        return -1;
      }
      at = next;
    }
    return -1;
  }

  private static int wideStep(UnitSentence sentence, int i) {
    Unit unit = sentence.unit(i);
    boolean before = i + 1 < sentence.size() && sentence.unit(i + 1).word() && sentence.unit(i + 1).head().noun();
    boolean closes = (unit.verb() && !unit.tag().equals("VBN") && !(unit.tag().equals("VBG") && before)) || unit.is(";", ":", "that", "who", "which", "where");
    return closes ? -1 : i + 1;
  }

  /** Adverbs, dates, a place or a thing with its preposition. */
  private static int narrowStep(UnitSentence sentence, int i) {
    Unit unit = sentence.unit(i);
    if (unit.is("(") && i + 2 < sentence.size() && sentence.unit(i + 2).is(")")) {
      return i + 3;
    }
    if (unit.adverb() || unit.date() || unit.is(",", "both", "first", "last", "each", "again", "overland", "onward", "onwards", "directly", "straight", "nonstop", "non-stop")) {
      return i + 1;
    }
    if (unit.word() && unit.tag().equals("RP")) {
      return i + 1;
    }
    if (unit.is("with") && i + 1 < sentence.size() && sentence.unit(i + 1).person()) {
      return i + 2;
    }
    if (!unit.preposition() || unit.is("with", "between")) {
      return -1;
    }
    int at = i + 1;
    while (at < sentence.size() && at < i + 7) {
      Unit u = sentence.unit(at);
      if (u.place() || u.date() || (u.word() && u.head().noun())) {
        int end = at + 1;
        while (end < sentence.size() && end < at + 4 && sentence.unit(end).word() && sentence.unit(end).head().noun()) {
          end++;
        }
        return end;
      }
      if (u.person() || u.verb() || u.preposition()) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private int slot(UnitSentence sentence, int i, int e, PatternElement.Slot slot, Map<String, List<Integer>> slots) {
    int end = -1;
    List<Integer> found = SlotReader.read(sentence, i, slot.name());
    if (!found.isEmpty()) {
      List<Integer> before = slots.put(slot.name(), found);
      end = match(sentence, found.getLast() + 1, e + 1, slots);
      if (end < 0) {
        if (before == null) {
          slots.remove(slot.name());
        } else {
          slots.put(slot.name(), before);
        }
      }
    }
    return end < 0 && slot.optional() ? match(sentence, i, e + 1, slots) : end;
  }

  /** The forms and lemmas with one of which every match begins; empty when it may begin with anything. */
  public Set<String> beginnings() {
    Set<String> forms = new LinkedHashSet<>();
    for (PatternElement element : elements) {
      if (!(element instanceof PatternElement.Word word)) {
        return Set.of();
      }
      forms.addAll(word.forms());
      if (!word.optional()) {
        return forms;
      }
    }
    return Set.of();
  }

  /** The part before the first person or place that must follow, with what must follow it; none where that part says little by itself. */
  public Optional<Head> head() {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof PatternElement.Slot slot && !slot.optional()) {
        int end = i;
        while (end > 0 && elements.get(end - 1) instanceof PatternElement.Filler) {
          end--;
        }
        boolean telling = elements.subList(0, end).stream().anyMatch(e -> e instanceof PatternElement.Word w && !w.optional() && SLIGHT.stream().noneMatch(w.forms()::contains));
        return telling ? Optional.of(new Head(new PhrasePattern(text, noun, elements.subList(0, end)), slot.name())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The beginning of a pattern and the slot that must follow it. */
  public record Head(PhrasePattern pattern, String slot) {}

  /** Whether it begins with a noun or preposition. */
  public boolean noun() {
    return noun;
  }

  @Override
  public String toString() {
    return text;
  }
}
