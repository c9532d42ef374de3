package dk.jobregnskab.savings;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Period;
import java.time.Instant;
import java.util.List;
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
         */
        List<Saving> of(Valuation valuation);

        /** What must be said about the amounts. */
        List<Check> checks(Valuation valuation);

        /**
         * Whether the value is worked out as for the period before.
         *
         * @param before of the same municipality; null when there is none
         */
        Check method(@Nullable Valuation before, Valuation now);

        /** What was stated for this municipality and period, for provenance. */
        List<Price> prices(Period period, String municipalityCode);

        /** Prices worked out from rates that are used, for provenance. */
        List<RatePrice> rates(Valuation valuation);

        /** Prices from rates beside those from the same year's accounts, in the order of the groups. */
        List<PriceComparison> comparisons(OwnAccounts accounts);

        /** Deliveries that a municipality's amounts of a period rest on. */
        Set<Long> sourceFileIds(Period period, String municipalityCode);

        /** The delivery that states a group's price or amount; empty without one. */
        Optional<Long> sourceFileId(Period period, String municipalityCode, String group);
    }
}
