package dk.jobregnskab.savings.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.RatePrice;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingBridge;
import dk.jobregnskab.savings.delivery.PriceDelivery;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavingsCalculationTest {

    private static final Period NOW = Period.parse("2018QMAT04").orElseThrow();
    private static final String TOTAL = BenefitGroups.TOTAL;

    private static BenchmarkLine line(String group, @Nullable Integer difference) {
        return line(group, difference, 1000, 10);
    }

    private static BenchmarkLine line(
            String group, @Nullable Integer difference, @Nullable Integer actual, int margin) {
        return new BenchmarkLine(
                group,
                null,
                actual,
                difference,
                null,
                difference == null ? null : Integer.valueOf(margin),
                null,
                null,
                null,
                null,
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

    private static final KnownPrices NOTHING = new KnownPrices(List.of(), Map.of(), List.of(), List.of());

    private static List<Saving> savings(
            List<BenchmarkLine> lines, List<Price> prices, Map<String, BigDecimal> ofRegister, List<RatePrice> rates) {
        return SavingsCalculation.of(lines, new KnownPrices(prices, ofRegister, List.of(), rates));
    }

    private static Saving total(List<BenchmarkLine> lines, Price... prices) {
        return savings(lines, List.of(prices), Map.of(), List.of()).stream()
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
        Saving saving = total(List.of(line(TOTAL, 200)), amount(TOTAL, kroner, halfDigit));

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
        Saving saving = total(List.of(line(TOTAL, difference)), amount(TOTAL, kroner, "50000"));

        assertThat(saving.unitPrice()).isEqualTo(unitPrice);
        assertThat(saving.unitPriceBasis()).isEqualTo(unitPrice == null ? null : "published");
        assertThat(saving.savingBasis()).isEqualTo("published");
    }

    /** formulas.md, section 7: the table. */
    @ParameterizedTest
    @CsvSource({
        "200, 5, 62500, 12500000.00, 12187500.00, 12812500.00",
        "200, 10, 62500, 12500000.00, 11875000.00, 13125000.00",
        "-20, 5, 62500, -1250000.00, -1562500.00, -937500.00",
        "0, 10, 62500, 0.00, -625000.00, 625000.00"
    })
    void aCalculatedValueIsAsUncertainAsThePersons(
            int difference, int margin, String price, BigDecimal value, BigDecimal low, BigDecimal high) {
        Saving saving = total(List.of(line(TOTAL, difference, 1000, margin)), price(TOTAL, price));

        assertThat(saving.calculatedSaving()).isEqualTo(value);
        assertThat(saving.calculatedLow()).isEqualTo(low);
        assertThat(saving.calculatedHigh()).isEqualTo(high);
        assertThat(saving.saving()).isEqualTo(value);
        assertThat(saving.savingBasis()).isEqualTo("calculated");
        assertThat(saving.publishedSaving()).isNull();
    }

    private static List<BenchmarkLine> allLines() {
        List<BenchmarkLine> lines = new ArrayList<>(List.of(line(TOTAL, 200)));
        BenefitGroups.PARTS.forEach(group -> lines.add(line(group, 60)));
        return lines;
    }

    private static List<BenchmarkLine> ofBallerup2020() {
        return List.of(
                line(TOTAL, 200, 2670, 10),
                line(BenefitGroups.PARTS.get(0), 70, 700, 10),
                line(BenefitGroups.PARTS.get(1), 40, 800, 10),
                line(BenefitGroups.PARTS.get(2), 100, 1160, 10));
    }

    /** formulas.md, section 7: 70 × 50,000 + 40 × 60,000 + 100 × 70,000.50 − 10 × the price weighted by 700, 800 and 1,160. */
    @Test
    void theTotalIsTheSumOfItsPartsAndTheRestAtTheirWeightedPrice() {
        Saving saving = total(
                ofBallerup2020(),
                price(BenefitGroups.PARTS.get(0), "50000"),
                price(BenefitGroups.PARTS.get(1), "60000"),
                price(BenefitGroups.PARTS.get(2), "70000.50"));

        assertThat(saving.weightedPrice()).isEqualTo(new BigDecimal("61729.54"));
        assertThat(saving.calculatedSaving()).isEqualTo(new BigDecimal("12282754.59"));
        assertThat(saving.calculatedLow()).isEqualTo(new BigDecimal("11665459.17"));
        assertThat(saving.calculatedHigh()).isEqualTo(new BigDecimal("12900050.00"));
        assertThat(saving.unitPrice()).isNull();
    }

    /** formulas.md, section 7: the value of a total without a difference, which fewer at a low and more at a high price make, is as uncertain as any. */
    @Test
    void theIntervalLiesAroundTheValue() {
        Saving saving = total(
                List.of(
                        line(TOTAL, 0, 3000, 10),
                        line(BenefitGroups.PARTS.get(0), -100),
                        line(BenefitGroups.PARTS.get(1), 0),
                        line(BenefitGroups.PARTS.get(2), 100)),
                price(BenefitGroups.PARTS.get(0), "150000"),
                price(BenefitGroups.PARTS.get(1), "100000"),
                price(BenefitGroups.PARTS.get(2), "50000"));

        assertThat(saving.calculatedSaving()).isEqualTo(new BigDecimal("-10000000.00"));
        assertThat(saving.calculatedLow()).isEqualTo(new BigDecimal("-11000000.00"));
        assertThat(saving.calculatedHigh()).isEqualTo(new BigDecimal("-9000000.00"));
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
            .map(group -> new RatePrices(
                            JobDefinitions.shipped()
                                    .of(PriceDelivery.DEFINITION)
                                    .settings(SavingsRules.class),
                            ReferenceTables.shipped())
                    .of(group, NOW, null))
            .flatMap(Optional::stream)
            .toList();

    /** formulas.md, section 7: the last resort. 18,633 × 12 × 70 %, 4,300 × 52 × 60 %, 11,282 × 12 × 80 % in 2018. */
    @Test
    void withoutAPriceAGroupIsValuedByItsRateAndTheLadder() {
        List<Saving> savings = savings(allLines(), List.of(), Map.of(), RATES);

        assertThat(savings)
                .extracting(Saving::unitPrice)
                .containsExactly(
                        null, new BigDecimal("156517.20"), new BigDecimal("134160.00"), new BigDecimal("108307.20"));
        assertThat(savings.get(0).calculatedSaving()).isEqualTo(new BigDecimal("26598960.00"));
        assertThat(savings.get(1).unitPriceBasis()).isEqualTo("rates");
    }

    /** formulas.md, section 7: a stated price goes before rates. */
    @Test
    void aPriceStatedForTheTotalGoesBeforeASumOnRates() {
        Saving saving = savings(allLines(), List.of(price(TOTAL, "62500")), Map.of(), RATES)
                .get(0);

        assertThat(saving.calculatedSaving()).isEqualTo(new BigDecimal("12500000.00"));
        assertThat(saving.unitPriceBasis()).isEqualTo("published");
    }

    /** formulas.md, section 8: 200 persons at 50,000 kr. beside 12.5 mio.: 0.5 mio. of the gap is rounding of persons, 0.05 of the amount. */
    @Test
    void aPublishedAmountAndACalculatedValueStandBesideEachOtherWithABridgeBetweenThem() {
        List<Saving> savings = savings(allLines(), amountAndPrices("12500000", "50000"), Map.of(), List.of());

        assertThat(savings.get(0).saving()).isEqualTo(new BigDecimal("12500000.00"));
        assertThat(savings.get(0).savingBasis()).isEqualTo("published");
        assertThat(savings.get(0).calculatedSaving()).isEqualTo(new BigDecimal("10000000.00"));
        assertThat(savings.get(0).bridge())
                .isEqualTo(new SavingBridge(
                        new BigDecimal("12500000.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("-550000.00"),
                        new BigDecimal("-1950000.00"),
                        new BigDecimal("10000000.00")));
        Check gap = check("savings.unexplained", allLines(), savings);
        assertThat(gap.status()).isEqualTo(Check.Status.INFORMATION);
        assertThat(gap.tolerance()).isEqualTo("6250000.00");
        assertThat(gap.message().danish())
                .isEqualTo("Beregnet 10,0 mio. kr. mod offentliggjort 12,5 mio. kr.; -2,0 mio. kr. er ikke forklaret");
    }

    private static List<Price> amountAndPrices(String amount, String price) {
        List<Price> prices = new ArrayList<>(List.of(amount(TOTAL, amount, "50000")));
        BenefitGroups.PARTS.forEach(group -> prices.add(price(group, price)));
        return prices;
    }

    /** formulas.md, section 8. */
    @ParameterizedTest
    @CsvSource({
        "12500000, 93750, INFORMATION",
        "12500000, 93751, WARNING",
        "12500000, 31250, INFORMATION",
        "12500000, 31249, WARNING"
    })
    void aCalculatedValueThatMissesTheAmountByMoreThanHalfIsAWarning(String amount, String price, Check.Status status) {
        List<Saving> savings = savings(allLines(), amountAndPrices(amount, price), Map.of(), List.of());

        assertThat(check("savings.unexplained", allLines(), savings).status()).isEqualTo(status);
    }

    /** formulas.md, section 8: what rates were measured to lie above accounts is a step of its own. */
    @Test
    void whatRatesLieAboveAccountsIsNotCalledUnexplained() {
        List<Saving> savings = savings(allLines(), List.of(amount(TOTAL, "12500000", "50000")), Map.of(), RATES);
        SavingBridge bridge = Objects.requireNonNull(savings.get(0).bridge());

        assertThat(bridge.priceEvidence()).isEqualTo(new BigDecimal("2674339.67"));
        assertThat(bridge.published()
                        .add(bridge.priceEvidence())
                        .add(bridge.rounding())
                        .add(bridge.unexplained()))
                .isEqualTo(bridge.calculated());
    }

    /** formulas.md, section 9: 20 persons are rounding, more is not. */
    @ParameterizedTest
    @CsvSource({"180, OK", "200, INFORMATION", "160, INFORMATION", "210, WARNING"})
    void thePartsValuesAreComparedWithTheTotals(int difference, Check.Status status) {
        List<BenchmarkLine> lines = new ArrayList<>(List.of(line(TOTAL, difference)));
        BenefitGroups.PARTS.forEach(group -> lines.add(line(group, 60)));
        List<Saving> savings = savings(lines, List.of(), Map.of(), RATES);

        Check parts = check("savings.parts-vs-total", lines, savings);
        assertThat(parts.status()).isEqualTo(status);
        BigDecimal apart =
                number(parts.found()).subtract(number(parts.expected())).abs();
        assertThat(apart.compareTo(number(parts.tolerance())) > 0).isEqualTo(status == Check.Status.WARNING);
        assertThat(check("savings.interval", lines, savings).status()).isEqualTo(Check.Status.OK);
    }

    private static BigDecimal number(@Nullable String figure) {
        return new BigDecimal(Objects.requireNonNull(figure));
    }

    /** formulas.md, section 9: a value without an interval is not inside one. */
    @Test
    void valuesAreCountedThatLieOutsideTheirIntervalAndNoneIsNoCheck() {
        List<BenchmarkLine> lines = List.of(line(TOTAL, 200));
        List<Saving> known = savings(lines, List.of(amount(TOTAL, "12500000", "50000")), Map.of(), List.of());
        List<Saving> unknown = savings(lines, List.of(), Map.of(), List.of());

        assertThat(check("savings.interval", lines, known))
                .extracting(Check::status, Check::expected, Check::found)
                .containsExactly(Check.Status.OK, "0", "0");
        assertThat(check("savings.interval", lines, unknown))
                .extracting(Check::status, Check::found)
                .containsExactly(Check.Status.NOT_MADE, null);
    }

    private static Check check(String id, List<BenchmarkLine> lines, List<Saving> savings) {
        return SavingsChecks.of(lines, savings, NOTHING).stream()
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
        List<BenchmarkLine> lines = List.of(line(TOTAL, difference));
        List<Saving> savings = savings(lines, List.of(amount(TOTAL, kroner, "50000")), Map.of(), List.of());

        Check sign = check("savings.sign", lines, savings);
        assertThat(sign.status()).isEqualTo(status);
        assertThat(sign.expected())
                .as("two signs, never kroner against persons")
                .isIn("+", "-");
        assertThat(Objects.equals(sign.found(), sign.expected())).isEqualTo(status == Check.Status.OK);
    }

    /** formulas.md, section 8: persons only, no kroner. */
    @Test
    void withoutAPriceThereArePersonsAndNoKronerAndAWarning() {
        List<Saving> savings = savings(allLines(), List.of(), Map.of(), List.of());

        assertThat(savings).hasSize(4).allSatisfy(saving -> assertThat(saving.saving())
                .isNull());
        assertThat(savings.get(0).difference()).isEqualTo(200);
        assertThat(check("savings.price", allLines(), savings))
                .extracting(Check::status, Check::expected, Check::found)
                .containsExactly(Check.Status.WARNING, "1", "0");
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
    void totalsAreExactForAnyPricesAndDifferencesAndLieInTheirIntervals() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            int own = 10 * random.nextInt(-500, 500);
            List<BenchmarkLine> lines = new ArrayList<>(List.of(line(TOTAL, own)));
            List<Price> prices = new ArrayList<>();
            BigInteger values = BigInteger.ZERO;
            BigInteger weighted = BigInteger.ZERO;
            long persons = 0;
            long differences = 0;
            for (String group : BenefitGroups.PARTS) {
                int difference = 10 * random.nextInt(-500, 500);
                int actual = 10 * random.nextInt(1, 500);
                BigInteger oere = BigInteger.valueOf(random.nextLong(1, 50_000_000));
                lines.add(line(group, difference, actual, 10));
                prices.add(price(group, new BigDecimal(oere, 2).toPlainString()));
                values = values.add(BigInteger.valueOf(difference).multiply(oere));
                weighted = weighted.add(BigInteger.valueOf(actual).multiply(oere));
                persons += actual;
                differences += difference;
            }
            Saving saving = total(lines, prices.toArray(Price[]::new));
            BigInteger dividend = values.multiply(BigInteger.valueOf(persons))
                    .add(weighted.multiply(BigInteger.valueOf(own - differences)));
            assertThat(saving.calculatedSaving())
                    .as("seed %d", seed)
                    .isEqualTo(
                            new BigDecimal(dividend, 2).divide(BigDecimal.valueOf(persons), 2, RoundingMode.HALF_UP));
            assertThat(saving.calculatedSaving())
                    .as("seed %d", seed)
                    .isBetween(saving.calculatedLow(), saving.calculatedHigh());
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
            Saving saving = total(List.of(line(TOTAL, difference)), amount(TOTAL, amount.toPlainString(), "50000"));
            BigDecimal back =
                    new BigDecimal(String.valueOf(saving.unitPrice())).multiply(BigDecimal.valueOf(difference));
            assertThat(back.subtract(amount).abs())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(difference)));
        }
    }
}
