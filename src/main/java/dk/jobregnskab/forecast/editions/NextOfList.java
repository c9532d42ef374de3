package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.forecast.nextbenchmark.ListOutlook;
import dk.jobregnskab.forecast.nextbenchmark.Standing;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * An edition to come as it is told: persons of the population that the newest one shows, and their value at its price.
 *
 * @param own the municipality in the newest edition
 * @param price of the newest edition; empty where none is known
 */
record NextOfList(String group, Period from, Standing own, Optional<Saving> price) {

    NextBenchmark told(
            Period period, int step, ListOutlook.Expected next, double national, OwnGrowth growth, Set<Long> files) {
        BigDecimal expectedShare = decimals(Math.max(0, next.actualShare() - next.difference()), 2);
        BigDecimal actualShare = decimals(next.actualShare(), 2);
        int expected = persons(next.actualShare() - next.difference());
        int actual = persons(next.actualShare());
        Optional<BigDecimal> unitPrice = price.map(Saving::unitPrice);
        return new NextBenchmark(
                group,
                period,
                from,
                step,
                expected,
                actual,
                expected - actual,
                expectedShare,
                actualShare,
                expectedShare.subtract(actualShare),
                unitPrice
                        .map(kroner -> kroner.multiply(BigDecimal.valueOf(expected - actual))
                                .setScale(2, RoundingMode.HALF_UP))
                        .orElse(null),
                unitPrice.orElse(null),
                unitPrice.isEmpty() ? null : price.map(Saving::unitPriceBasis).orElse(null),
                next.rank(),
                next.interval().low(),
                next.interval().high(),
                next.rankOf(),
                decimals(growth.growth(), 4),
                decimals(national, 4),
                growth.source(),
                files);
    }

    /** Nobody, where the rule would have fewer than that. */
    private int persons(double share) {
        return Math.max(0, decimals(share / 100 * own.population(), 0).intValueExact());
    }

    private static BigDecimal decimals(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
