package dk.jobregnskab.budget.sheet;

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

/** By function of the accounts, with the sum of each set of several. */
final class FunctionsTable implements Region {

    static final RegionId ID = new RegionId("budgetFunctions", "tblBudgetFunktion");

    @Override
    public Placement placement() {
        return new Placement(ID, BudgetPlan.BUDGET, 400);
    }

    @Override
    public boolean applies(Report report) {
        return BudgetPage.of(report)
                .shown()
                .filter(year -> !year.functions().isEmpty())
                .isPresent();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BudgetPage.of(edition.report()).constructed();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        BudgetYear year = BudgetPage.year(edition.report());
        String key = year.appropriations().isEmpty() ? "budgetFunctions.title" : "budgetFunctions.title.beside";
        canvas.begin(
                ID,
                edition.labels().text(key, edition.municipality(), String.valueOf(year.year())),
                edition.labels().text("budgetFunctions.about"));
        List<Line> lines = new FunctionLines(edition).lines();
        TableRegion table = new TableRegion(edition, ID, new BudgetColumns(edition.report()).all(), lines.size(), 1);
        StandingCells cells = new StandingCells(edition, Unit.THOUSANDS);
        for (Line line : lines) {
            cells.write(line, table);
        }
        Line total = new SummaryLines(edition).total();
        cells.writeBelow(total, table);
    }
}
