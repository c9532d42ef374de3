package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.chart.AxisStart;
import dk.jobregnskab.workbook.chart.Charts;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.overview.OverviewChart;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The charts of Resultat beside each other: persons by group, and over time; then ranks. */
final class ResultCharts {

    private static final int CHART_ROWS = 13;

    private final Edition edition;
    private final Labels labels;
    private final BenchmarkPage benchmark;
    private final SheetCanvas canvas;
    private final List<OverviewChart> charts = new ArrayList<>();

    ResultCharts(Edition edition, SheetCanvas canvas) {
        this.edition = edition;
        this.labels = edition.labels();
        this.benchmark = BenchmarkPage.of(edition.report());
        this.canvas = canvas;
    }

    void write() {
        GroupBars.of(edition).ifPresent(picture -> charts.add(new OverviewChart(picture, Charts::bars)));
        List<BenchmarkLine> totals = benchmark.byPeriod().values().stream()
                .map(lines -> lines.get(BenefitGroups.TOTAL))
                .filter(Objects::nonNull)
                .toList();
        long counted = totals.stream()
                .filter(line -> line.expected() != null && line.actual() != null)
                .count();
        long ranked = totals.stream().filter(line -> line.rank() != null).count();
        if (counted > 1 || ranked > 1) {
            TimeFigures figures = new TimeFigures(edition, benchmark);
            if (counted > 1) {
                addPersons(figures, totals);
            }
            if (ranked > 1) {
                addRanks(figures, totals);
            }
        }
        place();
    }

    private void addPersons(TimeFigures figures, List<BenchmarkLine> totals) {
        List<Double> values = totals.stream()
                .flatMap(line -> Stream.of(line.expected(), line.actual()).filter(Objects::nonNull))
                .map(Integer::doubleValue)
                .toList();
        double start = AxisStart.below(values);
        Picture picture = new Picture(
                edition.marked(labels.text("charts.time.title"), isConstructed()),
                labels.text("charts.time.sentence", edition.municipality(), BenefitGroups.TOTAL)
                        + (start > 0 ? " " + labels.text("chart.notFromZero") : ""),
                figures.sheet(),
                figures.periods(),
                List.of(
                        new Curve(labels.text("charts.expected"), figures.column("expected"), Colour.GREY),
                        new Curve(labels.text("charts.actual"), figures.column("actual"), Colour.DARK_BLUE)));
        charts.add(new OverviewChart(picture, (space, shown) -> space.lines(shown, start)));
    }

    private void addRanks(TimeFigures figures, List<BenchmarkLine> totals) {
        int greatest = totals.stream()
                .map(BenchmarkLine::rank)
                .filter(Objects::nonNull)
                .mapToInt(rank -> rank)
                .max()
                .orElse(1);
        Picture picture = new Picture(
                edition.marked(labels.text("charts.rank.title"), isConstructed()),
                labels.text("charts.rank.sentence", edition.municipality()),
                figures.sheet(),
                figures.periods(),
                List.of(new Curve(labels.text("charts.rank"), figures.column("rank"), Colour.DARK_BLUE)));
        charts.add(new OverviewChart(picture, (space, shown) -> space.ranks(shown, greatest)));
    }

    private boolean isConstructed() {
        return benchmark.constructedPeriods(BenefitGroups.TOTAL).contains(true);
    }

    /** Three beside each other, each as wide as a third of the sheet's columns. */
    private void place() {
        int row = canvas.take(CHART_ROWS);
        int[] edges = {0, 3, 8, 12};
        for (int i = 0; i < charts.size(); i++) {
            OverviewChart chart = charts.get(i);
            chart.draw().accept(canvas.chart(row, CHART_ROWS, edges[i], edges[i + 1]), chart.picture());
        }
        charts.forEach(chart -> canvas.paragraph(chart.picture().sentence()));
    }
}
