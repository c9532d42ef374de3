package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Wording;

/**
 * What could not be forecast, and what to do about it.
 *
 * @param name of the count or list
 * @param why a whole sentence
 */
public record NotForecast(String name, Wording why) {}
