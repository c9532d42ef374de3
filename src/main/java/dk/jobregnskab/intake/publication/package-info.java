/** What is published of the deliveries, read from the database. */
@NullMarked
package dk.jobregnskab.intake.publication;

import org.jspecify.annotations.NullMarked;
