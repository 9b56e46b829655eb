/** Map tiles that users keep in SQLite files: MBTiles and GeoPackage. They come from anywhere, so nothing in them is trusted. */
@NullMarked
package sojourn.store.tile;

import org.jspecify.annotations.NullMarked;
