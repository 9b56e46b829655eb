/** Visits, people, places and sources as rows: CSV, Excel, JSON lines. */
@NullMarked
package sojourn.export.data.table;

import org.jspecify.annotations.NullMarked;
