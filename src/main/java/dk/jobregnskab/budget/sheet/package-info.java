/** The sheets of the year's account. */
@NullMarked
package dk.jobregnskab.budget.sheet;

import org.jspecify.annotations.NullMarked;
