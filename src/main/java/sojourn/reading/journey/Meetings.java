package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.person.Form;
import sojourn.reading.person.PersonMention;
import sojourn.reading.text.Passage;

/** Gathers whom one traveller dealt with; what is said twice becomes one encounter with both quotes. */
final class Meetings {

  private final Scene scene;
  private final int traveller;
  private final Narrative narrative;
  private final Quotes quotes;
  private final Topics topics;
  private final Venue venues;
  private final List<Meeting> meetings = new ArrayList<>();

  Meetings(Scene scene, int traveller, Narrative narrative, Topics topics, Venue venues) {
    this.scene = scene;
    this.traveller = traveller;
    this.narrative = narrative;
    this.quotes = new Quotes(scene);
    this.topics = topics;
    this.venues = venues;
  }

  List<Meeting> meetings() {
    return meetings;
  }

  /** Takes in a happening in which the traveller has a part, after the narrative has followed it. */
  void take(Happening h, @Nullable DateSpan day) {
    if (h.rule().kind() == null || h.modality() == Modality.DENIED || h.modality() == Modality.OPEN) {
      return;
    }
    for (int person : partners(h)) {
      Meeting meeting = meeting(h, person, day);
      UnitSentence s = scene.sentences().get(h.sentence());
      Evidence words = quotes.around(h);
      meeting.see(words);
      name(s, words, person).ifPresent(meeting::see);
      meeting.topics.addAll(topics.after(s, h));
      if (meeting.venue == null) {
        meeting.venue = venues.of(s, h);
      }
    }
  }

  /** Whom a row's own cell says that the traveller met. */
  void hosted(List<Integer> people, Row row) {
    for (int person : people) {
      if (person != traveller) {
        Meeting meeting = new Meeting(traveller, person, EncounterKind.MEETING);
        meeting.date = row.day();
        meeting.stay = narrative.current();
        meeting.place = meeting.stay == null ? null : meeting.stay.place;
        meeting.confidence = 0.8;
        meeting.reasons.add("table.host");
        meeting.see(row.words());
        meeting.see(scene.clean().evidence(span(scene.cast().members().get(person).mentions().getFirst()), "person.name"));
        meetings.add(meeting);
      }
    }
  }

  /** The other side; both sides of a group but the traveller. Nobody when the traveller is on neither. */
  private List<Integer> partners(Happening h) {
    Set<String> marks = h.rule().marks();
    boolean inSubject = h.subjects().contains(traveller) && !h.thing();
    boolean inSlot = h.others().contains(traveller);
    List<Integer> found = new ArrayList<>();
    if (marks.contains("guest")) {
      found.addAll(inSubject || h.thing() ? List.of() : h.subjects());
    } else if (marks.contains("together")) {
      found.addAll(inSubject && h.others().isEmpty() ? h.subjects() : List.of());
    } else if (marks.contains("group")) {
      found.addAll(inSlot ? h.others() : List.of());
    } else if (inSubject || (h.implied() && !inSlot)) {
      found.addAll(h.others());
    } else if (inSlot) {
      found.addAll(h.thing() ? List.of() : h.subjects());
    }
    found.removeIf(p -> p == traveller || (marks.contains("foreign") && !affiliated(p)));
    return found.stream().distinct().toList();
  }

  /** "a summit with the Swedish Prime Minister" names the other side; without a land it may be whoever came along. */
  private boolean affiliated(int person) {
    return scene.cast().members().get(person).mentions().stream().anyMatch(m -> m.of() != null);
  }

  private Meeting meeting(Happening h, int person, @Nullable DateSpan day) {
    EncounterKind kind = Objects.requireNonNull(h.rule().kind());
    Stay open = narrative.current();
    Stay stay = open == null || open.left ? null : open;
    Place place = h.where() >= 0 ? scene.places().get(h.where()).place() : null;
    boolean planned = h.modality() == Modality.PLANNED;
    for (Meeting meeting : meetings) {
      boolean again = planned && day == null && place == null;
      if (meeting.person == person && meeting.planned == planned && (again || same(meeting, stay, place, day))) {
        meeting.date = meeting.date == null ? day : meeting.date;
        if (meeting.kind == EncounterKind.MEETING && h.rule().kind() == EncounterKind.MEAL && meeting.reasons.contains("meet.speak")) {
          meeting.kind = kind;
        }
        reason(meeting, h);
        return meeting;
      }
    }
    Meeting meeting = new Meeting(traveller, person, kind);
    meeting.planned = planned;
    meeting.date = day;
    meeting.stay = planned ? null : stay;
    Stay announced = narrative.planned();
    if (planned && place == null && announced != null) {
      place = announced.place;
    }
    meeting.place = place != null && !refinedBy(stay, place) ? place : stay == null || planned ? place : stay.place;
    meeting.confidence = h.implied() ? 0.7 : h.rule().marks().contains("first") ? 0.7 : 0.9;
    reason(meeting, h);
    meetings.add(meeting);
    return meeting;
  }

  private static void reason(Meeting meeting, Happening h) {
    if (!meeting.reasons.contains(h.rule().id())) {
      meeting.reasons.add(h.rule().id());
    }
  }

  private static boolean refinedBy(@Nullable Stay stay, Place place) {
    return stay != null && Stay.area(place) && stay.within(place);
  }

  private static boolean same(Meeting meeting, @Nullable Stay stay, @Nullable Place place, @Nullable DateSpan day) {
    boolean days = day == null || meeting.date == null || day.possiblyWithin(meeting.date.earliest(), meeting.date.latest());
    boolean apart = stay != null && meeting.stay != null && meeting.stay != stay;
    boolean where = !apart && (place == null || meeting.place == null || meeting.stay == stay || place.id().equals(meeting.place.id()));
    return days && where;
  }

  /** Words that name the person, when the sentence does so only by a pronoun or a title. */
  private java.util.Optional<Evidence> name(UnitSentence s, Evidence words, int person) {
    List<PersonMention> mentions = scene.cast().members().get(person).mentions();
    boolean named = mentions.stream().anyMatch(m -> m.sentence() == s.index() && m.form() == Form.NAME && words.span().contains(span(m)));
    if (named || mentions.isEmpty()) {
      return java.util.Optional.empty();
    }
    PersonMention nearest = mentions.getFirst();
    for (PersonMention mention : mentions) {
      nearest = mention.sentence() <= s.index() ? mention : nearest;
    }
    return java.util.Optional.of(scene.clean().evidence(span(nearest), "person.name"));
  }

  private sojourn.model.text.Span span(PersonMention mention) {
    Passage passage = scene.sentences().get(mention.sentence()).passage();
    return scene.clean().span(passage.start(mention.from()), passage.end(mention.to() - 1));
  }
}
