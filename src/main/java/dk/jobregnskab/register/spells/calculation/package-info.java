/** From spells with hours to persons and money of a month. Pure calculation. */
@NullMarked
package dk.jobregnskab.register.spells.calculation;

import org.jspecify.annotations.NullMarked;
