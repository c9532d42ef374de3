/** The arithmetic of the year's account, on records. */
@NullMarked
package dk.jobregnskab.budget.calculation;

import org.jspecify.annotations.NullMarked;
