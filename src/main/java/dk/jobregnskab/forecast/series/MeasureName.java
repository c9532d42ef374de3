package dk.jobregnskab.forecast.series;

import dk.jobregnskab.budget.Accounts.PersonSeries;

/**
 * A published table and what it counts.
 *
 * @param label the measure without what drifts in it
 */
record MeasureName(String table, String label) {

    static MeasureName of(String table, String measure) {
        return new MeasureName(table, PersonSeries.label(measure));
    }
}
