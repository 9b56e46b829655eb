package sojourn.reading.journey;

import java.util.List;
import sojourn.reading.date.DateMention;
import sojourn.reading.mention.Unit;
import sojourn.reading.mention.UnitSentence;
import sojourn.reading.person.Cast;
import sojourn.reading.person.PersonMention;
import sojourn.reading.place.PlaceMention;
import sojourn.reading.text.CleanText;

/** A document with all its mentions told apart, as the journey stage finds it. Units refer to the lists by number. */
public record Scene(
    CleanText clean,
    String title,
    List<UnitSentence> sentences,
    List<PersonMention> persons,
    Cast cast,
    List<PlaceMention> places,
    List<DateMention> dates) {

  public Scene {
    sentences = List.copyOf(sentences);
    persons = List.copyOf(persons);
    places = List.copyOf(places);
    dates = List.copyOf(dates);
  }

  PersonMention person(Unit unit) {
    return persons.get(unit.ref());
  }

  PlaceMention place(Unit unit) {
    return places.get(unit.ref());
  }

  DateMention date(Unit unit) {
    return dates.get(unit.ref());
  }
}
