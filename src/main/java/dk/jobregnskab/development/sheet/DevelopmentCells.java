package dk.jobregnskab.development.sheet;

import dk.jobregnskab.development.Area;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.util.List;

/** Fills the region: its sentences, the charts, and the table with its check. */
final class DevelopmentCells {

    private static final int CHARTS_IN_A_ROW = 2;
    private static final int CHART_ROWS = 16;

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
        DevelopmentSentences sentences = new DevelopmentSentences(edition, comparisons);
        canvas.begin(DevelopmentTable.ID, sentences.title(), labels.text("since.about"));
        sentences.write(canvas);
        drawCharts();
        int rows = comparisons.stream().mapToInt(DevelopmentRows::count).sum();
        TableRegion table = new TableRegion(edition, DevelopmentTable.ID, DevelopmentTable.COLUMNS, rows, 0);
        check(table, writeTable(table));
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

    private void drawCharts() {
        DevelopmentFigures figures = new DevelopmentFigures(edition);
        int wide = DevelopmentTable.COLUMNS.size() / CHARTS_IN_A_ROW;
        int row = 0;
        for (int i = 0; i < comparisons.size(); i++) {
            int column = i % CHARTS_IN_A_ROW * wide;
            if (column == 0) {
                row = canvas.take(CHART_ROWS);
            }
            int first = row;
            new DevelopmentChart(edition, comparisons.get(i))
                    .draw(figures, () -> canvas.chart(first, CHART_ROWS, column, column + wide));
        }
    }
}
