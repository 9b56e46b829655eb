package sojourn.ui.source;

import sojourn.model.EntityId;
import sojourn.model.text.Evidence;

/**
 * A piece of evidence and the visit, encounter or occasion that it states.
 *
 * @param hue the hue of the person it is about, −1 for nobody's
 */
record Statement(Evidence evidence, EntityId says, int hue) {}
