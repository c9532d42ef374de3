package dk.jobregnskab.savings.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.budget.AccountFunction;
import dk.jobregnskab.budget.AccountsPrice;
import dk.jobregnskab.budget.StepMix;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.savings.AccountsYear;
import dk.jobregnskab.savings.Price;
import dk.jobregnskab.savings.PriceComparison;
import dk.jobregnskab.savings.RatePrice;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.SavingBridge;
import dk.jobregnskab.savings.delivery.PriceDelivery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Evidence of a price: published, then register, then accounts, then rates (formulas.md, sections 7, 8, 27 and 28). */
class PricesFromAccountsTest {

    private static final Period NOW = Period.parse("2018QMAT04").orElseThrow();
    private static final String TOTAL = BenefitGroups.TOTAL;
    private static final String INSURED = BenefitGroups.PARTS.get(0);
    private static final String SICK = BenefitGroups.PARTS.get(1);
    private static final String ASSISTANCE = BenefitGroups.PARTS.get(2);

    private static final RatePrices RATE_PRICES = new RatePrices(
            JobDefinitions.shipped().of(PriceDelivery.DEFINITION).settings(SavingsRules.class),
            ReferenceTables.shipped());
    private static final List<RatePrice> RATES = BenefitGroups.PARTS.stream()
            .map(group -> RATE_PRICES.of(group, NOW, null))
            .flatMap(Optional::stream)
            .toList();

