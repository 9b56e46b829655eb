package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.place.PlaceMention;
import sojourn.reading.rule.Effect;
import sojourn.reading.text.BlockKind;

/** Follows one traveller through a scene: where he is and what day it is, and so which visits he made. */
final class Narrative {

  private final Scene scene;
  private final Days days;
  private final int traveller;
  private final Tables tables;
  private final Home home;
  /** Whether the text itself must say whose journey it is. */
  private final boolean told;
  private final Quotes quotes;
  private final Talk talk;
  private final Course course;
  private final Stays stays;
  /** Where a summit or meeting of which the text speaks was held, and when. */
  private @Nullable Place settingPlace;

  private @Nullable DateSpan settingDay;
  /** Where the traveller set out for. */
  private @Nullable Place destination;
  /** The visit announced last. */
  private @Nullable Stay planned;

  Narrative(Scene scene, Days days, int traveller, Tables tables, Home home, @Nullable Setting setting) {
    this.scene = scene;
    this.days = days;
    this.traveller = traveller;
    this.tables = tables;
    this.home = home;
    this.quotes = new Quotes(scene);
    this.course = new Course(scene, days);
    this.stays = new Stays(scene, days, traveller, home, course);
    this.talk = new Talk(scene, traveller);
    this.told = setting == null;
    if (setting != null) {
      stays.all.addAll(setting.stays());
      stays.current = stays.all.size() == 1 ? stays.all.getFirst() : null;
    }
  }

  List<Stay> stays() {
    return stays.all;
  }

  /** The visits told, and after them those only spoken of. */
  List<Stay> all() {
    List<Stay> all = new ArrayList<>(stays.all);
    all.addAll(talk.beside(stays.all));
    return all;
  }

  @Nullable Stay current() {
    return stays.current;
  }

  /** Whether all that was told so far is announced. */
  boolean onlyPlans() {
    return planned != null && stays.all.stream().allMatch(s -> s.status == VisitStatus.PLANNED);
  }

  @Nullable Stay planned() {
    return planned;
  }

  /** The day that the narrative has reached; it may be told another from outside. */
  Course course() {
    return course;
  }

  /** Being at a place without a verb: the head of a letter. */
  void at(PlaceMention where, @Nullable DateSpan day, Evidence words) {
    Stay stay = stays.arrive(where.place(), VisitStatus.MADE, day);
    stay.see(words);
    stay.confidence = 0.85;
  }

  /** A row of a table of journeys, or an item of a list: every place in it was visited in its days. */
  void row(Row row) {
    List<Stay> told = row.stays(traveller);
    stays.all.addAll(told);
    stays.current = told.isEmpty() ? stays.current : told.getFirst();
    course.row(row);
  }

  /** Takes in one happening; returns whether the traveller has a part in it. */
  boolean follow(Happening h) {
    if (h.rule().effect() == Effect.SETTING) {
      setting(h);
      return false;
    }
    if (!involved(h)) {
      return false;
    }
    int paragraph = scene.sentences().get(h.sentence()).passage().block();
    if (course.afterRow(paragraph) && scene.sentences().get(h.sentence()).passage().kind() == BlockKind.ROW) {
      return false;
    }
    course.enter(paragraph, h.date() >= 0);
    @Nullable DateSpan day = course.day(h);
    switch (h.rule().effect()) {
      case ARRIVE, STAY, GO, RETURN -> move(h, day);
      case LEAVE -> leave(h, day);
      case PASS -> aside(h, VisitStatus.PASSED, day);
      case CANCEL -> aside(h, VisitStatus.CANCELLED, null);
      case MEET, OCCASION -> presence(h, h.where(), day);
      case PRESENCE -> presence(h, h.places().getFirst(), day);
      case JOIN, SETTING -> { }
    }
    return true;
  }

