package sojourn.reading.intake;

import sojourn.model.text.Span;

/**
 * A part of a fixed text that is not to be read.
 *
 * @param kind "player", "icons", "caption", "front matter" …
 */
public record FurnitureSpan(Span span, String kind) {}
