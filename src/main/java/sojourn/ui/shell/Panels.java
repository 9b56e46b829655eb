package sojourn.ui.shell;

import java.util.function.Consumer;
import sojourn.atlas.journey.MapStyle;
import sojourn.model.PersonId;
import sojourn.session.Desk;
import sojourn.session.Session;
import sojourn.ui.map.MapView;
import sojourn.ui.people.PeopleView;
import sojourn.ui.source.ClaimActions;
import sojourn.ui.source.SourceView;
import sojourn.ui.timeline.TimelineView;

/** The four panels of a window, on one session. */
record Panels(SourceView source, MapView map, PeopleView people, TimelineView timeline) {

  /** {@code alike} shows who may be the same as a person. */
  static Panels on(Session session, Desk desk, Consumer<PersonId> alike) {
    SourceView source = new SourceView(session, new ClaimActions(id -> desk.confirm(id, true), desk, alike));
    return new Panels(source, new MapView(session, MapStyle.PANEL, desk.jobs()), new PeopleView(session, desk.jobs()), new TimelineView(session));
  }

  /** Whether all marks are those of what is visible now. */
  boolean current() {
    return map.current() && people.settled();
  }

  /** Whether everything that loads on its own (tiles, the page) is there. */
  boolean settled() {
    return map.settled() && people.settled() && source.settled().get();
  }
}
