package sojourn.ui.map;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sojourn.atlas.Box;
import sojourn.atlas.MapFrame;
import sojourn.atlas.journey.Mark;
import sojourn.model.EntityId;
import sojourn.model.step.Veil;
import sojourn.paint.Palette;
import sojourn.paint.ground.Ground;
import sojourn.session.Selection;
import sojourn.session.Visible;

/**
 * All that a picture of the map depends on: two that are equal look the same.
 *
 * @param buttons where the map's buttons stand
 * @param density device pixels a pixel
 * @param focus the mark that the keys are at
 * @param ground what lies under the marks
 * @param veil what names and dates are kept from the class
 */
record MapAsk(
    Visible visible,
    MapFrame frame,
    Selection selection,
    @Nullable EntityId brush,
    Palette palette,
    Optional<Box> buttons,
    double density,
    @Nullable Mark focus,
    Ground ground,
    Veil veil) {}
