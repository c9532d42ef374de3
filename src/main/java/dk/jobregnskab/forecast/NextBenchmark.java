package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the ministry will say of a list in an edition to come (formulas.md, section 32). Our sign: positive is fewer than expected.
 *
 * @param group of the benchmark
 * @param period of the edition
 * @param from the newest edition, which it goes out from
 * @param step half-years from that edition, from 1
 * @param expected full-time persons, whole
 * @param actual full-time persons, whole
 * @param difference expected − actual
 * @param expectedShare percent of the population aged 16–66, two decimals
 * @param differenceShare percentage points, two decimals
 * @param value of the difference, kroner; of the total from its parts (section 7); null without a price
 * @param unitPrice kroner per full-time person and year
 * @param unitPriceBasis as in savings
 * @param rank the middle of the places it may get
 * @param rankLow80 the best place of the 80 % interval
 * @param rankHigh80 the worst of it
 * @param ownGrowth how our own count has grown over the same months, and which count it is: {@code register} or {@code published}
 */
public record NextBenchmark(
        String group,
        Period period,
        Period from,
        int step,
        int expected,
        int actual,
        int difference,
        BigDecimal expectedShare,
        BigDecimal actualShare,
        BigDecimal differenceShare,
        @Nullable BigDecimal value,
        @Nullable BigDecimal unitPrice,
        @Nullable String unitPriceBasis,
        int rank,
        int rankLow80,
        int rankHigh80,
        int rankOf,
        BigDecimal ownGrowth,
        BigDecimal nationalGrowth,
        String ownSource,
        Set<Long> sourceFileIds) {

    /** Of {@code ownSource}: our own register, so that its rules of disclosure hold. */
    public static final String REGISTER = "register";

    /** The same with another value, kroner. */
    public NextBenchmark worth(BigDecimal kroner) {
        return new NextBenchmark(
                group,
                period,
                from,
                step,
                expected,
                actual,
                difference,
                expectedShare,
                actualShare,
                differenceShare,
                kroner,
                unitPrice,
                unitPriceBasis,
                rank,
                rankLow80,
                rankHigh80,
                rankOf,
                ownGrowth,
                nationalGrowth,
                ownSource,
                sourceFileIds);
    }

    /** The figures, not the files they came from. */
    void identify(Fingerprint figures) {
        figures.add(group)
                .add(period)
                .add(expected)
                .add(actual)
                .add(expectedShare)
                .add(differenceShare)
                .add(value)
                .add(rank)
                .add(rankLow80)
                .add(rankHigh80);
    }
}
