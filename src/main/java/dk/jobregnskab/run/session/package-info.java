/** A run's application context, from its home to its end. */
@NullMarked
package dk.jobregnskab.run.session;

import org.jspecify.annotations.NullMarked;
