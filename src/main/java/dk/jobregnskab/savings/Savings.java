package dk.jobregnskab.savings;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What differences are worth, as known at some moment. */
public interface Savings {

    /** @param asOf only what had been received by then; {@link Instant#MAX} for everything */
    SavingsEdition asOf(Instant asOf);

    /** Prices and amounts as of one moment. */
    interface SavingsEdition {

        /** Periods with a price or amount, oldest first. */
        List<Period> periods();

        /**
         * The value of each line, in the order of the lines; then groups that have an amount but no line.
         *
         * @param lines one municipality's benchmark lines of the period
         */
        List<Saving> of(Period period, String municipalityCode, List<BenchmarkLine> lines);

        /** What must be said about the amounts. */
        List<Check> checks(Period period, String municipalityCode, List<BenchmarkLine> lines);

        /**
         * Whether the value is worked out as for the period before.
         *
         * @param before null when there is none
         * @param linesBefore of the same municipality
         */
        Check method(
                @Nullable Period before,
                List<BenchmarkLine> linesBefore,
                Period period,
                String municipalityCode,
                List<BenchmarkLine> lines);

        /** What was stated for this municipality and period, for provenance. */
        List<Price> prices(Period period, String municipalityCode);

        /** Prices worked out from rates that are used for these lines, for provenance. */
        List<RatePrice> rates(Period period, String municipalityCode, List<BenchmarkLine> lines);

        /** Prices from our own register that are used for these lines: exact kroner per full-time person and year by group. */
        Map<String, BigDecimal> registerPrices(Period period, String municipalityCode, List<BenchmarkLine> lines);

        /** Deliveries that a municipality's amounts of a period rest on. */
        Set<Long> sourceFileIds(Period period, String municipalityCode);

        /** The delivery that states a group's price or amount; empty without one. */
        Optional<Long> sourceFileId(Period period, String municipalityCode, String group);
    }
}
