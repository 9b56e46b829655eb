package sojourn.session;

/** Work under way: what, and how far; {@code total} 0 while it is not known. */
public record Activity(String what, int done, int total) {}
