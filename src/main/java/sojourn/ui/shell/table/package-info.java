/** The assistant in which a table's columns are told apart before it is imported. Refuses to write: it hands the draft back. */
@NullMarked
package sojourn.ui.shell.table;

import org.jspecify.annotations.NullMarked;
