/** Used by no other module. */
@NullMarked
package dk.jobregnskab.run.internal;

import org.jspecify.annotations.NullMarked;
