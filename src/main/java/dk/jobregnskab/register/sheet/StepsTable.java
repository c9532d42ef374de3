package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.sheet.RegisterPage.FigureRow;
import dk.jobregnskab.register.sheet.RegisterPage.StepRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.List;

/** The period's benefits of the overall list by refund step: the municipality's own share, and who pays the rest. */
final class StepsTable implements Region {

    static final RegionId ID = new RegionId("steps", "tblRegisterRefusion");

    private static final List<Column> COLUMNS = FigureCells.after(new Column("financing", 30), new Column("share", 16));

    @Override
    public RegionId id() {
        return ID;
    }

    @Override
    public ReportSheet sheet() {
        return RegisterPlan.BENEFITS;
    }

    @Override
    public int place() {
        return 200;
    }

    @Override
    public boolean applies(Report report) {
        return !RegisterPage.of(report).benefits().isEmpty()
                && !RegisterPage.of(report).weightedByHours();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).steps().stream()
                .map(StepRow::row)
                .anyMatch(FigureRow::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<StepRow> steps = RegisterPage.of(edition.report()).steps();
        Labels labels = edition.labels();
        canvas.begin(
                ID, labels.text("steps.title", edition.municipality(), edition.period()), labels.text("steps.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, Math.max(1, steps.size()), 0).freeze(1);
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
        PriceCheck.add(edition, ID, table, steps.stream().map(StepRow::row).toList());
    }
}
