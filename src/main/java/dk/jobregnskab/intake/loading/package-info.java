/** A delivery becomes rows of the database. */
@NullMarked
package dk.jobregnskab.intake.loading;

import org.jspecify.annotations.NullMarked;
