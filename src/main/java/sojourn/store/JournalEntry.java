package sojourn.store;

/**
 * A change that was made, with its inverse, each as text of the archive's own.
 *
 * @param number its place in the order of changes
 * @param batch what has the same batch is undone in one step
 * @param description for the menu, in the user's words
 */
public record JournalEntry(long number, long batch, String description, String change, String inverse) {}
