package dk.jobregnskab.benchmark;

import dk.jobregnskab.reference.Period;

/** A rank the ministry published, 1 is best. */
public record RankAt(Period period, int rank, int definitionVersion) {}
