package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What changed between two dates: the sentences of each comparison, the charts, and below them the table that both rest on. */
final class SinceSheet {

    static final List<Column> COLUMNS = List.of(
            new Column("name", 32),
            new Column("kind", 19),
            new Column("series", 16),
            new Column("from", 12),
            new Column("to", 13),
            new Column("base", 15),
            new Column("value", 10),
            new Column("change", 11),
            new Column("changePct", 11),
            new Column("points", 11),
            new Column("order", 17),
            new Column("words", 46));

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

    private SinceSheet(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.comparisons = edition.model().figures().development();
        for (Development comparison : comparisons) {
            tell(comparison);
        }
        int rows = comparisons.stream().mapToInt(SinceRows::count).sum();
        this.table = new TableSheet(edition, SheetId.SINCE, COLUMNS, rows, lines.size() + chartRows()).freezeColumns(1);
    }

    static void write(Edition edition) {
        SinceSheet sheet = new SinceSheet(edition);
        SheetFrame.write(edition, SheetId.SINCE, sheet.title(), edition.labels().text("since.about"));
        sheet.writeLines();
        BigDecimal sum = sheet.writeTable();
        sheet.check(sum);
        sheet.table.fit();
        sheet.drawCharts();
        edition.workbook()
                .setPrintArea(
                        edition.workbook().getSheetIndex(sheet.table.sheet()),
                        0,
                        COLUMNS.size() - 1,
                        0,
                        sheet.table.sheet().getLastRowNum());
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
        new SinceChart(edition, development).sentences().forEach(this::tell);
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
        return wording.in(edition.model().language());
    }

    private void writeLines() {
        XSSFSheet sheet = table.sheet();
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = sheet.createRow(2 + i);
            Line line = lines.get(i);
            XSSFCellStyle style = line.isSection()
                    ? edition.styles().section()
                    : edition.styles().about();
            for (int column = 0; column < (line.isSection() ? COLUMNS.size() : 1); column++) {
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
            new SinceRows(edition, table, comparison, row).write();
            row += SinceRows.count(comparison);
            for (var area : comparison.areas()) {
                sum = area.change() == null || area.kind() == Area.Kind.MUNICIPALITY ? sum : sum.add(area.change());
            }
        }
        return sum;
    }

    private void check(BigDecimal sum) {
        StringBuilder formula = new StringBuilder();
        for (Area.Kind kind : SinceRows.KINDS) {
            formula.append(formula.isEmpty() ? "" : "+")
                    .append("SUMIF(" + table.all("kind") + ",\"" + labels.text("since.kind." + kind) + "\","
                            + table.all("change") + ")");
        }
        edition.liveChecks()
                .add("workbook.since.change", labels.text("check.since.change"), formula.toString(), sum, "0.01");
    }

    private void drawCharts() {
        XSSFSheet sheet = table.sheet();
        int firstRow = 2 + lines.size();
        SinceFigures figures = new SinceFigures(edition, table, COLUMNS.size() + 1);
        for (int i = 0; i < chartRows(); i++) {
            sheet.createRow(firstRow + i).setHeightInPoints(CHART_HEIGHT);
        }
        int half = COLUMNS.size() / CHARTS_IN_A_ROW;
        int wide = comparisons.size() == 1 ? WIDE_CHART : half;
        for (int i = 0; i < comparisons.size(); i++) {
            int column = i % CHARTS_IN_A_ROW * half;
            int row = firstRow + i / CHARTS_IN_A_ROW;
            new SinceChart(edition, comparisons.get(i))
                    .draw(
                            figures,
                            () -> ChartFrame.at(sheet, labels.languageTag(), column, row, column + wide, row + 1));
        }
    }
}