    private static BenchmarkLine line(String group, int difference) {
        return new BenchmarkLine(
                group,
                null,
                1000,
                difference,
                null,
                10,
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

    private static List<BenchmarkLine> lines() {
        List<BenchmarkLine> lines = new ArrayList<>(List.of(line(TOTAL, 200)));
        BenefitGroups.PARTS.forEach(group -> lines.add(line(group, 60)));
        return lines;
    }

    private static AccountsPrice accounts(String group, String price, int level, String levelled) {
        return new AccountsPrice(
                group,
                2025,
                new BigDecimal(price).multiply(BigDecimal.valueOf(1000)),
                BigDecimal.valueOf(1000),
                new Wording("Jobindsats", "Jobindsats"),
                12,
                List.of(new AccountFunction("5.57.78")),
                new BigDecimal(price),
                level,
                new BigDecimal(levelled),
                Set.of(7L));
    }

    private static AccountsPrice accounts(String group, String price) {
        return accounts(group, price, 2025, price);
    }

    private static final List<AccountsPrice> ACCOUNTS =
            List.of(accounts(INSURED, "150000"), accounts(SICK, "120000"), accounts(ASSISTANCE, "90000"));

    private static Price published(String group, @Nullable String price, @Nullable String amount) {
        return new Price(
                NOW,
                "151",
                group,
                price == null ? null : new BigDecimal(price),
                amount == null ? null : new BigDecimal(amount),
                amount == null ? null : new BigDecimal("50000"),
                "avis");
    }

    private static KnownPrices known(
            List<Price> stated, Map<String, BigDecimal> register, List<AccountsPrice> accounts, List<RatePrice> rates) {
        return new KnownPrices(stated, register, accounts, rates);
    }

    private static Saving of(String group, KnownPrices known) {
        return SavingsCalculation.of(lines(), known).stream()
                .filter(saving -> saving.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private static Check unexplained(KnownPrices known) {
        return SavingsChecks.of(lines(), SavingsCalculation.of(lines(), known), known).stream()
                .filter(check -> check.id().equals("savings.unexplained"))
                .findFirst()
                .orElseThrow();
    }

    /** formulas.md, section 7: the order of evidence. */
    @Test
    void theBestEvidenceGoesFirst() {
        List<Price> stated = List.of(published(INSURED, "100000", null));
        Map<String, BigDecimal> register = Map.of(INSURED, new BigDecimal("110000"));

        assertThat(of(INSURED, known(stated, register, ACCOUNTS, RATES)).unitPriceBasis())
                .isEqualTo("published");
        assertThat(of(INSURED, known(List.of(), register, ACCOUNTS, RATES)).unitPriceBasis())
                .isEqualTo("register");
        assertThat(of(INSURED, known(List.of(), Map.of(), ACCOUNTS, RATES)).unitPriceBasis())
                .isEqualTo("accounts");
        assertThat(of(INSURED, known(List.of(), Map.of(), List.of(), RATES)).unitPriceBasis())
                .isEqualTo("rates");
    }

    /** formulas.md, section 27: the price at the level of the benchmark's year is used, and the year of both is told. */
    @Test
    void aPriceFromAccountsIsUsedAtItsLevelAndCarriesItsYears() {
        Saving saving =
                of(INSURED, known(List.of(), Map.of(), List.of(accounts(INSURED, "150000", 2018, "125000")), RATES));

        assertThat(saving.unitPrice()).isEqualTo(new BigDecimal("125000.00"));
        assertThat(saving.calculatedSaving()).isEqualTo(new BigDecimal("7500000.00"));
        assertThat(saving.unitPriceAccounts()).isEqualTo(new AccountsYear(2025, 2018));
        assertThat(of(SICK, known(List.of(), Map.of(), List.of(), RATES)).unitPriceAccounts())
                .isNull();
    }

    /** formulas.md, section 7: 60 persons at 150,000, at 134,160 by rates and at 90,000; 20 more at their mean. */
    @Test
    void aTotalMayHaveAGroupOnAccountsBesideOneOnRates() {
        Saving total = of(TOTAL, known(List.of(), Map.of(), List.of(ACCOUNTS.get(0), ACCOUNTS.get(2)), RATES));

        assertThat(total.weightedPrice()).isEqualTo(new BigDecimal("124720.00"));
        assertThat(total.calculatedSaving()).isEqualTo(new BigDecimal("24944000.00"));
        assertThat(total.unitPriceAccounts()).isNull();
    }

    /** formulas.md, section 7: what is stated for the total goes before accounts and rates, not before the register. */
    @Test
    void aPriceStatedForTheTotalGoesBeforeItsPartsOnAccounts() {
        List<Price> stated = List.of(published(TOTAL, "62500", null));
        Map<String, BigDecimal> register = Map.of(
                INSURED,
                new BigDecimal("100000"),
                SICK,
                new BigDecimal("100000"),
                ASSISTANCE,
                new BigDecimal("100000"));

        assertThat(of(TOTAL, known(stated, Map.of(), ACCOUNTS, RATES)).calculatedSaving())
                .isEqualTo(new BigDecimal("12500000.00"));
        assertThat(of(TOTAL, known(stated, register, ACCOUNTS, RATES)).calculatedSaving())
                .isEqualTo(new BigDecimal("20000000.00"));
    }

    /** formulas.md, section 8: a value at prices from accounts needs no step for evidence. */
    @Test
    void theBridgeToAValueOnAccountsHasNoStepForPrices() {
        KnownPrices known = known(List.of(published(TOTAL, null, "12500000")), Map.of(), ACCOUNTS, RATES);

        assertThat(of(TOTAL, known).bridge())
                .isEqualTo(new SavingBridge(
                        new BigDecimal("12500000.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("1250000.00"),
                        new BigDecimal("10250000.00"),
                        new BigDecimal("24000000.00")));
    }

    /** formulas.md, section 8: maximum rates lie above accounts also at the measured share, but less. */
    @Test
    void theShippedEvidenceOfRatesIsLessAtAMeasuredShare() {
        List<Price> amount = List.of(published(TOTAL, null, "12500000"));
        List<RatePrice> measured = BenefitGroups.PARTS.stream()
                .map(group -> RATE_PRICES.of(group, NOW, mix(group, "63.8")))
                .flatMap(Optional::stream)
                .toList();

        assertThat(evidence(known(amount, Map.of(), List.of(), RATES))).isEqualTo(new BigDecimal("2674339.67"));
        assertThat(evidence(known(amount, Map.of(), List.of(), measured)))
                .as("60 x 142,654.25 x 12,041 / 161,447 + 60 x 86,374.99 x 15,949 / 115,855")
                .isEqualTo(new BigDecimal("1351805.03"));
        assertThat(evidence(known(amount, Map.of(), List.of(ACCOUNTS.get(0)), RATES)))
                .as("of social assistance only")
                .isBetween(BigDecimal.ONE, evidence(known(amount, Map.of(), List.of(), RATES)));
    }

    private static BigDecimal evidence(KnownPrices known) {
        return Objects.requireNonNull(of(TOTAL, known).bridge()).priceEvidence();
    }

    /** formulas.md, section 9: what each kind of price would give stands in the check. */
    @Test
    void theGapToTheAmountIsToldWithWhatEachKindOfPriceWouldGive() {
        Check check = unexplained(known(List.of(published(TOTAL, null, "12500000")), Map.of(), ACCOUNTS, RATES));

        assertThat(check.message().danish())
                .isEqualTo("Beregnet 24,0 mio. kr. mod offentliggjort 12,5 mio. kr.; 10,3 mio. kr. er ikke forklaret."
                        + " Beregnet på kommunens egne regnskabspriser 2025 (2025-priser): 24,0 mio. kr.;"
                        + " på satser: 26,6 mio. kr.; offentliggjort: 12,5 mio. kr.");
        assertThat(check.message().english())
                .contains(
                        "Calculated at the municipality's own accounts' prices of 2025 (2025 prices): 24.0 million kr.;"
                                + " at rates: 26.6 million kr.; published: 12.5 million kr.");
    }

    @Test
    void aKindOfPriceThatAGroupLacksGivesNoValueAndIsSaidToBeKnownInPart() {
        Check check = unexplained(known(
                List.of(published(TOTAL, null, "12500000")),
                Map.of(),
                List.of(ACCOUNTS.get(0), ACCOUNTS.get(2)),
                RATES));

        assertThat(check.message().danish())
                .endsWith(". Beregnet på satser: 26,6 mio. kr.; offentliggjort: 12,5 mio. kr.; kommunens egne"
                        + " regnskabspriser 2025 (2025-priser) kendes kun for A-dagpenge mv. og Kontanthjælp mv.");
    }

    @Test
    void withOneKindOfPriceThereIsNothingToTell() {
        assertThat(unexplained(known(List.of(published(TOTAL, null, "12500000")), Map.of(), List.of(), RATES))
                        .message()
                        .danish())
                .endsWith("er ikke forklaret");
    }

    private static StepMix mix(String group, String percent) {
        return new StepMix(group, 2025, BigDecimal.TEN, new BigDecimal(percent));
    }

    /** formulas.md, section 28: 21,092 × 12 × 63.8 %. */
    @Test
    void ratesTakeTheMeasuredShareWhereItIsKnown() {
        RatePrice rate = RATE_PRICES.of(INSURED, 2025, mix(INSURED, "63.8")).orElseThrow();

        assertThat(rate.price()).isEqualByComparingTo("161480.352");
        assertThat(rate.ladderWeek()).isNull();
        assertThat(rate.measuredYear()).isEqualTo(2025);
        assertThat(RATE_PRICES.of(INSURED, 2025, null).orElseThrow())
                .extracting(RatePrice::ladderWeek, RatePrice::measuredYear)
                .isEqualTo(Arrays.asList(27, null));
    }

    /** formulas.md, section 28: the table. */
    @Test
    void howFarRatesLieAboveTheAccountsOfTheSameYear() {
        PriceComparison insured = comparison(INSURED, "149406", "63.8");
        PriceComparison assistance = comparison(ASSISTANCE, "99906", null);

        assertThat(insured.assumed().price()).isEqualByComparingTo("177172.80");
        assertThat(insured.assumedAbove()).isEqualTo(new BigDecimal("18.6"));
        assertThat(insured.measuredAbove()).isEqualTo(new BigDecimal("8.1"));
        assertThat(assistance.assumed().price())
                .as("the last rate that is known in the year, of June")
                .isEqualByComparingTo("122592");
        assertThat(assistance.assumedAbove()).isEqualTo(new BigDecimal("22.7"));
        assertThat(assistance.measuredAbove()).isNull();
    }

    private static PriceComparison comparison(String group, String price, @Nullable String percent) {
        return PriceComparison.of(
                accounts(group, price),
                RATE_PRICES.of(group, 2025, null).orElseThrow(),
                percent == null
                        ? null
                        : RATE_PRICES.of(group, 2025, mix(group, percent)).orElseThrow());
    }

    /** formulas.md, section 8: another kind of price than before is said. */
    @Test
    void fromRatesToAccountsIsAnotherMethod() {
        Check method = PriceMethodCheck.of(
                NOW,
                SavingsCalculation.of(lines(), known(List.of(), Map.of(), List.of(), RATES)),
                SavingsCalculation.of(lines(), known(List.of(), Map.of(), ACCOUNTS, RATES)));

        assertThat(method.status()).isEqualTo(Check.Status.INFORMATION);
        assertThat(method.message().danish()).endsWith(": før satser, nu regnskab");
    }
}
