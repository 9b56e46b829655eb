/** Writers of plates: SVG, PDF, PNG and TIFF from the one display list. Refuses to decide what a plate shows. */
@NullMarked
package sojourn.export.plate.write;

import org.jspecify.annotations.NullMarked;
