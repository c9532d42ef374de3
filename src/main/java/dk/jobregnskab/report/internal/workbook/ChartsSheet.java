package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.report.internal.workbook.Picture.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The charts, two beside each other on one page, each under the sentence that says what it shows. */
final class ChartsSheet {

    private static final int COLUMN_WIDTH = 72;
    private static final float CHART_HEIGHT = 220;

    /** Below all charts and sentences. */
    private static final int FIGURES_ROW = 7;

    private final Edition edition;
    private final Labels labels;
    private final XSSFSheet sheet;
    private final List<String> leftOut = new ArrayList<>();
    private @Nullable LineFigures lineFigures;
    private int drawn;

    private ChartsSheet(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.sheet = edition.sheet(SheetId.CHARTS);
    }

    static void write(Edition edition, TableSheet result, TableSheet development) {
        SheetFrame.write(
                edition,
                SheetId.CHARTS,
                edition.labels().text("charts.title", edition.municipality(), edition.period()),
                edition.labels().text("charts.about"));
        ChartsSheet charts = new ChartsSheet(edition);
        charts.sheet.setColumnWidth(0, COLUMN_WIDTH * 256);
        charts.sheet.setColumnWidth(1, COLUMN_WIDTH * 256);
        charts.sheet.getPrintSetup().setFitHeight((short) 1);
        charts.drawBars(result, "persons", "expected", "actual");
        charts.drawBars(result, "shares", "expectedShare", "actualShare");
        charts.drawPersonsOverTime(development);
        charts.drawRanks(development);
        charts.writeLeftOut();
        XSSFWorkbook workbook = edition.workbook();
        workbook.setPrintArea(workbook.getSheetIndex(charts.sheet), 0, 1, 0, FIGURES_ROW - 2);
    }

    private LineFigures figures(TableSheet development) {
        if (lineFigures == null) {
            Map<Period, Map<String, BenchmarkLine>> periods =
                    DevelopmentSheet.byPeriod(edition.model().development());
            lineFigures = LineFigures.write(
                    edition,
                    sheet,
                    FIGURES_ROW,
                    development,
                    totals(),
                    periods.values().stream()
                            .map(lines -> lines.values().iterator().next().definitionVersion())
                            .toList(),
                    periods.keySet().stream().map(Period::token).toList());
        }
        return lineFigures;
    }

    private void drawBars(TableSheet table, String key, String expected, String actual) {
        List<BenchmarkLine> parts = edition.model().figures().benchmark().stream()
                .filter(line -> !line.group().equals(BenefitGroups.TOTAL))
                .toList();
        boolean persons = key.equals("persons");
        Optional<Run> run = Run.longest(parts, line -> persons ? hasPersons(line) : hasShares(line));
        boolean total = ResultSheet.total(edition.model().figures())
                .filter(line -> persons ? hasPersons(line) : hasShares(line))
                .isPresent();
        if (run.isEmpty() && !total) {
            leftOut.add(labels.text("charts." + key + ".leftOut"));
            return;
        }
        Run rows = run.orElse(new Run(-2, -2));
        List<BenchmarkLine> shown = run.isPresent()
                ? parts.subList(rows.from(), rows.to() + 1)
                : ResultSheet.total(edition.model().figures()).stream().toList();
        Picture picture = new Picture(
                edition.marked(
                        labels.text("charts." + key + ".title"),
                        shown.stream()
                                .map(BenchmarkLine::group)
                                .anyMatch(edition.model().constructed().lines()::contains)),
                labels.text("charts." + key + ".sentence", edition.municipality(), edition.period()),
                table.sheet(),
                table.range("benefit", rows.from(), rows.to()),
                expectedAndActual(
                        table.range(expected, rows.from(), rows.to()), table.range(actual, rows.from(), rows.to())));
        place(picture, charts -> charts.bars(picture));
    }

    private List<Curve> expectedAndActual(CellRangeAddress expected, CellRangeAddress actual) {
        return List.of(
                new Curve(labels.text("charts.expected"), expected, Styles.GREY),
                new Curve(labels.text("charts.actual"), actual, Styles.DARK_BLUE));
    }

    private void drawPersonsOverTime(TableSheet table) {
        List<Optional<BenchmarkLine>> totals = totals();
        Optional<Run> run =
                Run.longest(totals, line -> line.filter(ChartsSheet::hasPersons).isPresent());
        if (run.isEmpty() || run.get().length() < 2) {
            leftOut.add(labels.text("charts.time.leftOut"));
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
        LineFigures figures = figures(table);
        Picture picture = new Picture(
                edition.marked(labels.text("charts.time.title"), isConstructed(rows)),
                labels.text("charts.time.sentence", edition.municipality(), BenefitGroups.TOTAL)
                        + (start > 0 ? " " + labels.text("charts.notFromZero") : ""),
                figures.sheet(),
                figures.periods(rows),
                expectedAndActual(figures.column("expected", rows), figures.column("actual", rows)));
        place(picture, charts -> charts.lines(picture, start));
    }

    private void drawRanks(TableSheet table) {
        Optional<Run> run =
                Run.longest(totals(), line -> line.map(BenchmarkLine::rank).isPresent());
        if (run.isEmpty() || run.get().length() < 2) {
            leftOut.add(labels.text("charts.rank.leftOut"));
            return;
        }
        Run rows = run.get();
        LineFigures figures = figures(table);
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
                List.of(new Curve(labels.text("charts.rank"), figures.column("rank", rows), Styles.DARK_BLUE)));
        place(picture, charts -> charts.ranks(picture, greatest));
    }

    private List<Optional<BenchmarkLine>> totals() {
        return DevelopmentSheet.byPeriod(edition.model().development()).values().stream()
                .map(lines -> Optional.ofNullable(lines.get(BenefitGroups.TOTAL)))
                .toList();
    }

    private boolean isConstructed(Run rows) {
        return DevelopmentSheet.constructed(edition.model().development(), BenefitGroups.TOTAL)
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

    private void place(Picture picture, Consumer<Charts> draw) {
        int column = drawn % 2;
        int row = 2 + drawn / 2 * 2;
        write(row, column, picture.sentence());
        XSSFRow space = sheet.getRow(row + 1) == null ? sheet.createRow(row + 1) : sheet.getRow(row + 1);
        space.setHeightInPoints(CHART_HEIGHT);
        draw.accept(new Charts(ChartFrame.at(sheet, labels.languageTag(), column, row + 1, column + 1, row + 2)));
        drawn++;
    }

    private void writeLeftOut() {
        int row = 2 + (drawn + 1) / 2 * 2;
        for (String sentence : leftOut) {
            write(row++, 0, sentence);
        }
    }

    private void write(int rowIndex, int column, String sentence) {
        XSSFRow row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(CellText.safe(sentence));
        cell.setCellStyle(edition.styles().plain());
        RowHeights.fitBody(sheet, rowIndex, rowIndex);
    }
}
