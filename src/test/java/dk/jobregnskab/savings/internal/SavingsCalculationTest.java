package dk.jobregnskab.savings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.JobDefinition;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.RatePrice;
import dk.jobregnskab.savings.Saving;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavingsCalculationTest {

    private static final Period NOW = Period.parse("2018QMAT04").orElseThrow();
    private static final String TOTAL = BenefitGroups.TOTAL;

    private static BenchmarkLine line(String group, @Nullable Integer difference, @Nullable Integer published) {
        return new BenchmarkLine(
                group,
                null,
                null,
                difference,
                null,
                null,
                null,
                null,
                published,
                null,
                2,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Price amount(String group, String kroner, String halfDigit) {
        return new Price(NOW, "151", group, null, new BigDecimal(kroner), new BigDecimal(halfDigit), "avis");
    }

    private static Price price(String group, String unitPrice) {
        return new Price(NOW, "151", group, new BigDecimal(unitPrice), null, null, "avis");
    }

    private static Saving total(List<BenchmarkLine> lines, Price... prices) {
        return SavingsCalculation.of(lines, List.of(prices), Map.of(), List.of()).stream()
                .filter(saving -> saving.group().equals(TOTAL))
                .findFirst()
                .orElseThrow();
    }

    /** formulas.md, section 6: the table. */
    @ParameterizedTest
    @CsvSource({
        "12500000, 50000, 12500000.00, 12450000.00, 12550000.00",
        "12500000, 5000, 12500000.00, 12495000.00, 12505000.00",
        "12000000, 500000, 12000000.00, 11500000.00, 12500000.00",
        "-8000000, 50000, -8000000.00, -8050000.00, -7950000.00"
    })
    void aPublishedAmountStandsForHalfItsLastDigitToEitherSide(
            String kroner, String halfDigit, BigDecimal published, BigDecimal low, BigDecimal high) {
        Saving saving = total(List.of(line(TOTAL, 200, 200)), amount(TOTAL, kroner, halfDigit));

        assertThat(saving.publishedSaving()).isEqualTo(published);
        assertThat(saving.publishedLow()).isEqualTo(low);
        assertThat(saving.publishedHigh()).isEqualTo(high);
        assertThat(saving.calculatedSaving()).isNull();
    }

    /** formulas.md, section 6: the unit price. */
    @ParameterizedTest
    @CsvSource({
        "12500000, 200, 62500.00",
        "-8000000, -20, 400000.00",
        "10000000, 3, 3333333.33",
        "20000000, 3, 6666666.67",
        "0, 200, 0.00",
        "12500000, 0, ",
        "12500000, , ",
        "12500000, -200, ",
        "-12500000, 200, "
    })
    void theUnitPriceOfAnAmountIsForTheReader(
            String kroner, @Nullable Integer difference, @Nullable BigDecimal unitPrice) {
        Saving saving = total(List.of(line(TOTAL, difference, difference)), amount(TOTAL, kroner, "50000"));

        assertThat(saving.unitPrice()).isEqualTo(unitPrice);
        assertThat(saving.unitPriceBasis()).isEqualTo(unitPrice == null ? null : "published");
        assertThat(saving.savingBasis()).isEqualTo("published");
    }

    /** formulas.md, section 7: the table. Margin 5 where the difference itself is published, else 10. */
    @ParameterizedTest
    @CsvSource({
        "200, 200, 62500, 12500000.00, 12187500.00, 12812500.00",
        "200, 190, 62500, 12500000.00, 11875000.00, 13125000.00",
        "200, , 62500, 12500000.00, 11875000.00, 13125000.00",
        "-20, -20, 62500, -1250000.00, -1562500.00, -937500.00",
        "0, 0, 62500, 0.00, -312500.00, 312500.00"
    })
    void aCalculatedValueIsAsUncertainAsThePersons(
            int difference,
            @Nullable Integer published,
            String price,
            BigDecimal value,
            BigDecimal low,
            BigDecimal high) {
        Saving saving = total(List.of(line(TOTAL, difference, published)), price(TOTAL, price));

        assertThat(saving.calculatedSaving()).isEqualTo(value);
        assertThat(saving.calculatedLow()).isEqualTo(low);
        assertThat(saving.calculatedHigh()).isEqualTo(high);
        assertThat(saving.saving()).isEqualTo(value);
        assertThat(saving.savingBasis()).isEqualTo("calculated");
        assertThat(saving.publishedSaving()).isNull();
    }

    private static List<BenchmarkLine> allLines() {
        List<BenchmarkLine> lines = new ArrayList<>(List.of(line(TOTAL, 200, 200)));
        BenefitGroups.PARTS.forEach(group -> lines.add(line(group, 60, 60)));
        return lines;
    }

    /** formulas.md, section 7: the total is the sum of the parts, low of the lows and high of the highs. */
    @Test
    void theTotalIsTheSumOfItsPartsWhenEveryPartHasAValue() {
        Saving saving = total(
                allLines(),
                price(BenefitGroups.PARTS.get(0), "50000"),
                price(BenefitGroups.PARTS.get(1), "60000"),
                price(BenefitGroups.PARTS.get(2), "70000.50"));

        assertThat(saving.calculatedSaving()).isEqualTo(new BigDecimal("10800030.00"));
        assertThat(saving.calculatedLow()).isEqualTo(new BigDecimal("9900027.50"));
        assertThat(saving.calculatedHigh()).isEqualTo(new BigDecimal("11700032.50"));
    }

    /** formulas.md, section 7: never a sum of only some parts. */
    @Test
    void theTotalIsUnknownWhenOnlySomePartsHaveAPrice() {
        Saving saving = total(allLines(), price(BenefitGroups.PARTS.get(0), "50000"));

        assertThat(saving.saving()).isNull();
        assertThat(saving.savingBasis()).isNull();
    }

    /** formulas.md, section 7: else difference × price of the total. */
    @Test
    void theTotalsOwnPriceIsUsedWhenAPartHasNone() {
        Saving saving = total(allLines(), price(TOTAL, "62500"), price(BenefitGroups.PARTS.get(0), "50000"));

        assertThat(saving.calculatedSaving()).isEqualTo(new BigDecimal("12500000.00"));
    }

    private static final List<RatePrice> RATES = BenefitGroups.PARTS.stream()
            .map(group -> new RatePrices(JobDefinition.load("savings")).of(group, NOW))
            .flatMap(Optional::stream)
            .toList();

    /** formulas.md, section 7: the last resort. 18,633 × 12 × 70 %, 4,300 × 52 × 60 %, 11,282 × 12 × 80 % in 2018. */
    @Test
    void withoutAPriceAGroupIsValuedByItsRateAndTheLadder() {
        List<Saving> savings = SavingsCalculation.of(allLines(), List.of(), Map.of(), RATES);

        assertThat(savings)
                .extracting(Saving::unitPrice)
                .containsExactly(
                        null, new BigDecimal("156517.20"), new BigDecimal("134160.00"), new BigDecimal("108307.20"));
        assertThat(savings.get(0).calculatedSaving()).isEqualTo(new BigDecimal("23939064.00"));
        assertThat(savings.get(1).unitPriceBasis()).isEqualTo("rates");
    }

    /** formulas.md, section 7: a stated price goes before rates. */
    @Test
    void aPriceStatedForTheTotalGoesBeforeASumOnRates() {
        Saving saving = SavingsCalculation.of(allLines(), List.of(price(TOTAL, "62500")), Map.of(), RATES)
                .get(0);

        assertThat(saving.calculatedSaving()).isEqualTo(new BigDecimal("12500000.00"));
        assertThat(saving.unitPriceBasis()).isEqualTo("published");
    }

    /** formulas.md, section 8. */
    @Test
    void aPublishedAmountAndACalculatedValueStandBesideEachOtherAndTheGapIsShown() {
        List<Price> prices = List.of(
                amount(TOTAL, "12500000", "50000"),
                price(BenefitGroups.PARTS.get(0), "50000"),
                price(BenefitGroups.PARTS.get(1), "50000"),
                price(BenefitGroups.PARTS.get(2), "50000"));
        List<Saving> savings = SavingsCalculation.of(allLines(), prices, Map.of(), List.of());

        assertThat(savings.get(0).saving()).isEqualTo(new BigDecimal("12500000.00"));
        assertThat(savings.get(0).savingBasis()).isEqualTo("published");
        assertThat(savings.get(0).calculatedSaving()).isEqualTo(new BigDecimal("9000000.00"));
        Check gap = check("savings.unexplained", allLines(), savings);
        assertThat(gap.status()).isEqualTo(Check.Status.INFORMATION);
        assertThat(gap.message().danish()).isEqualTo("beregnet minus offentliggjort: -3,5 mio. kr.");
    }

    private static Check check(String id, List<BenchmarkLine> lines, List<Saving> savings) {
        return SavingsChecks.of(lines, savings).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** formulas.md, section 9. */
    @ParameterizedTest
    @CsvSource({
        "12500000, 200, OK",
        "-12500000, -200, OK",
        "0, 200, OK",
        "12500000, 0, OK",
        "-12500000, 200, WARNING",
        "12500000, -200, WARNING"
    })
    void anAmountThatPointsTheOtherWayIsAWarning(String kroner, int difference, Check.Status status) {
        List<BenchmarkLine> lines = List.of(line(TOTAL, difference, difference));
        List<Saving> savings =
                SavingsCalculation.of(lines, List.of(amount(TOTAL, kroner, "50000")), Map.of(), List.of());

        assertThat(check("savings.sign", lines, savings).status()).isEqualTo(status);
    }

    /** formulas.md, section 8: persons only, no kroner. */
    @Test
    void withoutAPriceThereArePersonsAndNoKronerAndAWarning() {
        List<Saving> savings = SavingsCalculation.of(allLines(), List.of(), Map.of(), List.of());

        assertThat(savings).hasSize(4).allSatisfy(saving -> assertThat(saving.saving())
                .isNull());
        assertThat(savings.get(0).difference()).isEqualTo(200);
        assertThat(check("savings.price", allLines(), savings).status()).isEqualTo(Check.Status.WARNING);
    }

    @Test
    void anAmountWithoutABenchmarkIsShownAsPublished() {
        Saving saving = total(List.of(), amount(TOTAL, "12500000", "50000"));

        assertThat(saving.saving()).isEqualTo(new BigDecimal("12500000.00"));
        assertThat(saving.difference()).isNull();
        assertThat(saving.unitPrice()).isNull();
    }

    /** formulas.md, section 1: exact to the end. Compared with whole øre, computed independently. */
    @Test
    void sumsAreExactForAnyPricesAndDifferences() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<BenchmarkLine> lines = new ArrayList<>(List.of(line(TOTAL, 0, 0)));
            List<Price> prices = new ArrayList<>();
            BigInteger value = BigInteger.ZERO;
            BigInteger low = BigInteger.ZERO;
            for (String group : BenefitGroups.PARTS) {
                int difference = 10 * random.nextInt(-500, 500);
                boolean published = random.nextBoolean();
                long oere = random.nextLong(1, 50_000_000);
                lines.add(line(group, difference, published ? difference : null));
                prices.add(price(group, BigDecimal.valueOf(oere, 2).toPlainString()));
                value = value.add(BigInteger.valueOf(difference).multiply(BigInteger.valueOf(oere)));
                low = low.add(
                        BigInteger.valueOf(difference - (published ? 5 : 10)).multiply(BigInteger.valueOf(oere)));
            }
            Saving saving = total(lines, prices.toArray(Price[]::new));
            assertThat(saving.calculatedSaving()).as("seed %d", seed).isEqualTo(new BigDecimal(value, 2));
            assertThat(saving.calculatedLow()).as("seed %d", seed).isEqualTo(new BigDecimal(low, 2));
        }
    }

    /** formulas.md, section 6: |amount| = unit price × |difference| but for the rounding to øre. */
    @Test
    void aUnitPriceNeverMissesItsAmountByMoreThanHalfAnOereAPerson() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            int difference = random.nextInt(1, 5000);
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000L), 2);
            Saving saving =
                    total(List.of(line(TOTAL, difference, difference)), amount(TOTAL, amount.toPlainString(), "50000"));
            BigDecimal back =
                    new BigDecimal(String.valueOf(saving.unitPrice())).multiply(BigDecimal.valueOf(difference));
            assertThat(back.subtract(amount).abs())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(difference)));
        }
    }
}
