/** A lesson's steps as files: a handout for the class and slides to show elsewhere. Refuses to know the window. */
@NullMarked
package sojourn.export.lesson;

import org.jspecify.annotations.NullMarked;
