/** Forecasts of the published series that are loaded. */
@NullMarked
package dk.jobregnskab.forecast.series;

import org.jspecify.annotations.NullMarked;
