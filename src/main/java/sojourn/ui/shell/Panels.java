package sojourn.ui.shell;

import javafx.scene.layout.Region;
import sojourn.session.Session;
import sojourn.ui.people.PeopleView;
import sojourn.ui.timeline.TimelineView;

/** The four panels of a window, on one session. */
record Panels(Region source, Region map, PeopleView people, TimelineView timeline) {

  static Panels on(Session session) {
    Region source = new Region();
    source.getStyleClass().add("sj-panel");
    Region map = new Region();
    map.getStyleClass().add("sj-panel");
    return new Panels(source, map, new PeopleView(session), new TimelineView(session));
  }

  /** Whether everything that loads on its own (tiles, the page) is there. */
  boolean settled() {
    return true;
  }
}
