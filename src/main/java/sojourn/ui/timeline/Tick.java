package sojourn.ui.timeline;

/**
 * A line of the axis.
 *
 * @param label words right of the line, empty where they would touch others
 * @param labelX where they start
 * @param strong whether it begins a larger unit: a year among months, a month among days
 */
record Tick(double day, double x, String label, double labelX, boolean strong) {}
