/** What a difference in persons is worth. Pure calculation. */
@NullMarked
package dk.jobregnskab.savings.calculation;

import org.jspecify.annotations.NullMarked;
