package sojourn.ui.timeline;

/** The bounds of an encounter whose day is unknown. */
record ThinBand(Box box, int hue) {}
