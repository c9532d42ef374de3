package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.chart.ChartFrame;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills the sheet: the table with its check, and the charts between it and the sentences. */
final class DevelopmentCells {

    private static final int CHARTS_IN_A_ROW = 2;
    /** Columns of a chart that stands alone. */
    private static final int WIDE_CHART = 8;

    private static final float CHART_HEIGHT = 230;

    private final Edition edition;
    private final Labels labels;
    private final List<Development> comparisons;
    private final DevelopmentSentences sentences;
    private final TableSheet table;

    DevelopmentCells(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.comparisons = DevelopmentPage.of(edition.report()).comparisons();
        this.sentences = new DevelopmentSentences(edition, comparisons);
        int rows = comparisons.stream().mapToInt(DevelopmentRows::count).sum();
        this.table = new TableSheet(
                        edition, DevelopmentSheet.ID, DevelopmentSheet.COLUMNS, rows, sentences.lines() + chartRows())
                .freezeColumns(1);
    }

    void write() {
        SheetFrame.write(
                edition,
                DevelopmentSheet.ID,
                sentences.title(),
                edition.labels().text("since.about"));
        sentences.write(table.sheet());
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

    /** Returns the sum of all changes of areas as the run computed them. */
    private BigDecimal writeTable() {
        BigDecimal sum = BigDecimal.ZERO;
        int row = 0;
        for (Development comparison : comparisons) {
            DevelopmentRows.write(edition, table, comparison, row);
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
                        "workbook.since.change",
                        labels.text("check.since.change"),
                        formula.toString(),
                        sum,
                        "0.01",
                        DevelopmentPage.of(edition.report()).isConstructed());
    }

    private void drawCharts() {
        XSSFSheet sheet = table.sheet();
        int firstRow = 2 + sentences.lines();
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