  boolean involved(Happening h) {
    boolean subject = !h.thing() && h.subjects().contains(traveller);
    boolean third = h.rule().marks().contains("group") && !h.others().contains(traveller);
    UnitSentence s = scene.sentences().get(h.sentence());
    boolean implied = tables.owner(s) == traveller && h.implied() && !third && (h.noun() || !told || Standing.subjectless(s, h.from(), scene.cast().writer() == traveller));
    boolean named = h.rule().effect() == Effect.MEET && h.others().contains(traveller);
    boolean guest = scene.cast().writer() == traveller && h.rule().marks().contains("guest") && !h.thing() && !h.subjects().isEmpty();
    return subject || implied || named || guest;
  }

  private void move(Happening h, @Nullable DateSpan day) {
    if (h.modality() == Modality.OPEN || h.modality() == Modality.DENIED) {
      talk.take(h);
      return;
    }
    boolean ending = h.rule().marks().contains("ending");
    boolean bound = h.rule().marks().contains("bound");
    DateSpan own = h.date() < 0 || days.partOnly(h.date()) ? null : day;
    day = own == null ? course.inherited(h) : day;
    day = day == null && h.modality() == Modality.PLANNED ? course.scheduled() : day;
    day = day == null && h.rule().effect() == Effect.ARRIVE && stays.all.isEmpty() && course.just(h) ? days.justNow() : day;
    if (bound && own != null && stays.current != null && h.modality() == Modality.HAPPENED) {
      stays.depart(stays.current, own);
    }
    if (h.origin() >= 0 && h.modality() == Modality.HAPPENED) {
      stays.from(scene.places().get(h.origin()).place(), own, h);
    }
    boolean there = h.places().isEmpty() && h.where() >= 0 && h.rule().marks().contains("open");
    List<Integer> places = there ? List.of(h.where()) : h.places();
    if (places.isEmpty()) {
      landed(h, day);
      here(h, own);
    }
    for (int i = 0; i < places.size(); i++) {
      PlaceMention mention = scene.places().get(places.get(i));
      VisitStatus status = stays.status(h, mention.place());
      day = own == null && !course.inRow() && Carry.far(stays.current, mention.place(), day) ? null : day;
      @Nullable DateSpan start = bound ? null : settingDay(mention, own != null && own.edtf().indexOf('/') > 0 ? null : day);
      Stay told = h.noun() && own == null && status == VisitStatus.MADE ? stays.before(mention.place()) : null;
      if (told != null) {
        stays.note(told, h, told.confidence);
        continue;
      }
      Stay stay = ending ? stays.ended(mention.place(), status, day) : stays.arrive(mention.place(), status, start);
      if (!ending && own != null && own.edtf().indexOf('/') > 0 && !bound) {
        stay.range(own, i == 0, i == places.size() - 1);
      }
      if (bound) {
        destination = mention.place();
        stay.bound = stay.start == null;
        stay.carried = stay.evidence.isEmpty() && h.implied() && !h.subjects().isEmpty();
      }
      planned = status == VisitStatus.PLANNED ? stay : planned;
      counted(stay, h);
      stay.weak &= heading(h) || h.rule().marks().contains("weak");
      stay.came |= h.rule().effect() != Effect.STAY;
      stay.night |= h.rule().marks().contains("night");
      stays.note(stay, h, 0.9);
    }
    if (h.rule().marks().contains("night")) {
      course.forget();
    }
  }

  /** "On Monday he visited the factory": in the town where he was. */
  private void here(Happening h, @Nullable DateSpan own) {
    if (stays.current != null && !stays.current.left && h.rule().marks().contains("sights") && h.modality() == Modality.HAPPENED) {
      stays.current.on(own);
    }
  }

  private void setting(Happening h) {
    if (h.modality() != Modality.HAPPENED || h.places().isEmpty()) {
      return;
    }
    settingPlace = scene.places().get(h.places().getFirst()).place();
    settingDay = h.date() < 0 ? null : days.span(h.date());
  }

  /** The day of an arrival "there", where a meeting was held. */
  private @Nullable DateSpan settingDay(PlaceMention mention, @Nullable DateSpan day) {
    boolean there = mention.name().equals("there") && settingPlace != null && settingPlace.id().equals(mention.place().id());
    return there && settingDay != null ? settingDay : day;
  }

