package sojourn.reading.layout;

/** A cell of a table: the stretch {@code [from, to)} of the clean text. */
public record Cell(CellKind kind, int from, int to) {}
