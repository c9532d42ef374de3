/** The series' part of the figures: read from the database. */
@NullMarked
package dk.jobregnskab.indicator.figures;

import org.jspecify.annotations.NullMarked;
