package sojourn.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterRows;
import sojourn.model.Person;
import sojourn.model.Snapshot;
import sojourn.model.Tenure;
import sojourn.model.time.DateSpan;
import sojourn.session.tie.Days;
import sojourn.session.tie.Ties;

/**
 * The visible encounters of a traveller with another person, counted.
 *
 * @param met how often, at least once
 * @param first possible days of the first encounter
 * @param last possible days of the last one that is dated
 * @param firstRow its row in the columns
 * @param lastRow the last one's row
 */
record Tie(Person person, int met, Days first, Days last, int firstRow, int lastRow) {

  Tie {
    if (met < 1) {
      throw new IllegalArgumentException("no encounter with " + person.name());
    }
  }

  /** Everybody with whom ties were counted, by first meeting. */
  static List<Tie> of(Ties ties, Snapshot snapshot) {
    EncounterRows rows = snapshot.columns().encounters();
    List<Tie> made = new ArrayList<>(ties.size());
    for (int i = 0; i < ties.size(); i++) {
      Person person = snapshot.people().get(snapshot.columns().people().get(ties.other()[i]));
      if (person != null) {
        int first = ties.first()[i];
        int last = ties.last()[i];
        made.add(new Tie(person, ties.met()[i], Days.of(rows, first), Days.of(rows, last), first, last));
      }
    }
    made.sort(byFirstMeeting());
    return made;
  }

  /** The role the person bore at a time, else the latest known. */
  @Nullable Tenure roleAt(Days time) {
    List<Tenure> roles = person.tenures();
    if (time.dated()) {
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

  /** Order by first meeting. */
  static Comparator<Tie> byFirstMeeting() {
    return Comparator.comparing(Tie::first, Days::compare);
  }
}
