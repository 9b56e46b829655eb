package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterKind;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.reading.mention.UnitSentence;
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
  private final List<Stay> stays = new ArrayList<>();
  private @Nullable Stay current;
  private @Nullable DateSpan now;
  /** Where a summit or meeting of which the text speaks was held, and when. */
  private @Nullable Place settingPlace;

  private @Nullable DateSpan settingDay;
  /** Where the traveller set out for. */
  private @Nullable Place destination;
  /** The visit announced last. */
  private @Nullable Stay planned;

  private boolean passing;
  private int block = -1;
  /** The sentence that a month or year told before it, or at its beginning, dates. */
  private int dated = -1;
  /** The day of a schedule's paragraph. */
  private @Nullable DateSpan scheduled;

  private int scheduledBlock = -1;
  private int rowBlock = -1;
  /** The block that began with a date of its own. */
  private int entryBlock = -1;

  Narrative(Scene scene, Days days, int traveller, Tables tables, Home home, @Nullable Setting setting) {
    this.scene = scene;
    this.days = days;
    this.traveller = traveller;
    this.tables = tables;
    this.home = home;
    this.quotes = new Quotes(scene);
    this.talk = new Talk(scene, traveller);
    this.told = setting == null;
    if (setting != null) {
      stays.addAll(setting.stays());
      current = stays.size() == 1 ? stays.getFirst() : null;
    }
  }

  List<Stay> stays() {
    return stays;
  }

  /** The visits told, and after them those only spoken of. */
  List<Stay> all() {
    List<Stay> all = new ArrayList<>(stays);
    all.addAll(talk.beside(stays));
    return all;
  }

  @Nullable Stay current() {
    return current;
  }

  /** Whether all that was told so far is announced. */
  boolean onlyPlans() {
    return planned != null && stays.stream().allMatch(s -> s.status == VisitStatus.PLANNED);
  }

  @Nullable Stay planned() {
    return planned;
  }

  @Nullable DateSpan now() {
    return now;
  }

  /** The text turns to a day of its own accord: an entry of a diary, the head of a letter. */
  void turnTo(@Nullable DateSpan day, int inBlock) {
    now = day;
    passing = false;
    block = inBlock;
    entryBlock = inBlock;
  }

  /** Being at a place without a verb: the head of a letter. */
  void at(PlaceMention where, @Nullable DateSpan day, Evidence words) {
    Stay stay = arrive(where.place(), VisitStatus.MADE, day);
    stay.see(words);
    stay.confidence = 0.85;
  }

  /** A row of a table of journeys, or an item of a list: every place in it was visited in its days. */
  void row(Row row) {
    List<Stay> told = row.stays(traveller);
    stays.addAll(told);
    current = told.isEmpty() ? current : told.getFirst();
    now = row.day();
    passing = false;
    rowBlock = row.block();
    block = row.block();
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
    if (rowBlock >= 0 && paragraph != rowBlock && scene.sentences().get(h.sentence()).passage().kind() == BlockKind.ROW) {
      return false;
    }
    if (passing && paragraph != block && h.date() < 0) {
      now = null;
    }
    block = paragraph;
    @Nullable DateSpan day = day(h);
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

  private @Nullable DateSpan day(Happening h) {
    if (h.date() < 0 || days.partOnly(h.date())) {
      passing |= h.date() >= 0 && days.late(h.date());
      return now;
    }
    DateSpan span = days.span(h.date());
    if (h.modality() == Modality.HAPPENED) {
      now = span;
      dated = h.sentence();
      passing = days.late(h.date());
    }
    return span;
  }

  private @Nullable DateSpan inherited(Happening h) {
    return Carry.day(scene.sentences().get(h.sentence()), h, now, dated == h.sentence(), rowBlock == block);
  }

  /** "has arrived": close to the day on which the text speaks. */
  private boolean just(Happening h) {
    UnitSentence s = scene.sentences().get(h.sentence());
    boolean perfect = false;
    for (int i = Math.max(0, h.from() - 2); i < h.from(); i++) {
      perfect |= List.of("has", "have", "'s").contains(s.unit(i).lower()) && s.unit(i).verb();
    }
    return perfect && h.modality() == Modality.HAPPENED && stays.isEmpty() && !s.unit(h.from()).quoted();
  }

  /** The sentence begins with a date and the traveller is its subject: the narrative has reached that day. */
  void reach(@Nullable DateSpan day, int inBlock, int sentence) {
    now = day;
    passing = false;
    block = inBlock;
    dated = sentence;
  }

  /** A paragraph that opens with a day still to come dates all that it announces. */
  void schedule(@Nullable DateSpan day, int inBlock) {
    scheduled = day;
    scheduledBlock = inBlock;
  }

  private void move(Happening h, @Nullable DateSpan day) {
    if (h.modality() == Modality.OPEN || h.modality() == Modality.DENIED) {
      talk.take(h);
      return;
    }
    boolean ending = h.rule().marks().contains("ending");
    boolean bound = h.rule().marks().contains("bound");
    DateSpan own = h.date() < 0 || days.partOnly(h.date()) ? null : day;
    day = own == null ? inherited(h) : day;
    day = day == null && h.modality() == Modality.PLANNED && scheduledBlock == block ? scheduled : day;
    day = day == null && h.rule().effect() == Effect.ARRIVE && just(h) ? days.justNow() : day;
    if (bound && own != null && current != null && h.modality() == Modality.HAPPENED) {
      depart(current, own);
    }
    if (h.origin() >= 0 && h.modality() == Modality.HAPPENED) {
      from(scene.places().get(h.origin()).place(), own, h);
    }
    boolean there = h.places().isEmpty() && h.where() >= 0 && h.rule().marks().contains("open");
    List<Integer> places = there ? List.of(h.where()) : h.places();
    if (places.isEmpty()) {
      landed(h, day);
      here(h, own);
    }
    for (int i = 0; i < places.size(); i++) {
      PlaceMention mention = scene.places().get(places.get(i));
      VisitStatus status = status(h, mention.place());
      day = own == null && rowBlock != block && Carry.far(current, mention.place(), day) ? null : day;
      @Nullable DateSpan start = bound ? null : settingDay(mention, own != null && own.edtf().indexOf('/') > 0 ? null : day);
      Stay told = h.noun() && own == null && status == VisitStatus.MADE ? before(mention.place()) : null;
      if (told != null) {
        note(told, h, told.confidence);
        continue;
      }
      Stay stay = ending ? ended(mention.place(), status, day) : arrive(mention.place(), status, start);
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
      note(stay, h, 0.9);
    }
    if (h.rule().marks().contains("night")) {
      now = null;
    }
  }

  /** "flew from Oslo to Bergen": was in Oslo until then, which is news unless he lives there. */
  private void from(Place origin, @Nullable DateSpan day, Happening h) {
    for (Stay stay : stays.reversed()) {
      if (stay.within(origin) && stay.status == VisitStatus.MADE && (!stay.left || stay.end == null)) {
        depart(stay, day);
        return;
      }
    }
    boolean away = h.rule().effect() == Effect.RETURN ? !home.is(origin) : !home.unknown() && !home.is(origin);
    if (away && origin.country() != null) {
      Stay stay = new Stay(traveller, origin, VisitStatus.MADE, 0.7);
      stay.end = day;
      stay.left = true;
      note(stay, h, 0.7);
      stays.add(stay);
    }
  }

  /** "The visit to Norway was a success": a visit that was told as over, and is spoken of again. */
  private @Nullable Stay before(Place place) {
    return stays.reversed().stream().filter(s -> s != current && s.left && s.status == VisitStatus.MADE && s.place.id().equals(place.id())).findFirst().orElse(null);
  }

  /** "On Monday he visited the factory": in the town where he was. */
  private void here(Happening h, @Nullable DateSpan own) {
    if (current != null && !current.left && h.rule().marks().contains("sights") && h.modality() == Modality.HAPPENED) {
      current.on(own);
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
    Stay stay = arrive(place, VisitStatus.MADE, day);
    stay.weak = false;
    note(stay, h, 0.8);
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

  private VisitStatus status(Happening h, Place place) {
    if (h.modality() == Modality.PLANNED) {
      return VisitStatus.PLANNED;
    }
    boolean abroad = stays.stream().anyMatch(s -> s.status == VisitStatus.MADE && !home.is(s.place));
    boolean goes = h.rule().effect() == Effect.GO || h.rule().effect() == Effect.ARRIVE;
    if (goes && abroad && home.is(place)) {
      return VisitStatus.RETURN;
    }
    if (h.rule().effect() != Effect.RETURN) {
      return VisitStatus.MADE;
    }
    boolean before = stays.stream().anyMatch(s -> s.place.id().equals(place.id()));
    return home.is(place) || (home.unknown() && !before) ? VisitStatus.RETURN : VisitStatus.MADE;
  }

  /** The stay that an arrival begins, or the one it confirms. */
  private Stay arrive(Place place, VisitStatus status, @Nullable DateSpan day) {
    Stay open = current;
    boolean here = status == VisitStatus.MADE || status == VisitStatus.RETURN;
    if (open != null && !open.left && here && open.within(place) && open.near(day)) {
      open.refine(place);
      open.on(day);
      open.status = status == VisitStatus.RETURN ? status : open.status;
      return open;
    }
    Stay same = matching(place, status, day);
    if (same != null) {
      if (same.area() && !Stay.area(place) && status == VisitStatus.PLANNED && day != null && day.shape() == DateShape.DAY) {
        same.start = day;
      }
      same.refine(place);
      if (same.status == VisitStatus.PLANNED && status != VisitStatus.PLANNED) {
        same.status = status;
      }
      same.on(day);
      if (status != VisitStatus.PLANNED && current != same) {
        now = day == null ? same.start : day;
        current = same;
      }
      return same;
    }
    Stay stay = new Stay(traveller, place, status, 0.9);
    stay.weak = true;
    stay.on(day);
    stays.add(stay);
    if (status != VisitStatus.PLANNED) {
      now = day;
    }
    if (status != VisitStatus.PLANNED) {
      current = stay;
    }
    return stay;
  }

  private @Nullable Stay matching(Place place, VisitStatus status, @Nullable DateSpan day) {
    for (Stay stay : stays.reversed()) {
      boolean planned = stay.status == VisitStatus.PLANNED;
      boolean counts = stay.status.counts() && (planned || status != VisitStatus.PLANNED || stay.weak);
      if (counts && stay.within(place) && (!stay.left || day != null) && stay.overlaps(day) && (planned || stay.weak || stay == stays.getLast() || day != null || (stay.area() && !Stay.area(place)))) {
        return stay;
      }
    }
    return null;
  }

  /** "ended his visit to Norway on Sunday": the end of the stay that is there, or one of which only the end is known. */
  private Stay ended(Place place, VisitStatus status, @Nullable DateSpan day) {
    Stay open = current;
    if (open != null && open.within(place)) {
      open.end = day == null ? open.end : day;
      return open;
    }
    Stay stay = new Stay(traveller, place, status, 0.8);
    stay.end = day;
    stay.left = true;
    stays.add(stay);
    return stay;
  }

  private void leave(Happening h, @Nullable DateSpan told) {
    if (h.modality() != Modality.HAPPENED) {
      return;
    }
    @Nullable DateSpan day = h.date() < 0 && !h.rule().marks().contains("onward") ? null : told;
    for (int number : h.places()) {
      Place place = scene.places().get(number).place();
      for (Stay stay : stays.reversed()) {
        if (stay.within(place) && stay.status == VisitStatus.MADE && (!stay.left || stay.end == null)) {
          depart(stay, day);
          stay.see(quotes.around(h));
          return;
        }
      }
    }
    if (!h.places().isEmpty() && stays.stream().noneMatch(s -> s.within(scene.places().get(h.places().getFirst()).place()))) {
      from(scene.places().get(h.places().getFirst()).place(), day, h);
    }
    if (h.places().isEmpty() && current != null && h.rule().marks().contains("onward")) {
      depart(current, day);
      current.see(quotes.around(h));
    }
  }

  private void depart(Stay stay, @Nullable DateSpan day) {
    now = day == null && entryBlock == block ? now : day;
    stay.left = true;
    stay.end = day != null && (stay.start == null || day.latest() >= stay.start.earliest()) ? day : stay.end;
    if (stay == current) {
      passing = true;
    }
  }

  private void aside(Happening h, VisitStatus status, @Nullable DateSpan day) {
    for (int number : h.places()) {
      Place place = scene.places().get(number).place();
      Stay stay = new Stay(traveller, place, status, 0.7);
      stay.on(day);
      note(stay, h, 0.7);
      stays.add(stay);
    }
  }

  /** A meeting or an occasion somewhere shows that the traveller was there. */
  private void presence(Happening h, int where, @Nullable DateSpan day) {
    boolean host = h.rule().marks().contains("hosting") && h.subjects().contains(traveller) && (current == null || current.left);
    boolean together = !home.unknown() && h.rule().effect() == Effect.MEET && h.rule().kind() != EncounterKind.CALL && h.others().contains(traveller);
    boolean part = (h.subjects().contains(traveller) && !host) || h.implied() || h.rule().marks().contains("group") || together;
    if (h.modality() == Modality.DENIED || h.modality() == Modality.OPEN || !part) {
      return;
    }
    if (where < 0) {
      if (current != null && h.modality() == Modality.HAPPENED && h.date() >= 0) {
        current.on(day);
      }
      return;
    }
    Place place = scene.places().get(where).place();
    if (place.kind() == PlaceKind.REGION && place.country() == null) {
      return;
    }
    if (home.is(place) && stays.stream().noneMatch(s -> s.within(place))) {
      return;
    }
    Stay open = current;
    if (h.modality() == Modality.PLANNED && open != null && !open.left && open.status == VisitStatus.MADE && open.within(place)) {
      open.refine(place);
      return;
    }
    DateSpan when = h.date() < 0 || days.partOnly(h.date()) ? inherited(h) : day;
    Stay stay = arrive(place, h.modality() == Modality.PLANNED ? VisitStatus.PLANNED : VisitStatus.MADE, when);
    note(stay, h, h.rule().effect() == Effect.PRESENCE ? 0.6 : together ? 0.7 : 0.8);
  }

  private void note(Stay stay, Happening h, double confidence) {
    stay.carried &= stay.evidence.isEmpty();
    stay.see(quotes.around(h));
    stay.reason(h.rule().id());
    stay.confidence = Math.max(stay.evidence.size() > 1 ? stay.confidence : 0, confidence);
    if (h.date() >= 0 && Objects.equals(days.span(h.date()), stay.start)) {
      days.reasons(h.date()).forEach(stay::reason);
    }
  }
}
