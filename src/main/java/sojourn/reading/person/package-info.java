/** Persons of a text: names, roles, affiliations, and which mentions are one person. Refuses to know where anybody went. */
@NullMarked
package sojourn.reading.person;

import org.jspecify.annotations.NullMarked;
