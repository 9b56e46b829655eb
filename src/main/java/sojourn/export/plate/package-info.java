/** Plates, maps of journeys composed for print: the settings that say how one looks. Refuses drawing, which is in {@code map}, {@code page} and {@code write}. */
@NullMarked
package sojourn.export.plate;

import org.jspecify.annotations.NullMarked;
