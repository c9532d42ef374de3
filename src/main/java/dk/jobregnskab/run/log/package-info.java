/** The log of a run. */
@NullMarked
package dk.jobregnskab.run.log;

import org.jspecify.annotations.NullMarked;
