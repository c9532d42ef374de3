/** A feature that is none: shows that one brings its sheet, words and rows without a change to the kit. */
@NullMarked
package trial;

import org.jspecify.annotations.NullMarked;
