package sojourn.reading.journey;

import java.util.List;

/**
 * Who does what a verb says.
 *
 * @param units the persons among the units of the sentence, in order; empty when there are none
 * @param thing whether the subject is no person
 * @param modality whether it happened, as far as the verbs above say
 */
record Subject(List<Integer> units, boolean thing, Modality modality) {

  Subject {
    units = List.copyOf(units);
  }

  boolean none() {
    return units.isEmpty() && !thing;
  }

  Subject with(Modality other) {
    return new Subject(units, thing, other);
  }
}
