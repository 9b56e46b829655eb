package sojourn.ui.map;

import sojourn.atlas.journey.Journeys;
import sojourn.paint.Legend;
import sojourn.paint.Visited;
import sojourn.session.Visible;

/** What the map makes of all that is visible, wherever it looks. */
record MapContent(Visible visible, Journeys journeys, Legend legend, Visited visited) {

  static MapContent of(Visible visible) {
    Journeys journeys = MapLayout.journeys(visible);
    return new MapContent(visible, journeys, Legend.of(journeys), Visited.of(journeys));
  }
}
