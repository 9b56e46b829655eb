package sojourn.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.archive.Change.AddEncounter;
import sojourn.archive.Change.AddSource;
import sojourn.archive.Change.AddVisit;
import sojourn.archive.Change.Confirm;
import sojourn.archive.Change.CorrectEncounter;
import sojourn.archive.Change.CorrectVisit;
import sojourn.archive.Change.Decide;
import sojourn.archive.Change.JoinPeople;
import sojourn.archive.Change.KeepApart;
import sojourn.archive.Change.NotSo;
import sojourn.archive.Change.OfSteps;
import sojourn.archive.Change.PartName;
import sojourn.archive.Change.PartPeople;
import sojourn.archive.Change.RemoveSource;
import sojourn.archive.Change.RenameFilter;
import sojourn.archive.Change.RestoreSource;
import sojourn.archive.Change.JoinTrip;
import sojourn.archive.Change.KeepFilter;
import sojourn.archive.Change.KeepPlate;
import sojourn.archive.Change.SplitTrip;
import sojourn.archive.Change.SwapReading;
import sojourn.archive.derivation.Derived;
import sojourn.model.Place;
import sojourn.model.SojournException;
import sojourn.model.SourceId;
import sojourn.model.claim.Reading;
import sojourn.store.Decision;
import sojourn.store.Journal;
import sojourn.store.JournalEntry;
import sojourn.store.Store;

/** Changes to what is stored, each with its inverse in the journal. */
final class Corrections {

  /** What moves or drops decisions along with a reading; no step of its own to the user. */
  static final String KEEP = "Keep corrections";

  private static final String READ_AGAIN = "Read again ";

  private final Store store;
  private final ChangeText text = new ChangeText();

  Corrections(Store store) {
    this.store = store;
  }

  /** Makes a change and notes it; one transaction. */
  Change apply(Change change, long batch, Derived derived) throws SojournException {
    Change plain = plain(change, derived);
    return store.transact(
        () -> {
          Change inverse = make(plain);
          String description = describe(plain);
          Change again = plain instanceof AddSource add ? new RestoreSource(add.reading().document().id()) : plain;
          if (!again.equals(inverse)) {
            store.journal().add(batch, description, text.write(again), text.write(inverse));
          }
          return inverse;
        });
  }

  /** Takes the latest step back and says what it was. */
  Optional<String> undo() throws SojournException {
    return store.transact(
        () -> {
          Journal journal = store.journal();
          List<JournalEntry> entries = journal.toUndo();
          for (JournalEntry entry : entries) {
            make(text.read(entry.inverse()));
            journal.setUndone(entry, true);
          }
          return description(entries);
        });
  }

  /** Does again what was taken back last and says what it was. */
  Optional<String> redo() throws SojournException {
    return store.transact(
        () -> {
          Journal journal = store.journal();
          List<JournalEntry> entries = journal.toRedo();
          for (JournalEntry entry : entries) {
            make(text.read(entry.change()));
            journal.setUndone(entry, false);
          }
          return description(entries);
        });
  }

  /** What a step is called in the menu. */
  static Optional<String> description(List<JournalEntry> entries) {
    List<String> all = entries.stream().map(JournalEntry::description).toList();
    List<String> said = all.stream().filter(d -> !d.equals(KEEP)).toList();
    return switch (said.size()) {
      case 0 -> all.stream().findFirst();
      case 1 -> Optional.of(said.getFirst());
      default -> Optional.of((said.stream().allMatch(d -> d.startsWith(READ_AGAIN)) ? READ_AGAIN : "Import ") + said.size() + " documents");
    };
  }

  private String describe(Change change) throws SojournException {
    return switch (change) {
      case AddSource add -> "Import " + add.reading().document().name();
      case RemoveSource remove -> "Remove " + name(remove.source());
      case RestoreSource restore -> "Bring back " + name(restore.source());
      case Decide decide -> decide.description();
      case SwapReading swap -> (reading(swap.source()).byHand() ? "Put right " : READ_AGAIN) + name(swap.source());
      case KeepFilter keep -> KeptFilters.describe(keep);
      case RenameFilter rename -> "Rename the filter " + rename.name();
      case OfSteps steps -> KeptSteps.describe(steps);
      case KeepPlate keep -> keep.what();
      default -> change.toString();
    };
  }

