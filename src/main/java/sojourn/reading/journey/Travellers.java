package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import sojourn.model.EncounterKind;
import sojourn.reading.person.CastMember;
import sojourn.reading.person.Form;
import sojourn.reading.person.PersonMention;
import sojourn.reading.rule.Effect;
import sojourn.reading.text.BlockKind;

/** Chooses whose journey a text tells. */
final class Travellers {

  private static final int NOBODY = -1;
  /** What it weighs that a text is somebody's life: no other person of it, told of however often, is its subject. */
  private static final int HERO = 40;


  private final Scene scene;
  private final Function<Integer, Home> homes;
  private final int hero;

  /** {@code hero} is whose life the text tells, or -1. */
  Travellers(Scene scene, Function<Integer, Home> homes, int hero) {
    this.hero = hero;
    this.scene = scene;
    this.homes = homes;
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
      boolean met = h.rule().effect() == Effect.MEET && h.rule().kind() != EncounterKind.CALL && h.where() >= 0;
      for (int member : h.thing() ? List.<Integer>of() : h.subjects()) {
        score[member] += moves ? 4 : met && (atHome(member, h) || h.rule().marks().contains("hosting")) ? 0 : 2;
      }
      boolean hosted = met && h.subjects().stream().anyMatch(p -> atHome(p, h));
      for (int member : h.others()) {
        score[member] += hosted && !atHome(member, h) && !homes.apply(member).unknown() ? 3 : 0.3;
      }
    }
    inTitle(members, score);
    if (hero >= 0) {
      score[hero] += HERO;
    }
    int best = 0;
    for (int i = 1; i < score.length; i++) {
      best = score[i] > score[best] ? i : best;
    }
    return best;
  }

  /** Whether a meeting took place in the country or town a person serves: such a one is visited, and travels not. */
  private boolean atHome(int member, Happening h) {
    return homes.apply(member).is(scene.places().get(h.where()).place());
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
