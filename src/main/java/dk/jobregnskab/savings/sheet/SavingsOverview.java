package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.savings.Saving;
import dk.jobregnskab.savings.calculation.PriceMethodCheck;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.OverviewPart;
import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.overview.Card;
import dk.jobregnskab.workbook.overview.OverviewChart;
import dk.jobregnskab.workbook.overview.OverviewLine;
import dk.jobregnskab.workbook.overview.OverviewTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** On Overblik: the sentence, the period's cards, the bars, the small table, and the way from the published amount to the calculated value. */
final class SavingsOverview implements OverviewPart {

    private static final String PERSONS_OF_PARTS = "benchmark.parts-vs-total";

    @Override
    public Optional<String> sentence(Edition edition) {
        return BenchmarkPage.of(edition.report()).total().flatMap(total -> new SpokenSentence(edition)
                .of(total, saving(edition)));
    }

    private static Optional<Saving> saving(Edition edition) {
        return SavingsPage.of(edition.report()).saving(BenefitGroups.TOTAL);
    }

    @Override
    public List<Card> cards(Edition edition) {
        return BenchmarkPage.of(edition.report())
                .total()
                .map(total -> new SavingsCards(edition).of(total, saving(edition)))
                .orElse(List.of());
    }

    @Override
    public List<OverviewChart> charts(Edition edition) {
        return GroupBars.of(edition).stream()
                .map(picture -> new OverviewChart(picture, Charts::bars))
                .toList();
    }

    @Override
    public Optional<OverviewTable> table(Edition edition) {
        List<BenchmarkLine> lines = BenchmarkPage.of(edition.report()).lines();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new SmallTable(edition).of(lines));
    }

    @Override
    public List<OverviewLine> bridge(Edition edition) {
        return saving(edition).map(saving -> ValueBridge.of(edition, saving)).orElse(List.of());
    }

    /** Where there are two amounts. */
    @Override
    public List<String> advice(Edition edition) {
        return saving(edition)
                .filter(saving -> saving.publishedSaving() != null && saving.calculatedSaving() != null)
                .map(saving -> List.of(edition.labels().text("overview.advice.saving")))
                .orElse(List.of());
    }

    /** Kroner by another method than before. */
    @Override
    public List<String> news(Edition edition) {
        return edition.report().checks().stream()
                .filter(check -> check.id().equals(PriceMethodCheck.ID) && check.status() == Check.Status.INFORMATION)
                .map(check -> check.message().in(edition.report().language()) + ".")
                .toList();
    }

    /** Where the groups' persons do not add up to the total's, the gap at the price of the total. */
    @Override
    public Optional<String> inKroner(Edition edition, Check check) {
        String expected = check.expected();
        String found = check.found();
        return check.id().startsWith(PERSONS_OF_PARTS) && expected != null && found != null
                ? saving(edition)
                        .map(Saving::weightedPrice)
                        .map(price ->
                                inKroner(edition, new BigDecimal(found).subtract(new BigDecimal(expected)), price))
                : Optional.empty();
    }

    private static String inKroner(Edition edition, BigDecimal persons, BigDecimal price) {
        return edition.labels()
                .text(
                        "overview.trust.kroner",
                        edition.numbers().millions(persons.multiply(price).abs(), 1),
                        edition.numbers().decimal(price, 0));
    }

    @Override
    public boolean isConstructed(Edition edition) {
        ConstructedResult constructed = new ConstructedResult(edition.report());
        return BenchmarkPage.of(edition.report()).lines().stream()
                .map(BenchmarkLine::group)
                .anyMatch(constructed::holds);
    }

    @Override
    public List<String> constructedFigures(Edition edition) {
        return new ConstructedResult(edition.report())
                .inWords(
                        edition.labels(),
                        BenchmarkPage.of(edition.report()).lines().stream()
                                .map(BenchmarkLine::group)
                                .toList());
    }
}
