package sojourn.model;

import org.jspecify.annotations.Nullable;
import sojourn.model.text.Span;

/** Something the reader was not sure of, in a sentence, with the words it is about where there are any. */
public record SourceDoubt(String message, @Nullable Span span) {}
