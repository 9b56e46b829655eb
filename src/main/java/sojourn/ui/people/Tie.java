package sojourn.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sojourn.model.Encounter;
import sojourn.model.Person;
import sojourn.model.Tenure;
import sojourn.model.time.DateSpan;

/**
 * The visible encounters of a traveller with another person.
 *
 * @param encounters never empty, by date
 */
record Tie(Person person, List<Encounter> encounters) {

  Tie {
    encounters = encounters.stream().sorted((a, b) -> DateSpan.compare(a.date(), b.date())).toList();
    if (encounters.isEmpty()) {
      throw new IllegalArgumentException("no encounter with " + person.name());
    }
  }

  int met() {
    return encounters.size();
  }

  @Nullable DateSpan first() {
    return encounters.getFirst().date();
  }

  /** When they met last, as far as it is dated. */
  @Nullable DateSpan last() {
    return encounters.stream().map(Encounter::date).filter(Objects::nonNull).max(DateSpan::compare).orElse(null);
  }

  /** The role the person bore at a time, else the latest known. */
  @Nullable Tenure roleAt(@Nullable DateSpan time) {
    List<Tenure> roles = person.tenures();
    if (time != null) {
      for (Tenure role : roles) {
        if (role.when() != null && role.when().possiblyWithin(time.earliest(), time.latest())) {
          return role;
        }
      }
    }
    return roles.isEmpty() ? null : roles.getLast();
  }

  /** Roles by time, the same role said several times being one. */
  List<Office> offices() {
    List<Office> offices = new ArrayList<>();
    for (Tenure tenure : person.tenures()) {
      Office last = offices.isEmpty() ? null : offices.getLast();
      if (last != null && last.role().equals(tenure.role()) && Objects.equals(last.of(), tenure.of())) {
        offices.set(offices.size() - 1, new Office(last.role(), last.of(), DateSpan.covering(last.when(), tenure.when())));
      } else {
        offices.add(new Office(tenure.role(), tenure.of(), tenure.when()));
      }
    }
    return offices;
  }

  /** A role over all the time that the sources give it to a person. */
  record Office(String role, @Nullable String of, @Nullable DateSpan when) {}

  /** Order by first meeting, then by name. */
  static Comparator<Tie> byFirstMeeting() {
    return Comparator.comparing(Tie::first, (a, b) -> DateSpan.compare(a, b));
  }
}
