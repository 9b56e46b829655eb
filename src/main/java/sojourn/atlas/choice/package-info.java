/**
 * Which projection to take for what is shown, why, and how far it may be trusted: measures of distortion, and whether a scale bar would lie. Refuses
 * formulas (they are in {@code atlas.projection}).
 */
@NullMarked
package sojourn.atlas.choice;

import org.jspecify.annotations.NullMarked;
