package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.sheet.Lines.Line;
import dk.jobregnskab.budget.sheet.StandingCells.Unit;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;
import java.util.function.UnaryOperator;

/** The year at a glance, in millions. Each line is the sum of its functions, so that none adds up another's rounding. */
final class SummaryTable implements Region {

    static final RegionId ID = new RegionId("budgetSummary", "tblBudget");

    @Override
    public Placement placement() {
        return new Placement(ID, BudgetPlan.BUDGET, 100);
    }

    @Override
    public boolean applies(Report report) {
        return BudgetPage.of(report).shown().isPresent();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BudgetPage.of(edition.report()).constructed();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        BudgetYear year = BudgetPage.year(edition.report());
        BudgetWords words = new BudgetWords(edition);
        words.headline().ifPresent(canvas::paragraph);
        words.outlook().ifPresent(canvas::paragraph);
        canvas.begin(
                ID,
                edition.labels().text("budgetSummary.title", edition.municipality(), String.valueOf(year.year())),
                words.about());
        SummaryLines lines = new SummaryLines(edition);
        List<Line> shown = lines.lines();
        TableRegion table = new TableRegion(edition, ID, new BudgetColumns(edition.report()).all(), shown.size(), 1);
        StandingCells cells = new StandingCells(edition, Unit.MILLIONS);
        for (Line line : shown) {
            cells.write(line, table);
        }
        Line total = lines.total();
        cells.writeBelow(total, table);
        if (year.temporary() != null) {
            check(edition, "temporary", column -> table.cell(column, 0), year.temporary());
        }
        check(edition, "total", table::belowWithSheet, year.total());
    }

    private static void check(Edition edition, String what, UnaryOperator<String> cell, BudgetRow row) {
        edition.liveChecks()
                .add(
                        "workbook.budget." + what,
                        edition.labels().text("check.budget." + what),
                        cell.apply("deviation"),
                        row.standing().deviation(),
                        "1",
                        BudgetPage.of(edition.report()).constructed());
    }
}
