package dk.jobregnskab.budget.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.intake.definition.ReferenceTables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** formulas.md, section 24. */
class PriceIndexTest {

    private static final PriceIndex INVENTED =
            new PriceIndex(Map.of(2031, new BigDecimal("2.0"), 2032, new BigDecimal("1.5")));

    private static final BigDecimal AMOUNT = new BigDecimal("12.5");

    @Test
    void theFactorsOfTheYearsBetweenAreMultiplied() {
        assertThat(INVENTED.convert(AMOUNT, 2030, 2032).orElseThrow()).isEqualByComparingTo("12.94125");
        assertThat(INVENTED.convert(new BigDecimal("12.94125"), 2032, 2030).orElseThrow())
                .isEqualByComparingTo(AMOUNT);
        assertThat(INVENTED.convert(AMOUNT, 2029, 2029)).contains(AMOUNT);
    }

    @Test
    void aYearThatIsMissingMakesItUnknown() {
        PriceIndex transfers = new PriceIndex(PriceIndex.TRANSFERS, ReferenceTables.shipped());

        assertThat(transfers.convert(new BigDecimal("100"), 2021, 2023).orElseThrow())
                .isEqualByComparingTo("103.9324");
        assertThat(transfers.convert(AMOUNT, 2024, 2025).orElseThrow()).isEqualByComparingTo("12.95");
        assertThat(transfers.convert(AMOUNT, 2023, 2024)).isEmpty();
        assertThat(transfers.convert(AMOUNT, 2021, 2025)).isEmpty();
        assertThat(transfers.convert(AMOUNT, 2025, 2022)).isEmpty();
        assertThat(new PriceIndex("no such index", ReferenceTables.shipped()).convert(AMOUNT, 2021, 2022))
                .isEmpty();
    }

    @Test
    void thereAndBackIsTheSameOre() {
        Random random = new Random(24);
        for (int i = 0; i < 10_000; i++) {
            Map<Integer, BigDecimal> percent = new TreeMap<>();
            for (int year = 2001; year <= 2030; year++) {
                percent.put(year, BigDecimal.valueOf(random.nextInt(1_500) - 500, 2));
            }
            PriceIndex index = new PriceIndex(percent);
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(2_000_000_000_000L) - 1_000_000_000_000L, 2);
            int from = 2000 + random.nextInt(31);
            int to = 2000 + random.nextInt(31);

            BigDecimal there = index.convert(amount, from, to).orElseThrow();
            assertThat(index.convert(there, to, from).orElseThrow().setScale(2, RoundingMode.HALF_UP))
                    .as("%s from %s to %s at %s", amount, from, to, percent)
                    .isEqualTo(amount);
        }
    }
}
