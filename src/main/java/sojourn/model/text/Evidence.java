package sojourn.model.text;

import sojourn.model.SourceId;

/** The words of a source that say so, and the rule that read them. {@code quote} equals the source's text at {@code span}. */
public record Evidence(SourceId source, Span span, String quote, String rule) {}
