/** Who met whom as graphs for Gephi, and all of it as linked data. */
@NullMarked
package sojourn.export.data.graph;

import org.jspecify.annotations.NullMarked;
