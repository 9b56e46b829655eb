package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.VisitStatus;
import sojourn.model.time.DateShape;
import sojourn.model.time.DateSpan;
import sojourn.reading.rule.Effect;

/** The visits of one traveller as they are told: begun, confirmed, ended. */
final class Stays {

  final List<Stay> all = new ArrayList<>();
  @Nullable Stay current;
  private final Days days;
  private final int traveller;
  private final Home home;
  private final Course course;
  private final Quotes quotes;
  /** Whether the traveller tells his own journey. */
  private final boolean own;

  Stays(Scene scene, Days days, int traveller, Home home, Course course) {
    this.days = days;
    this.traveller = traveller;
    this.home = home;
    this.course = course;
    this.quotes = new Quotes(scene);
    this.own = scene.cast().writer() == traveller;
  }

  /** "flew from Oslo to Bergen": was in Oslo until then, which is news unless he lives there. */
  void from(Place origin, @Nullable DateSpan day, Happening h) {
    for (Stay stay : all.reversed()) {
      if (stay.within(origin) && stay.status == VisitStatus.MADE && (!stay.left || stay.end == null)) {
        depart(stay, day);
        return;
      }
    }
    boolean onward = own && day != null && !all.isEmpty() && !Stay.area(origin);
    boolean away = onward || (h.rule().effect() == Effect.RETURN ? !home.is(origin) : !home.unknown() && !home.is(origin));
    if (away && origin.country() != null) {
      Stay stay = new Stay(traveller, origin, VisitStatus.MADE, 0.7);
      stay.end = day;
      stay.left = true;
      note(stay, h, 0.7);
      all.add(stay);
    }
  }

  /** "The visit to Norway was a success": a visit that was told as over, and is spoken of again. */
  @Nullable Stay before(Place place) {
    return all.reversed().stream().filter(s -> s != current && s.left && s.status == VisitStatus.MADE && s.place.id().equals(place.id())).findFirst().orElse(null);
  }

  VisitStatus status(Happening h, Place place) {
    if (h.modality() == Modality.PLANNED) {
      return VisitStatus.PLANNED;
    }
    boolean abroad = all.stream().anyMatch(s -> s.status == VisitStatus.MADE && !home.is(s.place));
    boolean goes = h.rule().effect() == Effect.GO || h.rule().effect() == Effect.ARRIVE;
    if (goes && abroad && home.is(place)) {
      return VisitStatus.RETURN;
    }
    if (h.rule().effect() != Effect.RETURN) {
      return VisitStatus.MADE;
    }
    boolean before = all.stream().anyMatch(s -> s.place.id().equals(place.id()));
    return home.is(place) || (home.unknown() && !before) ? VisitStatus.RETURN : VisitStatus.MADE;
  }

  /** The stay that an arrival begins, or the one it confirms. */
  Stay arrive(Place place, VisitStatus status, @Nullable DateSpan day) {
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
        course.on(day == null ? same.start : day);
        current = same;
      }
      return same;
    }
    if (here) {
      all.forEach(s -> s.bound = false);
    }
    Stay stay = new Stay(traveller, place, status, 0.9);
    stay.weak = true;
    stay.on(day);
    all.add(stay);
    if (status != VisitStatus.PLANNED) {
      course.on(day);
      current = stay;
    }
    return stay;
  }

  private @Nullable Stay matching(Place place, VisitStatus status, @Nullable DateSpan day) {
    for (Stay stay : all.reversed()) {
      boolean planned = stay.status == VisitStatus.PLANNED;
      boolean counts = stay.status.counts() && (planned || status != VisitStatus.PLANNED || stay.weak);
      if (counts && stay.within(place) && (!stay.left || day != null) && stay.overlaps(day) && (planned || stay.weak || stay == all.getLast() || day != null || (stay.area() && !Stay.area(place)))) {
        return stay;
      }
    }
    return null;
  }

  /** "ended his visit to Norway on Sunday": the end of the stay that is there, or one of which only the end is known. */
  Stay ended(Place place, VisitStatus status, @Nullable DateSpan day) {
    Stay open = current;
    if (open != null && open.within(place)) {
      open.end = day == null ? open.end : day;
      return open;
    }
    for (Stay told : all.reversed()) {
      boolean same = told.status == status && told.within(place) && (day == null || told.end == null || day.equals(told.end));
      if (same && (told.left || told == all.getLast())) {
        told.end = told.end == null ? day : told.end;
        return told;
      }
    }
    Stay stay = new Stay(traveller, place, status, 0.8);
    stay.end = day;
    stay.left = true;
    all.add(stay);
    return stay;
  }

  void depart(Stay stay, @Nullable DateSpan day) {
    course.left(day);
    stay.left = true;
    stay.end = day != null && (stay.start == null || day.latest() >= stay.start.earliest()) ? day : stay.end;
    if (stay == current) {
      course.pass();
    }
  }

  void note(Stay stay, Happening h, double confidence) {
    stay.carried &= stay.evidence.isEmpty();
    stay.see(quotes.around(h));
    stay.reason(h.rule().id());
    stay.confidence = Math.max(stay.evidence.size() > 1 ? stay.confidence : 0, confidence);
    if (h.date() >= 0 && Objects.equals(days.span(h.date()), stay.start)) {
      days.reasons(h.date()).forEach(stay::reason);
    }
  }
}