  private String name(SourceId source) throws SojournException {
    return reading(source).document().name();
  }

  private Reading reading(SourceId source) throws SojournException {
    return store.reading(source).orElseThrow(() -> new SojournException("The collection has no such source."));
  }

  private Change make(Change change) throws SojournException {
    return switch (change) {
      case AddSource add -> {
        store.put(add.reading());
        yield new RemoveSource(add.reading().document().id());
      }
      case RemoveSource remove -> {
        store.setRemoved(remove.source(), true);
        yield new RestoreSource(remove.source());
      }
      case RestoreSource restore -> {
        store.setRemoved(restore.source(), false);
        yield new RemoveSource(restore.source());
      }
      case Decide decide -> decide(decide);
      case KeepFilter keep -> new KeptFilters(store).make(keep);
      case RenameFilter rename -> new KeptFilters(store).make(rename);
      case OfSteps steps -> new KeptSteps(store).make(steps);
      case KeepPlate keep -> {
        KeepPlate back = new KeepPlate(store.plate().orElse(null), keep.what());
        store.putPlate(keep.plate());
        yield back;
      }
      case SwapReading swap -> {
        store.swap(swap.source(), swap.slot());
        yield new SwapReading(swap.source(), swap.slot(), !swap.newer());
      }
      default -> throw new IllegalArgumentException("not a plain change: " + change);
    };
  }

  private Change decide(Decide decide) throws SojournException {
    List<Decision> before = store.decisions();
    List<Decision> keep = new ArrayList<>();
    List<Decision> forget = new ArrayList<>();
    List<Decision> touched = new ArrayList<>(decide.forget());
    touched.addAll(decide.keep());
    for (Decision question : touched) {
      before.stream().filter(question::sameQuestion).findFirst().ifPresentOrElse(keep::add, () -> forget.add(question));
    }
    for (Decision question : decide.forget()) {
      store.drop(question);
    }
    for (Decision decision : decide.keep()) {
      store.put(decision);
    }
    return new Decide(keep, forget, decide.description());
  }

  /** The change in terms of what is stored. */
  private Change plain(Change change, Derived derived) throws SojournException {
    return switch (change) {
      case JoinPeople join -> new PersonChanges(derived).join(join);
      case KeepApart apart -> new PersonChanges(derived).keepApart(apart);
      case PartName part -> new PersonChanges(derived).part(part);
      case PartPeople part -> new PersonChanges(derived).part(part);
      case Confirm confirm -> edits(derived).confirm(confirm);
      case CorrectVisit correct -> {
        store.put(correct.place());
        yield edits(derived).correct(correct);
      }
      case CorrectEncounter correct -> edits(derived).correct(correct);
      case NotSo not -> edits(derived).notSo(not, store.decisions());
      case AddVisit add -> {
        store.put(add.place());
        yield edits(derived).add(add, store.decisions());
      }
      case AddEncounter add -> {
        Place place = add.place();
        if (place != null) {
          store.put(place);
        }
        yield edits(derived).add(add, store.decisions());
      }
      case SplitTrip split -> new TripChanges(derived).split(split.first());
      case JoinTrip join -> new TripChanges(derived).join(join.trip());
      case SwapReading swap -> swap;
      case RemoveSource remove -> {
        known(derived.snapshot().sources().get(remove.source()), "source");
        yield remove;
      }
      case AddSource add -> add;
      case RestoreSource restore -> restore;
      case Decide decide -> decide;
      case KeepPlate keep -> keep;
      case KeepFilter keep -> keep;
      case RenameFilter rename -> rename;
      case OfSteps steps -> steps;
    };
  }

  private static ClaimEdits edits(Derived derived) {
    return new ClaimEdits(derived);
  }

  private static <T> T known(@Nullable T value, String kind) throws SojournException {
    if (value == null) {
      throw new SojournException("The collection no longer has this " + kind + ".");
    }
    return value;
  }

}
