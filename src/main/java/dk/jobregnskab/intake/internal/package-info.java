/** Used by no other module. */
@NullMarked
package dk.jobregnskab.intake.internal;

import org.jspecify.annotations.NullMarked;
