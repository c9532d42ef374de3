/** Forecasts of monthly series and their backtest. Pure calculation; persons are doubles here, kroner never are. */
@NullMarked
package dk.jobregnskab.forecast.calculation;

import org.jspecify.annotations.NullMarked;
