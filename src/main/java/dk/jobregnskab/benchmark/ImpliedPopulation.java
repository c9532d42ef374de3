package dk.jobregnskab.benchmark;

/**
 * How many inhabitants aged 16–66 a municipality's counts and shares agree on: each count divided by its share, with the rounding of both,
 * gives an interval, and this is what all of them have in common. Not a published number.
 *
 * @param low inhabitants
 * @param high inhabitants
 */
public record ImpliedPopulation(long low, long high) {}
