package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.chart.ChartFrame;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills the sheet from the top: the sentences of each comparison, the charts, the table. */
final class DevelopmentText {

    private static final int CHARTS_IN_A_ROW = 2;
    /** Columns of a chart that stands alone. */
    private static final int WIDE_CHART = 8;

    private static final float CHART_HEIGHT = 230;

    /** Characters across the table; an explanation is not wrapped by its cell. */
    private static final int LONGEST_LINE = 210;

    private record Line(String text, boolean isSection) {}

    private final Edition edition;
    private final Labels labels;
    private final List<Development> comparisons;
    private final List<Line> lines = new ArrayList<>();
    private final TableSheet table;

    DevelopmentText(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.comparisons = DevelopmentPage.of(edition.report()).comparisons();
        for (Development comparison : comparisons) {
            tell(comparison);
        }
        int rows = comparisons.stream().mapToInt(DevelopmentRows::count).sum();
        this.table = new TableSheet(
                        edition, DevelopmentSheet.ID, DevelopmentSheet.COLUMNS, rows, lines.size() + chartRows())
                .freezeColumns(1);
    }

    void write() {
        SheetFrame.write(edition, DevelopmentSheet.ID, title(), edition.labels().text("since.about"));
        writeLines();
        BigDecimal sum = writeTable();
        check(sum);
        table.fit();
        drawCharts();
        edition.workbook()
                .setPrintArea(
                        edition.workbook().getSheetIndex(table.sheet()),
                        0,
                        DevelopmentSheet.COLUMNS.size() - 1,
                        0,
                        table.sheet().getLastRowNum());
    }

    private int chartRows() {
        return (comparisons.size() + CHARTS_IN_A_ROW - 1) / CHARTS_IN_A_ROW;
    }

    private String title() {
        List<String> starts = comparisons.stream().map(this::start).distinct().toList();
        String since = starts.size() == 1
                ? starts.get(0)
                : comparisons.stream()
                        .map(comparison -> labels.text(
                                "since.title.series",
                                start(comparison),
                                say(comparison.series().counted())))
                        .collect(Collectors.joining(labels.text("since.title.and")));
        return labels.text("since.title", since, edition.municipality());
    }

    private String start(Development development) {
        return development.baseObservation() == null
                ? labels.date(development.from())
                : say(development.baseObservation().name());
    }

    private void tell(Development development) {
        Series series = development.series();
        lines.add(new Line(
                labels.text(
                        series.constructed() ? "since.section.constructed" : "since.section",
                        CellText.capitalised(say(series.counted())),
                        say(series.basis())),
                true));
        development.sentences().forEach(sentence -> tell(say(sentence)));
        if (series.isRegister()) {
            tell(labels.text("since.register"));
        }
        development.targets().forEach(target -> tell(say(target.answer())));
        new DevelopmentChart(edition, development).sentences().forEach(this::tell);
    }

    /** In as many lines as it takes. */
    private void tell(String text) {
        String rest = text;
        while (rest.length() > LONGEST_LINE) {
            int end = rest.lastIndexOf(' ', LONGEST_LINE);
            lines.add(new Line(rest.substring(0, end), false));
            rest = rest.substring(end + 1);
        }
        lines.add(new Line(rest, false));
    }

    private String say(Wording wording) {
        return wording.in(edition.report().language());
    }

    private void writeLines() {
        XSSFSheet sheet = table.sheet();
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = sheet.createRow(2 + i);
            Line line = lines.get(i);
            XSSFCellStyle style = line.isSection()
                    ? edition.styles().section()
                    : edition.styles().about();
            for (int column = 0; column < (line.isSection() ? DevelopmentSheet.COLUMNS.size() : 1); column++) {
                XSSFCell cell = row.createCell(column);
                cell.setCellStyle(style);
                if (column == 0) {
                    cell.setCellValue(CellText.safe(line.text()));
                }
            }
        }
    }

    /** Returns the sum of all changes of areas as the run computed them. */
    private BigDecimal writeTable() {
        BigDecimal sum = BigDecimal.ZERO;
        int row = 0;
        for (Development comparison : comparisons) {
            new DevelopmentRows(edition, table, comparison, row).write();
            row += DevelopmentRows.count(comparison);
            for (var area : comparison.areas()) {
                sum = area.change() == null || area.kind() == Area.Kind.MUNICIPALITY ? sum : sum.add(area.change());
            }
        }
        return sum;
    }

    private void check(BigDecimal sum) {
        StringBuilder formula = new StringBuilder();
        for (Area.Kind kind : DevelopmentRows.KINDS) {
            formula.append(formula.isEmpty() ? "" : "+")
                    .append("SUMIF(" + table.all("kind") + ",\"" + labels.text("since.kind." + kind) + "\","
                            + table.all("change") + ")");
        }
        edition.liveChecks()
                .add(
                        DevelopmentSheet.CHECK + ".change",
                        labels.text("check.since.change"),
                        formula.toString(),
                        sum,
                        "0.01");
    }

    private void drawCharts() {
        XSSFSheet sheet = table.sheet();
        int firstRow = 2 + lines.size();
        DevelopmentFigures figures = new DevelopmentFigures(edition, table, DevelopmentSheet.COLUMNS.size() + 1);
        for (int i = 0; i < chartRows(); i++) {
            sheet.createRow(firstRow + i).setHeightInPoints(CHART_HEIGHT);
        }
        int half = DevelopmentSheet.COLUMNS.size() / CHARTS_IN_A_ROW;
        int wide = comparisons.size() == 1 ? WIDE_CHART : half;
        for (int i = 0; i < comparisons.size(); i++) {
            int column = i % CHARTS_IN_A_ROW * half;
            int row = firstRow + i / CHARTS_IN_A_ROW;
            new DevelopmentChart(edition, comparisons.get(i))
                    .draw(
                            figures,
                            () -> ChartFrame.at(sheet, labels.languageTag(), column, row, column + wide, row + 1));
        }
    }
}
