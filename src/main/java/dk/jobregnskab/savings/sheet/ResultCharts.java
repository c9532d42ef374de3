package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkHistorySheet;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.chart.AxisStart;
import dk.jobregnskab.workbook.chart.Picture;
import dk.jobregnskab.workbook.chart.Picture.Curve;
import dk.jobregnskab.workbook.chart.Run;
import dk.jobregnskab.workbook.style.Colour;
import dk.jobregnskab.workbook.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Draws bars from Resultat and lines from Udvikling. */
final class ResultCharts {

    /** Below all charts and sentences. */
    private static final int FIGURES_ROW = 7;

    private final Edition edition;
    private final Labels labels;
    private final BenchmarkPage benchmark;
    private final XSSFSheet sheet;
    private final ChartGrid grid;
    private @Nullable LineFigures lineFigures;

    ResultCharts(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.benchmark = BenchmarkPage.of(edition.report());
        this.sheet = edition.sheet(ChartsSheet.ID);
        this.grid = new ChartGrid(edition, sheet);
    }

    void write() {
        sheet.getPrintSetup().setFitHeight((short) 1);
        TableSheet result = edition.table(ResultSheet.ID);
        drawBars(result, "persons", "expected", "actual");
        drawBars(result, "shares", "expectedShare", "actualShare");
        drawPersonsOverTime();
        drawRanks();
        grid.writeLeftOut();
        XSSFWorkbook workbook = edition.workbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, 1, 0, FIGURES_ROW - 2);
    }

    private LineFigures figures() {
        if (lineFigures == null) {
            Map<Period, Map<String, BenchmarkLine>> periods = benchmark.byPeriod();
            lineFigures = LineFigures.write(
                    edition,
                    sheet,
                    FIGURES_ROW,
                    edition.table(BenchmarkHistorySheet.ID),
                    totals(),
                    periods.values().stream()
                            .map(lines -> lines.values().iterator().next().definitionVersion())
                            .toList(),
                    periods.keySet().stream().map(Period::token).toList());
        }
        return lineFigures;
    }

    private void drawBars(TableSheet table, String key, String expected, String actual) {
        List<BenchmarkLine> parts = benchmark.parts();
        boolean persons = key.equals("persons");
        Optional<Run> run = Run.longest(parts, line -> persons ? hasPersons(line) : hasShares(line));
        boolean total = benchmark
                .total()
                .filter(line -> persons ? hasPersons(line) : hasShares(line))
                .isPresent();
        if (run.isEmpty() && !total) {
            grid.leaveOut(labels.text("charts." + key + ".leftOut"));
            return;
        }
        Run rows = run.orElse(new Run(-2, -2));
        List<BenchmarkLine> shown = run.isPresent()
                ? parts.subList(rows.from(), rows.to() + 1)
                : benchmark.total().stream().toList();
        Picture picture = new Picture(
                edition.marked(
                        labels.text("charts." + key + ".title"),
                        shown.stream().map(BenchmarkLine::group).anyMatch(benchmark.constructedLines()::contains)),
                labels.text("charts." + key + ".sentence", edition.municipality(), edition.period()),
                table.sheet(),
                table.range("benefit", rows.from(), rows.to()),
                expectedAndActual(
                        table.range(expected, rows.from(), rows.to()), table.range(actual, rows.from(), rows.to())));
        grid.place(picture, charts -> charts.bars(picture));
    }

    private List<Curve> expectedAndActual(CellRangeAddress expected, CellRangeAddress actual) {
        return List.of(
                new Curve(labels.text("charts.expected"), expected, Colour.GREY),
                new Curve(labels.text("charts.actual"), actual, Colour.DARK_BLUE));
    }

    private void drawPersonsOverTime() {
        List<Optional<BenchmarkLine>> totals = totals();
        Optional<Run> run = Run.longest(
                totals, line -> line.filter(ResultCharts::hasPersons).isPresent());
        if (run.isEmpty() || run.get().length() < 2) {
            grid.leaveOut(labels.text("charts.time.leftOut"));
            return;
        }
        Run rows = run.get();
        List<Double> values = new ArrayList<>();
        totals.subList(rows.from(), rows.to() + 1)
                .forEach(total -> total.ifPresent(line -> {
                    addTo(values, line.expected());
                    addTo(values, line.actual());
                }));
        double start = AxisStart.below(values);
        LineFigures figures = figures();
        Picture picture = new Picture(
                edition.marked(labels.text("charts.time.title"), isConstructed(rows)),
                labels.text("charts.time.sentence", edition.municipality(), BenefitGroups.TOTAL)
                        + (start > 0 ? " " + labels.text("chart.notFromZero") : ""),
                figures.sheet(),
                figures.periods(rows),
                expectedAndActual(figures.column("expected", rows), figures.column("actual", rows)));
        grid.place(picture, charts -> charts.lines(picture, start));
    }

    private void drawRanks() {
        Optional<Run> run =
                Run.longest(totals(), line -> line.map(BenchmarkLine::rank).isPresent());
        if (run.isEmpty() || run.get().length() < 2) {
            grid.leaveOut(labels.text("charts.rank.leftOut"));
            return;
        }
        Run rows = run.get();
        LineFigures figures = figures();
        int greatest = totals().stream()
                .flatMap(Optional::stream)
                .map(BenchmarkLine::rank)
                .filter(Objects::nonNull)
                .mapToInt(rank -> rank)
                .max()
                .orElse(1);
        Picture picture = new Picture(
                edition.marked(labels.text("charts.rank.title"), isConstructed(rows)),
                labels.text("charts.rank.sentence", edition.municipality()),
                figures.sheet(),
                figures.periods(rows),
                List.of(new Curve(labels.text("charts.rank"), figures.column("rank", rows), Colour.DARK_BLUE)));
        grid.place(picture, charts -> charts.ranks(picture, greatest));
    }

    private List<Optional<BenchmarkLine>> totals() {
        return benchmark.byPeriod().values().stream()
                .map(lines -> Optional.ofNullable(lines.get(BenefitGroups.TOTAL)))
                .toList();
    }

    private boolean isConstructed(Run rows) {
        return benchmark
                .constructedPeriods(BenefitGroups.TOTAL)
                .subList(rows.from(), rows.to() + 1)
                .contains(true);
    }

    private static boolean hasPersons(BenchmarkLine line) {
        return line.expected() != null && line.actual() != null;
    }

    private static boolean hasShares(BenchmarkLine line) {
        return line.expectedShare() != null && line.actualShare() != null;
    }

    private static void addTo(List<Double> values, @Nullable Integer value) {
        if (value != null) {
            values.add(value.doubleValue());
        }
    }
}
