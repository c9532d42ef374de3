package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.style.RowHeights;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Fills the region: its sentences, the charts, and the table with its check. */
final class DevelopmentCells {

    private static final int CHART_ROWS = 13;
    private static final int TEXT_COLUMN = 6;
    private static final float ROW = 14;
    private static final String BULLET = "• ";
    /** Of a column's width, in thousandths of the font's size. */
    private static final double CHARACTER = 515;

    private final Edition edition;
    private final SheetCanvas canvas;
    private final Labels labels;
    private final List<Development> comparisons;

    DevelopmentCells(Edition edition, SheetCanvas canvas) {
        this.edition = edition;
        this.canvas = canvas;
        this.labels = edition.labels();
        this.comparisons = DevelopmentPage.of(edition.report()).comparisons();
    }

    void write() {
        DevelopmentSentences sentences = new DevelopmentSentences(edition);
        canvas.breakPage();
        canvas.begin(DevelopmentTable.ID, sentences.title(comparisons), labels.text("since.about"));
        DevelopmentFigures figures = new DevelopmentFigures(edition);
        for (Development comparison : comparisons) {
            canvas.paragraph(sentences.section(comparison), edition.styles().section());
            DevelopmentChart chart = new DevelopmentChart(edition, comparison);
            List<String> lines = sentences.of(comparison, chart);
            if (chart.isDrawn()) {
                draw(chart, figures, lines);
            } else {
                lines.forEach(canvas::paragraph);
            }
        }
        int rows = comparisons.stream().mapToInt(DevelopmentRows::count).sum();
        TableRegion table = new TableRegion(edition, DevelopmentTable.ID, DevelopmentTable.COLUMNS, rows, 0);
        check(table, writeTable(table));
    }

    /** The chart, and to its right what is to be said. */
    private void draw(DevelopmentChart chart, DevelopmentFigures figures, List<String> lines) {
        List<Integer> heights = lines.stream().map(this::rows).toList();
        int rows =
                Math.max(CHART_ROWS, heights.stream().mapToInt(height -> height).sum());
        int first = canvas.take(rows);
        for (int i = 0; i < rows; i++) {
            canvas.row(first + i).setHeightInPoints(ROW);
        }
        chart.draw(figures, () -> canvas.chart(first, CHART_ROWS, 0, TEXT_COLUMN));
        int row = first;
        for (int i = 0; i < lines.size(); i++) {
            XSSFCell cell = canvas.row(row).createCell(TEXT_COLUMN);
            cell.setCellValue(CellText.safe(BULLET + lines.get(i)));
            cell.setCellStyle(edition.styles().plain());
            canvas.sheet()
                    .addMergedRegion(new CellRangeAddress(
                            row, row + heights.get(i) - 1, TEXT_COLUMN, DevelopmentTable.COLUMNS.size() - 1));
            row += heights.get(i);
        }
    }

    private int rows(String line) {
        int width = DevelopmentTable.COLUMNS.stream()
                .skip(TEXT_COLUMN)
                .mapToInt(Column::width)
                .sum();
        return RowHeights.lines(BULLET + line, width * CHARACTER, false);
    }

    /** Returns the sum of all changes of areas as the run computed them. */
    private BigDecimal writeTable(TableRegion table) {
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

    private void check(TableRegion table, BigDecimal sum) {
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
}
