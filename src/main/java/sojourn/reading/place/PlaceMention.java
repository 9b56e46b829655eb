package sojourn.reading.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sojourn.gazetteer.Candidate;
import sojourn.model.Place;

/**
 * A toponym: tokens {@code [from, to)} of a sentence.
 *
 * @param name as the text writes it, without the country that follows
 * @param place what it means; of kind UNKNOWN where no gazetteer knows it
 * @param country ISO code that the text gives with it ("Oslo, Norway"), or null
 * @param candidates what the name may mean, the likeliest first; empty where it was not looked up or nothing is known by it
 * @param bare whether it names the place and not only a people or a thing of it ("Norwegian", "the Oslo Club")
 */
public record PlaceMention(int sentence, int from, int to, String name, Place place, @Nullable String country, boolean bare, List<Candidate> candidates) {

  public PlaceMention {
    candidates = List.copyOf(candidates);
  }
}
