/** Forecasts of the benchmark from the editions that are loaded. */
@NullMarked
package dk.jobregnskab.forecast.editions;

import org.jspecify.annotations.NullMarked;
