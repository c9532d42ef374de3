/** From what was paid week by week to persons and money of a month. Pure calculation. */
@NullMarked
package dk.jobregnskab.register.calculation;

import org.jspecify.annotations.NullMarked;
