package sojourn.reading.place;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import sojourn.gazetteer.PlaceContext;
import sojourn.model.Place;

/**
 * What the reader asks a gazetteer.
 *
 * @param knows whether a name is in it
 * @param best the likeliest place of a name in a context
 * @param demonym ISO code of the country that a word like "Kazakh" belongs to
 * @param capital the capital of a country by its ISO code
 */
public record Toponyms(
    Predicate<String> knows,
    BiFunction<String, PlaceContext, Optional<Place>> best,
    Function<String, Optional<String>> demonym,
    Function<String, Optional<Place>> capital) {}
