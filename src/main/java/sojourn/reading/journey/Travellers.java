package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.person.CastMember;
import sojourn.reading.person.Form;
import sojourn.reading.person.PersonMention;
import sojourn.reading.rule.Effect;
import sojourn.reading.text.BlockKind;

/** Chooses whose journey a text tells. */
final class Travellers {

  private static final int NOBODY = -1;
  private static final Pattern AUTHOR = Pattern.compile("\\b(?:by|of|from)\\s*$", Pattern.CASE_INSENSITIVE);
  private static final int FIRST_SENTENCES = 4;

  private final Scene scene;

  Travellers(Scene scene) {
    this.scene = scene;
  }

  /** Whether somebody writes of himself: "I" and "we" outside quotations are common. */
  boolean firstPerson() {
    int own = 0;
    int words = 0;
    for (UnitSentence s : scene.sentences()) {
      for (Unit unit : s.units()) {
        boolean pronoun = !unit.quoted() && List.of("i", "we", "me", "us", "my", "our").contains(unit.head().text().toLowerCase(Locale.ROOT)) && !unit.head().text().equals("US");
        own += pronoun ? 1 : 0;
        words += unit.quoted() ? 0 : 1;
      }
    }
    int self = count("i") + count("my") + count("me");
    return own * 80 >= words && own > 2 && self > 1;
  }

  private int count(String word) {
    int n = 0;
    for (UnitSentence s : scene.sentences()) {
      for (Unit unit : s.units()) {
        n += !unit.quoted() && unit.head().lower().equals(word) ? 1 : 0;
      }
    }
    return n;
  }

  /** The writer of a text in the first person: named after "by" or "of" at the top, or in the signature. */
  int writer() {
    int best = NOBODY;
    for (PersonMention mention : scene.persons()) {
      if (mention.form() == Form.NAME && mention.sentence() < FIRST_SENTENCES) {
        UnitSentence s = scene.sentences().get(mention.sentence());
        Matcher m = AUTHOR.matcher(scene.clean().value().substring(s.start(), s.passage().start(mention.from())));
        if (m.find()) {
          return scene.cast().member(mention);
        }
        best = best == NOBODY ? scene.cast().member(mention) : best;
      }
    }
    if (best != NOBODY) {
      return best;
    }
    for (PersonMention mention : scene.persons().reversed()) {
      if (mention.form() == Form.NAME && mention.sentence() >= scene.sentences().size() - 2) {
        return scene.cast().member(mention);
      }
    }
    return NOBODY;
  }

  /** The person whom the text is about: named in the title, subject of journeys and meetings, named often. */
  int protagonist(List<Happening> happenings) {
    List<CastMember> members = scene.cast().members();
    if (members.isEmpty()) {
      return NOBODY;
    }
    double[] score = new double[members.size()];
    for (PersonMention mention : scene.persons()) {
      int member = scene.cast().member(mention);
      if (member >= 0) {
        score[member] += mention.form() == Form.NAME ? 1 : 0.7;
      }
    }
    for (Happening h : happenings) {
      boolean moves = h.rule().effect() != Effect.MEET && h.rule().effect() != Effect.OCCASION && !h.places().isEmpty();
      for (int member : h.thing() ? List.<Integer>of() : h.subjects()) {
        score[member] += moves ? 4 : 2;
      }
      for (int member : h.others()) {
        score[member] += 0.3;
      }
    }
    inTitle(members, score);
    int best = 0;
    for (int i = 1; i < score.length; i++) {
      best = score[i] > score[best] ? i : best;
    }
    return best;
  }

  /** Whether the title is but the beginning of the text, which has no heading. */
  private boolean firstLine() {
    return !scene.sentences().isEmpty()
        && scene.sentences().getFirst().passage().kind() != BlockKind.HEADING
        && scene.clean().value().strip().replaceAll("\\s+", " ").startsWith(scene.title());
  }

  private void inTitle(List<CastMember> members, double[] score) {
    if (scene.title().isEmpty() || firstLine()) {
      return;
    }
    String title = " " + scene.title().toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < members.size(); i++) {
      List<String> words = members.get(i).words();
      String family = words.isEmpty() ? "" : words.getLast();
      String first = words.isEmpty() ? "" : words.getFirst();
      boolean named = title.matches("(?s).*\\b" + Pattern.quote(family) + "\\b.*") || (words.size() > 1 && title.matches("(?s).*\\b" + Pattern.quote(first) + "\\b.*"));
      score[i] += named ? 5 : 0;
      PersonMention role = members.get(i).roleMention();
      boolean titled = role != null && role.title() != null && title.contains(role.title().toLowerCase(Locale.ROOT));
      score[i] += titled ? 3 : 0;
    }
  }

  /** Others who are said to have gone somewhere, in the order of the text. */
  List<Integer> others(List<Happening> happenings, int main) {
    List<Integer> found = new ArrayList<>();
    for (Happening h : happenings) {
      Effect effect = h.rule().effect();
      boolean moves = (effect == Effect.ARRIVE || effect == Effect.STAY || effect == Effect.GO || effect == Effect.RETURN)
          && !h.rule().marks().contains("weak") && !h.noun();
      boolean real = h.modality() == Modality.HAPPENED || h.modality() == Modality.PLANNED;
      if (moves && real && !h.places().isEmpty() && !h.thing()) {
        h.subjects().stream().filter(p -> p != main && !found.contains(p)).forEach(found::add);
      }
    }
    return found;
  }
}
