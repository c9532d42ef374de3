/** Not for other modules. */
@NullMarked
package dk.jobregnskab.figures.internal;

import org.jspecify.annotations.NullMarked;
