package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.text.Labels;
import java.util.Optional;

/** Between two points that no line may join: a row without figures, and what it is called along the axis. */
public final class PeriodBreak {

    /** The ministry publishes twice a year. */
    private static final int MONTHS = 6;

    private PeriodBreak() {}

    /** Empty when the second follows on the first: the next half-year, by the same definition. */
    public static Optional<String> between(
            Labels labels, Period before, int definitionBefore, Period period, int definition) {
        if (definitionBefore != definition) {
            return Optional.of(labels.text("index.break"));
        }
        boolean next = !before.end().plusDays(1).plusMonths(MONTHS).isBefore(period.end());
        return next ? Optional.empty() : Optional.of(labels.text("index.missing"));
    }
}
