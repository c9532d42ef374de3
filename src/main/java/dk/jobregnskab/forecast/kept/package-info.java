/** Forecasts as they are made, kept beside what came. */
@NullMarked
package dk.jobregnskab.forecast.kept;

import org.jspecify.annotations.NullMarked;
