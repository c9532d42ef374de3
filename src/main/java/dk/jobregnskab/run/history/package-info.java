/** Which runs there were, and how they ended. */
@NullMarked
package dk.jobregnskab.run.history;

import org.jspecify.annotations.NullMarked;
