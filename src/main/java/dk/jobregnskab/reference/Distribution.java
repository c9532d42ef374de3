package dk.jobregnskab.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What an uncertain amount may come to.
 *
 * @param quantiles from 2.5 to 97.5 % in steps of 2.5, so that there are {@value #QUANTILES}; never falling
 */
public record Distribution(List<BigDecimal> quantiles) {

    public static final int QUANTILES = 39;

    private static final int STEPS = QUANTILES + 1;

    public Distribution {
        quantiles = List.copyOf(quantiles);
        if (quantiles.size() != QUANTILES) {
            throw new IllegalArgumentException(QUANTILES + " quantiles are wanted, not " + quantiles.size());
        }
    }

    /** What is certain. */
    public static Distribution of(BigDecimal amount) {
        return new Distribution(
                IntStream.range(0, QUANTILES).mapToObj(index -> amount).toList());
    }

    /** The share of a quantile: 0.025 for the first. */
    public static double share(int index) {
        return (index + 1.0) / STEPS;
    }

    public BigDecimal middle() {
        return at(50);
    }

    public BigDecimal low80() {
        return at(10);
    }

    public BigDecimal high80() {
        return at(90);
    }

    public BigDecimal low95() {
        return quantiles.get(0);
    }

    public BigDecimal high95() {
        return quantiles.get(QUANTILES - 1);
    }

    private BigDecimal at(int percent) {
        return quantiles.get(percent * STEPS / 100 - 1);
    }

    /** Of two amounts that go up and down together: the cautious sum. */
    public Distribution plus(Distribution other) {
        return new Distribution(IntStream.range(0, QUANTILES)
                .mapToObj(index -> quantiles.get(index).add(other.quantiles.get(index)))
                .toList());
    }

    /** @param change that keeps the order of amounts */
    public Distribution map(UnaryOperator<BigDecimal> change) {
        return new Distribution(quantiles.stream().map(change).toList());
    }

    /**
     * How likely the amount is not above a limit: linear between the quantiles, two decimals. 0.02 where the limit is below all of them and 0.98
     * where it is above, for nothing is known of the ends.
     */
    public BigDecimal probabilityAtMost(BigDecimal limit) {
        int below = (int)
                quantiles.stream().filter(one -> one.compareTo(limit) <= 0).count();
        if (below == 0) {
            return new BigDecimal("0.02");
        }
        if (below == QUANTILES) {
            return new BigDecimal("0.98");
        }
        BigDecimal from = quantiles.get(below - 1);
        BigDecimal to = quantiles.get(below);
        BigDecimal part = limit.subtract(from).divide(to.subtract(from), 10, RoundingMode.HALF_UP);
        return BigDecimal.valueOf(below).add(part).divide(BigDecimal.valueOf(STEPS), 2, RoundingMode.HALF_UP);
    }
}
