/** The composer of plates: a column of settings beside an exact preview, in which names are moved, hidden and renamed. Refuses drawing: what is seen is painted by the export. */
@NullMarked
package sojourn.ui.shell.plate;

import org.jspecify.annotations.NullMarked;
