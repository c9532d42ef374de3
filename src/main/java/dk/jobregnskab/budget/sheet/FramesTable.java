package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.BudgetRow;
import dk.jobregnskab.budget.BudgetYear;
import dk.jobregnskab.budget.sheet.StandingCells.Unit;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** By the municipality's own frames, where its budget has them. */
final class FramesTable implements Region {

    static final RegionId ID = new RegionId("budgetFrames", "tblBevilling");

    @Override
    public Placement placement() {
        return new Placement(ID, BudgetPlan.BUDGET, 300);
    }

    @Override
    public boolean applies(Report report) {
        return BudgetPage.of(report)
                .shown()
                .filter(year -> !year.appropriations().isEmpty())
                .isPresent();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BudgetPage.of(edition.report()).constructed();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        BudgetYear year = BudgetPage.year(edition.report());
        canvas.begin(
                ID,
                edition.labels().text("budgetFrames.title", edition.municipality(), String.valueOf(year.year())),
                edition.labels().text("budgetFrames.about"));
        List<BudgetRow> frames = year.appropriations();
        TableRegion table = new TableRegion(edition, ID, new BudgetColumns(edition.report()).all(), frames.size(), 1);
        StandingCells cells = new StandingCells(edition, Unit.THOUSANDS);
        for (BudgetRow frame : frames) {
            cells.write(table.row().text(name(edition, frame)), frame, table::here, (measure, row) -> Optional.empty());
        }
        cells.write(
                table.rowBelow().text(edition.labels().text("budget.total")),
                year.total(),
                table::below,
                (measure, row) -> addsUp(frames, measure, row)
                        ? Optional.of("SUM(" + table.all(measure.column()) + ")")
                        : Optional.empty());
    }

    /** At last what no frame budgets. */
    private static String name(Edition edition, BudgetRow frame) {
        return frame.name().isEmpty() ? edition.labels().text("budgetFrames.none") : frame.name();
    }

    private static boolean addsUp(List<BudgetRow> frames, Measure measure, BudgetRow total) {
        BigDecimal value = measure.of(total);
        return value != null
                && frames.stream()
                                .map(measure::of)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(value)
                        == 0;
    }
}
