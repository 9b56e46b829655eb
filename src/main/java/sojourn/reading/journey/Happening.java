package sojourn.reading.journey;

import java.util.List;
import sojourn.reading.rule.TriggerRule;

/**
 * What one trigger says, with persons as numbers of the cast and places and dates as numbers of the scene's mentions.
 *
 * @param sentence number of the sentence
 * @param from first unit of the trigger
 * @param to unit after its last
 * @param subjects who does it
 * @param others the persons in its slots
 * @param places the places in its slots
 * @param origin the place it began from, -1 where none is named
 * @param where the place of the clause outside the slots, -1 where none is named
 * @param date the date of the clause, -1 where none is named
 * @param implied whether no subject was found
 * @param thing whether the subject is no person
 * @param noun whether a noun and no verb signals it
 */
record Happening(
    TriggerRule rule,
    int sentence,
    int from,
    int to,
    List<Integer> subjects,
    List<Integer> others,
    List<Integer> places,
    int origin,
    int where,
    int date,
    Modality modality,
    boolean implied,
    boolean thing,
    boolean noun) {

  Happening {
    subjects = List.copyOf(subjects);
    others = List.copyOf(others);
    places = List.copyOf(places);
  }

  /** The same, announced and not told: what lies after the day of speaking has not happened. */
  Happening announced() {
    return new Happening(rule, sentence, from, to, subjects, others, places, origin, where, date, Modality.PLANNED, implied, thing, noun);
  }
}
