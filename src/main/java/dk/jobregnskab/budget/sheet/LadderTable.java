package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.LadderLine;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;

/** Refunds ÷ their rates beside the gross expenditure that is posted: whether the ladder explains what the state paid. */
final class LadderTable implements Region {

    static final RegionId ID = new RegionId("budgetLadder", "tblRefusionstrappen");

    private static final List<Column> COLUMNS = List.of(
            new Column("benefit", 25),
            new Column("reconstructed", 12),
            new Column("posted", 11),
            new Column("difference", 11),
            new Column("percent", 11));

    @Override
    public Placement placement() {
        return new Placement(ID, BudgetPlan.BUDGET, 500);
    }

    @Override
    public boolean applies(Report report) {
        return !BudgetPage.of(report).ladder().isEmpty()
                && BudgetPage.of(report).shown().isPresent();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BudgetPage.of(edition.report()).constructed();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<LadderLine> lines = BudgetPage.of(edition.report()).ladder();
        canvas.begin(
                ID,
                edition.labels()
                        .text(
                                "budgetLadder.title",
                                edition.municipality(),
                                String.valueOf(lines.get(0).year())),
                edition.labels().text("budgetLadder.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, lines.size(), 0);
        for (LadderLine line : lines) {
            TableRow cells = table.row()
                    .text(edition.labels()
                            .text("budget.function", line.function().code(), line.benefit()))
                    .number(line.reconstructed(), Format.THOUSANDS)
                    .number(line.posted(), Format.THOUSANDS)
                    .formula(table.here("reconstructed") + "-" + table.here("posted"), Format.SIGNED_THOUSANDS);
            if (line.posted().signum() == 0) {
                cells.word("word.notRelevant");
            } else {
                cells.formula(table.here("difference") + "/" + table.here("posted"), Format.SIGNED_PERCENT);
            }
        }
    }
}
