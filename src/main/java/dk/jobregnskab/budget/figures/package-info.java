/** The year's account as figures: read from the database, checked, compared and stored. */
@NullMarked
package dk.jobregnskab.budget.figures;

import org.jspecify.annotations.NullMarked;
