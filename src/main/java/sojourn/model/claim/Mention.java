package sojourn.model.claim;

import org.jspecify.annotations.Nullable;
import sojourn.model.PlaceId;
import sojourn.model.text.Span;

/**
 * A span that names a person, place or date, or signals moving or meeting.
 *
 * @param person index into the reading's people, or -1
 * @param place the place named, or null
 * @param edtf the date meant, or null
 */
public record Mention(Span span, MentionKind kind, int person, @Nullable PlaceId place, @Nullable String edtf) {}
