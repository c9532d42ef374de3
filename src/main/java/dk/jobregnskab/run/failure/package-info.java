/** What went wrong, in a sentence. */
@NullMarked
package dk.jobregnskab.run.failure;

import org.jspecify.annotations.NullMarked;
