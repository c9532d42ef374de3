/** What changed between two dates, and how it is said. Pure calculation. */
@NullMarked
package dk.jobregnskab.development.calculation;

import org.jspecify.annotations.NullMarked;
