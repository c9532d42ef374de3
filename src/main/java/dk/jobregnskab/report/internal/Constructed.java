package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register;
import dk.jobregnskab.savings.Savings;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures come from a delivery that was loaded as invented. That is known by delivery: a true figure inside an invented file
 * counts as invented.
 *
 * @param files the invented deliveries among those used
 */
record Constructed(
        Set<Long> files,
        BenchmarkEdition benchmark,
        Savings.SavingsEdition savings,
        Register.RegisterEdition register) {

    /** Counts, shares and rank of a line. */
    boolean line(Period period, String municipalityCode, String group) {
        return isInvented(benchmark.sourceFileId(period, municipalityCode, group));
    }

    /** A rank and the one before it. */
    boolean rankChange(Period period, String municipalityCode, BenchmarkLine line) {
        Period before = line.previousPeriod();
        return before != null
                && (line(period, municipalityCode, line.group()) || line(before, municipalityCode, line.group()));
    }

    /** The amount or unit price stated for a group. */
    boolean stated(Period period, String municipalityCode, String group) {
        return isInvented(savings.sourceFileId(period, municipalityCode, group));
    }

    /** Our own figures of a period: any of its deliveries makes them invented. */
    boolean register(Period period) {
        return register.sourceFileIds(period).stream().anyMatch(files::contains);
    }

    boolean observation(Indicators.Observation observation) {
        return observation.sourceFileIds().stream().anyMatch(files::contains);
    }

    private boolean isInvented(Optional<Long> file) {
        return file.filter(files::contains).isPresent();
    }
}
