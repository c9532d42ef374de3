package dk.jobregnskab.forecast.calculation;

import dk.jobregnskab.reference.Distribution;
import java.util.List;

/**
 * How one area goes on.
 *
 * @param months the twelve ahead
 * @param means what the mean of the first so many months ahead may come to, from one to twelve; empty while no error is known
 * @param scale mean absolute seasonal difference, in the series' own unit
 */
public record AreaForecast(List<Fan> months, List<Distribution> means, String method, double scale) {}
