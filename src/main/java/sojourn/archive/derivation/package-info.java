/**
 * From claims and decisions to people, visits, encounters, trips and legs: a function of what is stored, whatever the order of import. Refuses
 * files and SQL.
 */
@NullMarked
package sojourn.archive.derivation;

import org.jspecify.annotations.NullMarked;
