package sojourn.archive;

import java.util.ArrayList;
import java.util.List;
import sojourn.archive.Change.AddSteps;
import sojourn.archive.Change.ChangeStep;
import sojourn.archive.Change.MoveStep;
import sojourn.archive.Change.OfSteps;
import sojourn.archive.Change.RemoveSteps;
import sojourn.model.SojournException;
import sojourn.model.step.Step;
import sojourn.store.Store;

/** The steps of the lesson that the collection keeps. */
record KeptSteps(Store store) {

  List<Step> all() throws SojournException {
    return store.steps().stream().map(StepText::read).toList();
  }

  /** Makes a change; returns what takes it back. */
  Change make(OfSteps change) throws SojournException {
    List<Step> steps = new ArrayList<>(all());
    Change inverse =
        switch (change) {
          case AddSteps add -> {
            known(add.at() <= steps.size());
            steps.addAll(add.at(), add.steps());
            yield new RemoveSteps(add.at(), add.steps().size());
          }
          case RemoveSteps remove -> {
            known(remove.at() + remove.count() <= steps.size());
            List<Step> gone = steps.subList(remove.at(), remove.at() + remove.count());
            AddSteps back = new AddSteps(remove.at(), gone);
            gone.clear();
            yield back;
          }
          case ChangeStep other -> {
            known(other.at() < steps.size());
            yield new ChangeStep(other.at(), steps.set(other.at(), other.step()));
          }
          case MoveStep move -> {
            known(move.from() < steps.size() && move.to() < steps.size());
            Step moved = steps.remove(move.from());
            steps.add(move.to(), moved);
            yield new MoveStep(/* from= */ move.to(), /* to= */ move.from());
          }
        };
    store.putSteps(steps.stream().map(StepText::write).toList());
    return inverse;
  }

  private static void known(boolean there) throws SojournException {
    if (!there) {
      throw new SojournException("The collection no longer has this step.");
    }
  }

  static String describe(OfSteps change) {
    return switch (change) {
      case AddSteps add -> add.steps().size() == 1 ? "Add the step " + add.steps().getFirst().title() : "Add " + add.steps().size() + " steps";
      case RemoveSteps remove -> remove.count() == 1 ? "Remove step " + (remove.at() + 1) : "Remove " + remove.count() + " steps";
      case ChangeStep other -> "Change the step " + other.step().title();
      case MoveStep move -> "Move step " + (move.from() + 1);
    };
  }
}
