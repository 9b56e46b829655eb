package sojourn.ui.shell;

import javafx.scene.layout.Region;
import sojourn.session.Desk;
import sojourn.session.Session;
import sojourn.ui.people.PeopleView;
import sojourn.ui.source.ClaimActions;
import sojourn.ui.source.SourceView;
import sojourn.ui.timeline.TimelineView;

/** The four panels of a window, on one session. */
record Panels(SourceView source, Region map, PeopleView people, TimelineView timeline) {

  static Panels on(Session session, Desk desk) {
    SourceView source = new SourceView(session, new ClaimActions(id -> desk.confirm(id, true), null));
    Region map = new Region();
    map.getStyleClass().add("sj-panel");
    return new Panels(source, map, new PeopleView(session), new TimelineView(session));
  }

  /** Whether everything that loads on its own (tiles, the page) is there. */
  boolean settled() {
    return source.settled().get();
  }
}
