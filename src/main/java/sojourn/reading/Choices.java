package sojourn.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import sojourn.gazetteer.Candidate;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.model.claim.Choice;
import sojourn.model.claim.MentionKind;
import sojourn.model.claim.PersonClaim;
import sojourn.model.text.Span;
import sojourn.reading.date.DateAnswer;
import sojourn.reading.journey.Scene;
import sojourn.reading.person.Form;
import sojourn.reading.person.PersonMention;
import sojourn.reading.place.PlaceMention;
import sojourn.reading.text.Passage;

/** What the stages took each mention to mean, and what they left. */
final class Choices {

  private final Scene scene;
  private final List<Choice> choices = new ArrayList<>();

  private Choices(Scene scene) {
    this.scene = scene;
  }

  static List<Choice> of(SceneStage.Staged staged) {
    Choices choices = new Choices(staged.scene());
    choices.scene.persons().forEach(p -> choices.person(p, staged.people()));
    choices.scene.places().forEach(choices::place);
    staged.answers().answers().forEach(choices::date);
    choices.choices.sort(Comparator.comparing(Choice::span));
    return choices.choices;
  }

  private void person(PersonMention p, List<PersonClaim> people) {
    int member = scene.cast().member(p);
    if (member >= 0) {
      PersonClaim person = people.get(member);
      List<String> reasons = new ArrayList<>();
      if (p.title() != null) {
        reasons.add("title '" + p.title() + "'" + (p.of() == null ? "" : " of " + p.of()));
      }
      if (!p.courtesy().isEmpty()) {
        reasons.add("addressed as " + p.courtesy());
      }
      if (!p.sure() && p.form() == Form.NAME) {
        reasons.add("nothing beside the name says so");
      }
      choices.add(new Choice(span(p.sentence(), p.from(), p.to()), MentionKind.PERSON, person.name(), reasons, List.of()));
    }
  }

  private void place(PlaceMention p) {
    List<String> reasons = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Candidate candidate : p.candidates()) {
      if (candidate.place().id().equals(p.place().id())) {
        reasons.addAll(candidate.reasons());
      } else {
        others.add(String.format(Locale.ROOT, "%s (%.2f: %s)", named(candidate.place()), candidate.score(), String.join(", ", candidate.reasons())));
      }
    }
    if (p.country() != null) {
      reasons.add("the text says " + p.country());
    }
    boolean unknown = p.place().kind() == PlaceKind.UNKNOWN;
    if (unknown) {
      reasons.add("no gazetteer knows it" + (p.place().country() == null ? "" : "; country of the places around it"));
    }
    choices.add(new Choice(span(p.sentence(), p.from(), p.to()), MentionKind.PLACE, named(p.place()), reasons, others));
  }

  private static String named(Place place) {
    return place.name() + (place.country() == null ? "" : ", " + place.country());
  }

  private void date(DateAnswer answer) {
    Span span = scene.clean().span(answer.mention().start(), answer.mention().end());
    List<String> others = answer.alternatives().stream().map(d -> d.edtf()).toList();
    choices.add(new Choice(span, MentionKind.DATE, answer.date() == null ? "" : answer.date().edtf(), answer.reasons(), others));
  }

  private Span span(int sentence, int from, int to) {
    Passage passage = scene.sentences().get(sentence).passage();
    return scene.clean().span(passage.start(from), passage.end(to - 1));
  }
}
