package sojourn.reading.journey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.Place;
import sojourn.model.PlaceKind;
import sojourn.model.VisitStatus;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/** A visit while the narrative is being followed. */
final class Stay {

  final int traveller;
  Place place;
  VisitStatus status;
  /** Only a heading or a meeting there says so. */
  boolean weak;
  /** He set out for it, and is not said to have come. */
  boolean bound;
  /** A ship set out for it; nothing yet says that the traveller came. */
  boolean carried;
  /** The text says that the traveller went away. */
  boolean left;
  /** The text tells of the coming, and so of the first day rather than of the only one. */
  boolean came;
  /** The text says no more than that a night was spent. */
  boolean night;
  @Nullable DateSpan start;
  @Nullable DateSpan end;
  /** The latest day on which something happened there. */
  @Nullable DateSpan last;
  double confidence;
  final List<Evidence> evidence = new ArrayList<>();
  final List<String> reasons = new ArrayList<>();

  Stay(int traveller, Place place, VisitStatus status, double confidence) {
    this.traveller = traveller;
    this.place = place;
    this.status = status;
    this.confidence = confidence;
  }

  boolean area() {
    return area(place);
  }

  static boolean area(Place place) {
    return place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.FORMER_STATE;
  }

  boolean sameCountry(Place other) {
    return place.country() != null && place.country().equals(other.country());
  }

  /** Whether being here is being there: the same place, or one holds the other. */
  boolean within(Place other) {
    return place.id().equals(other.id()) || (sameCountry(other) && (area() || area(other)));
  }

  void see(Evidence words) {
    if (evidence.size() < 4 && evidence.stream().noneMatch(e -> e.span().equals(words.span()))) {
      evidence.add(words);
    }
  }

  void reason(String reason) {
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  /** Something happened here on a day. */
  void on(@Nullable DateSpan day) {
    if (day == null) {
      return;
    }
    if (start == null && last == null && !left) {
      start = day;
    }
    if (status == VisitStatus.PLANNED && start != null && start.bounded() && day.bounded() && start.latest() - start.earliest() > 2
        && day.latest() - day.earliest() < 2 && day.possiblyWithin(start.earliest(), start.latest())) {
      start = day;
    }
    boolean later = last != null && day.bounded() && last.bounded() && day.latest() > last.latest();
    if (last == null || later || !last.bounded()) {
      last = day;
    }
  }

  /** The days of several visits told together: the first begins with them, the last ends with them. */
  void range(DateSpan days, boolean first, boolean lastOne) {
    int slash = days.edtf().indexOf('/');
    if (slash < 0 || days.edtf().startsWith("[") || days.edtf().startsWith("{")) {
      return;
    }
    DateSpan.parse(days.edtf().substring(0, slash)).filter(s -> first).ifPresent(s -> start = s);
    DateSpan.parse(days.edtf().substring(slash + 1)).filter(s -> lastOne).ifPresent(s -> end = s);
  }

  /** Whether a day may fall into the visit; a visit without days takes none but the one it was waiting for. */
  boolean overlaps(@Nullable DateSpan day) {
    DateSpan from = start;
    if (day == null || from == null) {
      return day == null || bound || status == VisitStatus.PLANNED;
    }
    DateSpan to = end != null ? end : last != null ? last : from;
    return day.possiblyWithin(from.earliest(), Math.max(to.latest(), from.latest()));
  }

  /** Whether a day is near enough to the last one here to belong to the same visit. */
  boolean near(@Nullable DateSpan day) {
    DateSpan here = last;
    if (day == null || here == null || !day.bounded() || !here.bounded()) {
      return true;
    }
    boolean exact = day.latest() - day.earliest() < 2 && here.latest() - here.earliest() < 2;
    long gap = Math.max(day.earliest() - here.latest(), here.earliest() - day.latest());
    return exact ? gap < 90 && day.earliest() >= here.earliest() - 40 : gap <= 0;
  }

  /** A country gives way to a town in it. */
  void refine(Place town) {
    if (area() && !area(town)) {
      place = town;
    }
  }
}
