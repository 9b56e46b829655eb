package sojourn.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Change.AddEncounter;
import sojourn.archive.Change.AddVisit;
import sojourn.archive.Change.Confirm;
import sojourn.archive.Change.CorrectEncounter;
import sojourn.archive.Change.CorrectVisit;
import sojourn.archive.Change.Decide;
import sojourn.archive.Change.NotSo;
import sojourn.archive.Change.Words;
import sojourn.archive.derivation.AddedClaims;
import sojourn.archive.derivation.Derived;
import sojourn.archive.name.FoldedName;
import sojourn.model.Encounter;
import sojourn.model.EncounterId;
import sojourn.model.EntityId;
import sojourn.model.Person;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.SojournException;
import sojourn.model.Source;
import sojourn.model.SourceId;
import sojourn.model.Visit;
import sojourn.model.VisitId;
import sojourn.model.time.DateSpan;
import sojourn.store.ClaimKey;
import sojourn.store.Decision;
import sojourn.store.Decision.Aspect;

/** Changes on visits and encounters, as decisions on the claims they are made of. */
record ClaimEdits(Derived derived) {

  Decide confirm(Confirm confirm) throws SojournException {
    List<Decision> said = claims(confirm.claim()).stream().map(c -> Decision.of(c, Aspect.STATE, "confirmed")).toList();
    return confirm.right() ? new Decide(said, List.of(), "Confirm") : new Decide(List.of(), said, "Take a confirmation back");
  }

  Decide correct(CorrectVisit correct) throws SojournException {
    Visit visit = known(derived.snapshot().visits().get(correct.visit()), "visit");
    Place before = known(derived.snapshot().places().get(visit.place()), "place");
    String traveller = correct.traveller();
    List<Decision> keep = new ArrayList<>();
    for (ClaimKey claim : claims(visit.id())) {
      if (!edtf(correct.start()).equals(edtf(visit.start()))) {
        keep.add(Decision.of(claim, Aspect.START, edtf(correct.start())));
      }
      if (!edtf(correct.end()).equals(edtf(visit.end()))) {
        keep.add(Decision.of(claim, Aspect.END, edtf(correct.end())));
      }
      if (!correct.place().id().equals(visit.place())) {
        keep.add(Decision.of(claim, Aspect.PLACE, correct.place().id().value()));
      }
      if (correct.status() != visit.status()) {
        keep.add(Decision.of(claim, Aspect.STATUS, correct.status().name()));
      }
      if (traveller != null && !traveller.isBlank() && !traveller.strip().equals(name(visit.traveller()))) {
        keep.add(Decision.of(claim, Aspect.TRAVELLER, who(traveller, claim.source())));
      }
    }
    return new Decide(keep, List.of(), "Correct the visit to " + before.name());
  }

  Decide correct(CorrectEncounter correct) throws SojournException {
    Encounter encounter = known(derived.snapshot().encounters().get(correct.encounter()), "encounter");
    String person = correct.person();
    List<Decision> keep = new ArrayList<>();
    for (ClaimKey claim : claims(encounter.id())) {
      if (!edtf(correct.date()).equals(edtf(encounter.date()))) {
        keep.add(Decision.of(claim, Aspect.DATE, edtf(correct.date())));
      }
      if (correct.kind() != encounter.kind()) {
        keep.add(Decision.of(claim, Aspect.KIND, correct.kind().name()));
      }
      if (person != null && !person.isBlank() && !person.strip().equals(name(encounter.person()))) {
        keep.add(Decision.of(claim, Aspect.PERSON, who(person, claim.source())));
      }
    }
    return new Decide(keep, List.of(), "Correct the encounter with " + name(encounter.person()));
  }

