/** The savings' part of the figures: read from the database, checked, compared, explained and stored. */
@NullMarked
package dk.jobregnskab.savings.figures;

import org.jspecify.annotations.NullMarked;
