package sojourn.model.text;

/**
 * Where a page of the document begins.
 *
 * @param at code-point offset in the fixed text
 * @param label what the document calls the page: "3", "xii"
 */
public record PageStart(int at, String label) {}