  /** "we anchored", "he arrived": at the place he had set out for. */
  private void landed(Happening h, @Nullable DateSpan day) {
    Place place = destination;
    if (place == null || h.modality() != Modality.HAPPENED || !h.rule().marks().contains("open")) {
      return;
    }
    destination = null;
    Stay stay = stays.arrive(place, VisitStatus.MADE, day);
    stay.weak = false;
    stays.note(stay, h, 0.8);
  }

  /** "the second day of the visit": the visit began before. */
  private void counted(Stay stay, Happening h) {
    DateSpan first = h.date() < 0 ? null : days.stayStart(h.date());
    if (first != null) {
      stay.start = first;
    }
  }

  private boolean heading(Happening h) {
    return scene.sentences().get(h.sentence()).passage().kind() == BlockKind.HEADING;
  }

  private void leave(Happening h, @Nullable DateSpan told) {
    if (h.modality() != Modality.HAPPENED) {
      return;
    }
    boolean own = scene.cast().writer() == traveller;
    @Nullable DateSpan day = h.date() < 0 && !h.rule().marks().contains("onward") ? own ? course.entryDay() : null : told;
    for (int number : h.places()) {
      Place place = scene.places().get(number).place();
      for (Stay stay : stays.all.reversed()) {
        if (stay.within(place) && stay.status == VisitStatus.MADE && (!stay.left || stay.end == null)) {
          stays.depart(stay, day);
          stay.see(quotes.around(h));
          return;
        }
      }
    }
    if (!h.places().isEmpty() && stays.all.stream().noneMatch(s -> s.within(scene.places().get(h.places().getFirst()).place()))) {
      stays.from(scene.places().get(h.places().getFirst()).place(), day, h);
    }
    if (h.places().isEmpty() && stays.current != null && h.rule().marks().contains("onward")) {
      stays.depart(stays.current, day);
      stays.current.see(quotes.around(h));
    }
  }

  private void aside(Happening h, VisitStatus status, @Nullable DateSpan day) {
    for (int number : h.places()) {
      Place place = scene.places().get(number).place();
      Stay stay = new Stay(traveller, place, status, 0.7);
      stay.on(day);
      stays.note(stay, h, 0.7);
      stays.all.add(stay);
    }
  }

  /** A meeting or an occasion somewhere shows that the traveller was there. */
  private void presence(Happening h, int where, @Nullable DateSpan day) {
    boolean host = h.rule().marks().contains("hosting") && h.subjects().contains(traveller) && (stays.current == null || stays.current.left);
    boolean together = !home.unknown() && h.rule().effect() == Effect.MEET && h.rule().kind() != EncounterKind.CALL && h.others().contains(traveller);
    boolean part = (h.subjects().contains(traveller) && !host) || h.implied() || h.rule().marks().contains("group") || together;
    if (h.modality() == Modality.DENIED || h.modality() == Modality.OPEN || !part) {
      return;
    }
    if (where < 0) {
      if (stays.current != null && h.modality() == Modality.HAPPENED && h.date() >= 0) {
        stays.current.on(day);
      }
      return;
    }
    Place place = scene.places().get(where).place();
    if (place.kind() == PlaceKind.REGION && place.country() == null) {
      return;
    }
    if (home.is(place) && stays.all.stream().noneMatch(s -> s.within(place))) {
      return;
    }
    Stay open = stays.current;
    if (h.modality() == Modality.PLANNED && open != null && !open.left && open.status == VisitStatus.MADE && open.within(place)) {
      open.refine(place);
      return;
    }
    DateSpan when = h.date() < 0 || days.partOnly(h.date()) ? course.inherited(h) : day;
    Stay stay = stays.arrive(place, h.modality() == Modality.PLANNED ? VisitStatus.PLANNED : VisitStatus.MADE, when);
    stays.note(stay, h, h.rule().effect() == Effect.PRESENCE ? 0.6 : together ? 0.7 : 0.8);
  }
}
