/** Tables that historians bring: rows to claims with evidence in their cells. Refuses to guess a single row's date order, or a place in another country. */
@NullMarked
package sojourn.archive.table;

import org.jspecify.annotations.NullMarked;
