package sojourn.model;

import org.jspecify.annotations.Nullable;
import sojourn.model.claim.MentionKind;
import sojourn.model.text.Span;

/** A mention in a source's text and the person or place of the collection that it names; null for dates and trigger words. */
public record SourceMark(Span span, MentionKind kind, @Nullable EntityId names) {}
