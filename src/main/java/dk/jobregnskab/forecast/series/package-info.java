/** Forecasts of monthly counts: our own register, sets of functions, published series. */
@NamedInterface("series")
@NullMarked
package dk.jobregnskab.forecast.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
