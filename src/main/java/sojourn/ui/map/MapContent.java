package sojourn.ui.map;

import sojourn.atlas.journey.JourneyRows;
import sojourn.atlas.journey.Journeys;
import sojourn.paint.Homelands;
import sojourn.paint.Legend;
import sojourn.paint.Visited;
import sojourn.session.Visible;

/** What the map makes of all that is visible, wherever it looks. */
record MapContent(Visible visible, Journeys journeys, Legend legend, Visited visited, Homelands homelands) {

  static MapContent of(Visible visible) {
    return of(visible, JourneyRows.of(visible.snapshot()), Homelands.of(visible.snapshot()));
  }

  /** What is made of another part of a collection, or of another one. */
  MapContent next(Visible now) {
    return homelands.areOf(now.snapshot()) ? of(now, journeys.rows(), homelands) : of(now);
  }

  private static MapContent of(Visible visible, JourneyRows rows, Homelands homelands) {
    Journeys journeys = MapLayout.journeys(visible, rows);
    return new MapContent(visible, journeys, Legend.of(journeys), Visited.of(journeys, homelands), homelands);
  }
}
