/** Forecasts as a part of the figures. */
@NullMarked
package dk.jobregnskab.forecast.figures;

import org.jspecify.annotations.NullMarked;
