package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Discretion;
import dk.jobregnskab.register.Register;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.RatePrice;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a municipality and period as of a moment, with everything they were made from.
 *
 * @param figuresId fingerprint of the inputs that decide the period's own figures: not of the series that are shown beside them
 * @param dataCutOff newest receivedAt among the inputs used
 * @param newestOwnInput when the newest delivery was received that decides the period's own figures; null when only series are known
 * @param ownFiles SHA-256 of the deliveries that decide the period's own figures
 * @param observations published series, for context
 * @param register our own register, all of it
 * @param shown which figures of the register may leave the house
 */
record Computation(
        Figures figures,
        Municipality municipality,
        Period period,
        String figuresId,
        Instant dataCutOff,
        @Nullable Instant newestOwnInput,
        Set<String> ownFiles,
        BenchmarkEdition benchmark,
        List<Price> prices,
        List<RatePrice> rates,
        List<Indicators.Observation> observations,
        Register.RegisterEdition register,
        Discretion.Shown shown,
        List<Check> checks,
        List<Source> sources,
        Constructed constructed) {

    /** One count of the same people: an invented delivery of any month shown makes our own sentence invented. */
    boolean hasConstructedRegister() {
        return shown.months().stream().anyMatch(constructed::register);
    }

    boolean isRefused() {
        return checks.stream().anyMatch(Check::refused);
    }
}
