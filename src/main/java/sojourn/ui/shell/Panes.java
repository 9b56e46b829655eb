package sojourn.ui.shell;

/** Wished widths of source and people and height of the timeline in pixels, and which of them are shown. */
record Panes(double source, double people, double timeline, boolean sourceShown, boolean peopleShown, boolean timelineShown) {

  static final Panes FIRST = new Panes(372, 340, 314, true, true, true);

  Panes withSource(double size) {
    return new Panes(size, people, timeline, sourceShown, peopleShown, timelineShown);
  }

  Panes withPeople(double size) {
    return new Panes(source, size, timeline, sourceShown, peopleShown, timelineShown);
  }

  Panes withTimeline(double size) {
    return new Panes(source, people, size, sourceShown, peopleShown, timelineShown);
  }

  Panes showing(boolean showSource, boolean showPeople, boolean showTimeline) {
    return new Panes(source, people, timeline, showSource, showPeople, showTimeline);
  }
}
