package sojourn.session;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Change.AddEncounter;
import sojourn.archive.Change;
import sojourn.archive.Change.AddVisit;
import sojourn.archive.Change.CorrectEncounter;
import sojourn.archive.Change.CorrectVisit;
import sojourn.archive.Change.JoinPeople;
import sojourn.archive.Change.KeepApart;
import sojourn.archive.Change.JoinTrip;
import sojourn.archive.Change.NotSo;
import sojourn.archive.Change.SplitTrip;
import sojourn.archive.Change.Words;
import sojourn.model.EncounterId;
import sojourn.model.EncounterKind;
import sojourn.model.EntityId;
import sojourn.model.Place;
import sojourn.model.SamePerson;
import sojourn.model.SourceId;
import sojourn.model.TripId;
import sojourn.model.VisitId;
import sojourn.model.VisitStatus;
import sojourn.model.text.Span;
import sojourn.model.time.DateSpan;

/** What the user puts right, as plain values; each can be undone. */
public final class Edits {

  private final BiConsumer<Change, Runnable> apply;

  Edits(BiConsumer<Change, Runnable> apply) {
    this.apply = apply;
  }

  /** From when to when; null where nothing is known. */
  public record Dates(@Nullable DateSpan start, @Nullable DateSpan end) {}

  public void visit(VisitId visit, String traveller, Place place, Dates dates, VisitStatus status) {
    apply.accept(new CorrectVisit(visit, dates.start(), dates.end(), place, status, traveller), () -> {});
  }

  public void encounter(EncounterId encounter, String person, @Nullable DateSpan date, EncounterKind kind) {
    apply.accept(new CorrectEncounter(encounter, person, date, kind), () -> {});
  }

  public void notSo(EntityId claim) {
    apply.accept(new NotSo(claim), () -> {});
  }

  /** Words of a source that tell of something. */
  public record Told(SourceId source, Span words) {}

  /** Adds a visit that words of a source tell of; {@code then} runs when it is shown. */
  public void addVisit(Told told, String traveller, Place place, Dates dates, VisitStatus status, Runnable then) {
    apply.accept(new AddVisit(new Words(told.source(), told.words()), traveller, place, dates.start(), dates.end(), status), then);
  }

  /** Whom somebody met. */
  public record Pair(String traveller, String person) {}

  /** Adds an encounter that words of a source tell of; {@code then} runs when it is shown. */
  public void addEncounter(Told told, Pair pair, EncounterKind kind, @Nullable DateSpan date, @Nullable Place place, Runnable then) {
    apply.accept(new AddEncounter(new Words(told.source(), told.words()), pair.traveller(), pair.person(), kind, date, place), then);
  }

  /** Says that a visit begins a trip of its own. */
  public void splitTrip(VisitId first) {
    apply.accept(new SplitTrip(first), () -> {});
  }

  /** Says that a trip is one with the traveller's trip before it. */
  public void joinTrip(TripId trip) {
    apply.accept(new JoinTrip(trip), () -> {});
  }

  /** Accepts a proposal; {@code then} runs when it is shown. */
  public void samePerson(SamePerson proposal, Runnable then) {
    apply.accept(new JoinPeople(proposal.one(), proposal.other()), then);
  }

  /** Refuses a proposal. */
  public void differentPeople(SamePerson proposal, Runnable then) {
    apply.accept(new KeepApart(proposal.one(), proposal.other()), then);
  }
}
