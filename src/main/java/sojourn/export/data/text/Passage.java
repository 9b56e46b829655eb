package sojourn.export.data.text;

import sojourn.model.text.Span;

/** Words of a text that say something, by the mark that is set at their beginning ("…a") and end ("…b"). */
record Passage(String mark, Span span) {}
