package sojourn.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.model.EncounterId;
import sojourn.model.EncounterKind;
import sojourn.model.EntityId;
import sojourn.model.PersonId;
import sojourn.model.Place;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.claim.Reading;
import sojourn.model.step.Step;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;
import sojourn.store.Decision;

/** Something to be done to a collection. Applying one returns its inverse. */
public sealed interface Change {

  /** Adds a document with what was read from it. */
  record AddSource(Reading reading) implements Change {}

  /** Takes a source and all that only it says out of the collection. */
  record RemoveSource(SourceId source) implements Change {}

  /** Brings back a source that was taken out, as it was. */
  record RestoreSource(SourceId source) implements Change {}

  /**
   * Says that two persons are one.
   *
   * @param anyway also where one source names both, and so keeps them apart
   */
  record JoinPeople(PersonId one, PersonId other, boolean anyway) implements Change {
    public JoinPeople(PersonId one, PersonId other) {
      this(one, other, false);
    }
  }

  /** Says that two persons are two, however like they are. */
  record KeepApart(PersonId one, PersonId other) implements Change {}

  /** Says that whom sources call by this name is another than the rest of what is taken for one person. */
  record PartName(PersonId person, String name) implements Change {}

  /** Says that the person named so in one source is another than the one of that name elsewhere. */
  record PartPeople(PersonId person, SourceId source) implements Change {}

  /**
   * Says that a visit or an encounter was looked at and is right, or takes that back.
   *
   * @param claim a {@link VisitId} or a {@link EncounterId}
   */
  record Confirm(EntityId claim, boolean right) implements Change {}

  /**
   * Puts a visit right: these are all its values, those that stay included; null dates are unknown.
   *
   * @param traveller the name of whose visit it was; null where that stays
   */
  record CorrectVisit(
      VisitId visit, @Nullable DateSpan start, @Nullable DateSpan end, Place place, VisitStatus status, @Nullable String traveller) implements Change {
    public CorrectVisit(VisitId visit, @Nullable DateSpan start, @Nullable DateSpan end, Place place, VisitStatus status) {
      this(visit, start, end, place, status, null);
    }
  }

  /**
   * Puts an encounter right: these are all its values, those that stay included.
   *
   * @param person the name of who was met; null where that stays
   * @param date null where it is unknown
   */
  record CorrectEncounter(EncounterId encounter, @Nullable String person, @Nullable DateSpan date, EncounterKind kind) implements Change {}

  /**
   * Says that a claim is wrong altogether.
   *
   * @param claim a {@link VisitId} or an {@link EncounterId}
   */
  record NotSo(EntityId claim) implements Change {}

  /** Says that words of a source tell of a visit. */
  record AddVisit(Words words, String traveller, Place place, @Nullable DateSpan start, @Nullable DateSpan end, VisitStatus status) implements Change {}

  /** Says that words of a source tell of an encounter. */
  record AddEncounter(Words words, String traveller, String person, EncounterKind kind, @Nullable DateSpan date, @Nullable Place place)
      implements Change {}

  /** Says that a visit begins a trip of its own: the trip that it belongs to is split before it. */
  record SplitTrip(VisitId first) implements Change {}

  /** Says that a trip is one with the traveller's trip before it. */
  record JoinTrip(TripId trip) implements Change {}

  /**
   * Keeps a filter under a name, in place of an earlier one.
   *
   * @param filter the line of text that describes it; null to forget the filter of that name
   */
  record KeepFilter(String name, @Nullable String filter) implements Change {}

  /** Calls a filter that is kept by another name. */
  record RenameFilter(String name, String other) implements Change {}

  /**
   * Keeps how the plate is composed.
   *
   * @param plate the text that describes it; null to forget it
   * @param what was changed about it, in a few words
   */
  record KeepPlate(@Nullable String plate, String what) implements Change {}

  /** A change to the steps of the lesson, whose places are counted from 0. */
  sealed interface OfSteps extends Change {}

  /** Puts steps in before the one at a place, or at the end. */
  record AddSteps(int at, List<Step> steps) implements OfSteps {
    public AddSteps {
      steps = List.copyOf(steps);
    }
  }

  /** Takes out so many steps from a place on. */
  record RemoveSteps(int at, int count) implements OfSteps {}

  /** Puts another step in place of one. */
  record ChangeStep(int at, Step step) implements OfSteps {}

  /** Moves a step to where it is then. */
  record MoveStep(int from, int to) implements OfSteps {}

  /** Words of a source. */
  record Words(SourceId source, Span span) {}

  /**
   * Exchanges the reading of a source with one that was set aside: what reading again comes down to.
   *
   * @param slot where the other reading was set aside
   * @param newer whether the one that comes is the newer
   */
  record SwapReading(SourceId source, int slot, boolean newer) implements Change {}

  /**
   * Keeps some decisions and forgets others: what the changes on people and visits come down to.
   *
   * @param keep decisions, each in place of an earlier one on the same question
   * @param forget questions on which nothing is decided afterwards
   */
  record Decide(List<Decision> keep, List<Decision> forget, String description) implements Change {
    public Decide {
      keep = List.copyOf(keep);
      forget = List.copyOf(forget);
    }
  }
}