  /** What a person added goes altogether; what the machine read is kept as refused, so that reading again does not bring it back. */
  Decide notSo(NotSo not, List<Decision> decisions) throws SojournException {
    List<Decision> keep = new ArrayList<>();
    List<Decision> forget = new ArrayList<>();
    for (ClaimKey claim : claims(not.claim())) {
      if (AddedClaims.added(claim)) {
        decisions.stream().filter(d -> d.claim().equals(claim)).forEach(forget::add);
      } else {
        keep.add(Decision.of(claim, Aspect.NOT_SO, "yes"));
      }
    }
    return new Decide(keep, forget, "Take out what is not so");
  }

  Decide add(AddVisit add, List<Decision> decisions) throws SojournException {
    ClaimKey key = AddedClaims.visit(add.words().source(), span(add.words()), decisions);
    List<Decision> keep = new ArrayList<>();
    keep.add(Decision.of(key, Aspect.ADDED, AddedClaims.text(span(add.words()))));
    keep.add(Decision.of(key, Aspect.TRAVELLER, who(add.traveller(), key.source())));
    keep.add(Decision.of(key, Aspect.PLACE, add.place().id().value()));
    keep.add(Decision.of(key, Aspect.START, edtf(add.start())));
    keep.add(Decision.of(key, Aspect.END, edtf(add.end())));
    keep.add(Decision.of(key, Aspect.STATUS, add.status().name()));
    return new Decide(keep, List.of(), "Add a visit to " + add.place().name());
  }

  Decide add(AddEncounter add, List<Decision> decisions) throws SojournException {
    ClaimKey key = AddedClaims.encounter(add.words().source(), span(add.words()), decisions);
    Place place = add.place();
    List<Decision> keep = new ArrayList<>();
    keep.add(Decision.of(key, Aspect.ADDED, AddedClaims.text(span(add.words()))));
    keep.add(Decision.of(key, Aspect.TRAVELLER, who(add.traveller(), key.source())));
    keep.add(Decision.of(key, Aspect.PERSON, who(add.person(), key.source())));
    keep.add(Decision.of(key, Aspect.KIND, add.kind().name()));
    keep.add(Decision.of(key, Aspect.DATE, edtf(add.date())));
    if (place != null) {
      keep.add(Decision.of(key, Aspect.PLACE, place.id().value()));
    }
    return new Decide(keep, List.of(), "Add an encounter with " + add.person());
  }

  private sojourn.model.text.Span span(Words words) throws SojournException {
    Source source = known(derived.snapshot().sources().get(words.source()), "source");
    if (words.span().length() == 0 || words.span().end() > source.text().length()) {
      throw new SojournException("Mark the words of " + source.name() + " that say so first.");
    }
    return words.span();
  }

  /** A person by his claim in a source where it names him, else by name. */
  private String who(String name, SourceId source) throws SojournException {
    String wanted = FoldedName.of(name).key();
    if (wanted.isEmpty()) {
      throw new SojournException("Say who it was: a name is needed.");
    }
    for (Person person : derived.snapshot().people().values()) {
      if (FoldedName.of(person.name()).key().equals(wanted)) {
        ClaimKey here = derived.people().getOrDefault(person.id(), List.of()).stream().filter(c -> c.source().equals(source)).findFirst().orElse(null);
        if (here != null) {
          return here.claim() + AddedClaims.CALLED + person.name();
        }
      }
    }
    return AddedClaims.NAME + name.strip();
  }

  private List<ClaimKey> claims(EntityId claim) throws SojournException {
    List<ClaimKey> claims =
        switch (claim) {
          case VisitId visit -> derived.visits().get(visit);
          case EncounterId encounter -> derived.encounters().get(encounter);
          default -> null;
        };
    return known(claims, "visit or encounter");
  }

  private String name(PersonId id) {
    Person person = derived.snapshot().people().get(id);
    return Objects.requireNonNullElse(person == null ? null : person.name(), "");
  }

  private static String edtf(@Nullable DateSpan date) {
    return date == null ? "" : date.edtf();
  }

  private static <T> T known(@Nullable T value, String kind) throws SojournException {
    if (value == null) {
      throw new SojournException("The collection no longer has this " + kind + ".");
    }
    return value;
  }
}
