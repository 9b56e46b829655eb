package sojourn.model;

import sojourn.model.text.Span;

/**
 * A place in a source that holds the words looked for.
 *
 * @param snippet the words around it, on one line
 * @param span where in the source's text
 */
public record SearchHit(SourceId source, Kind kind, String snippet, Span span) {

  /** What was found: words of the text, or a name or topic that was read from it. */
  public enum Kind {
    TEXT,
    TITLE,
    NAME,
    TOPIC
  }
}
