package sojourn.reading.date;

import org.jspecify.annotations.Nullable;

/**
 * A person whom the text names with an office held at the time it tells of, or whom it is about.
 *
 * @param role the title as the text gives it; null for whom it is about without an office
 * @param of ISO code or organisation, or null
 * @param at UTF-16 index in the clean text where the person is first named so
 */
public record HolderClue(String name, @Nullable String role, @Nullable String of, int at) {}
