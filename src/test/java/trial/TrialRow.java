package trial;

import dk.jobregnskab.reference.Period;

/** Citizens of a month. */
record TrialRow(Period month, int citizens) {}
