package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.report.internal.RegisterModel.StepRow;
import java.math.BigDecimal;
import java.util.List;

/** The period's benefits of the overall list by refund step: the municipality's own share, and who pays the rest. */
final class StepsSheet {

    private static final List<Column> COLUMNS = FigureCells.after(new Column("financing", 30), new Column("share", 16));

    private StepsSheet() {}

    static void write(Edition edition) {
        List<StepRow> steps = edition.model().register().steps();
        Labels labels = edition.labels();
        TableSheet table = new TableSheet(edition, SheetId.STEPS, COLUMNS, Math.max(1, steps.size()), 0).freeze(1);
        SheetFrame.write(
                edition,
                SheetId.STEPS,
                labels.text("steps.title", edition.municipality(), edition.period()),
                labels.text("steps.about"));
        if (steps.isEmpty()) {
            table.explain(labels.text("empty.steps"));
        }
        FigureCells figures = new FigureCells(labels, Format.COUNT);
        for (StepRow step : steps) {
            TableRow cells = table.row()
                    .text(labels.text(step.cofinanced() ? "steps.cofinanced" : "steps.refunded"))
                    .number(BigDecimal.valueOf(step.municipalPercent(), 2), Format.ONE_DECIMAL);
            figures.write(cells, step.row());
        }
        PriceCheck.add(
                edition, SheetId.STEPS, table, steps.stream().map(StepRow::row).toList());
        table.fit();
    }
}
