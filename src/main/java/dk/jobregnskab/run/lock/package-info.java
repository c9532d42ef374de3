/** One run at a time. */
@NullMarked
package dk.jobregnskab.run.lock;

import org.jspecify.annotations.NullMarked;
