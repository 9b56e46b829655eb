package sojourn.model;

import org.jspecify.annotations.Nullable;
import sojourn.model.text.Evidence;
import sojourn.model.time.DateSpan;

/**
 * A role that a person bears in a source.
 *
 * @param of ISO code of the country, or the organisation's name; null where not said
 * @param when the time of the journey that the source tells of
 */
public record Tenure(String role, @Nullable String of, @Nullable DateSpan when, Evidence evidence) {}
