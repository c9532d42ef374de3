package dk.jobregnskab.budget.sheet;

import dk.jobregnskab.budget.LedgerMonth;
import dk.jobregnskab.register.sheet.RegisterPlan;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;

/**
 * What finance posted beside the register, on Ydelser; below it in words what may set the two apart, each said once. Where that would be a page
 * of its own, Ydelser has the years and Data the months.
 */
final class LedgerTable implements Region {

    private static final int MOST_ROWS = 40;

    private static final List<Column> COLUMNS = List.of(
            new Column("part", 28),
            new Column("month", 18),
            new Column("posted", 22),
            new Column("register", 16),
            new Column("difference", 13),
            new Column("percent", 13));

    private final Placement placement;
    private final boolean data;

    private LedgerTable(Placement placement, boolean data) {
        this.placement = placement;
        this.data = data;
    }

    static LedgerTable onBenefits() {
        return new LedgerTable(new Placement(new RegionId("ledger", "tblBogfoert"), RegisterPlan.BENEFITS, 600), false);
    }

    static LedgerTable onData() {
        return new LedgerTable(
                new Placement(new RegionId("ledgerMonths", "tblBogfoertMaaneder"), ReportSheet.DATA, 500), true);
    }

    @Override
    public Placement placement() {
        return placement;
    }

    @Override
    public boolean applies(Report report) {
        int rows = BudgetPage.of(report).ledger().size();
        return data ? rows > MOST_ROWS : rows > 0;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return BudgetPage.of(edition.report()).constructed();
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<LedgerMonth> all = BudgetPage.of(edition.report()).ledger();
        boolean apart = all.size() > MOST_ROWS;
        List<LedgerMonth> rows =
                all.stream().filter(row -> !apart || data == row.month() > 0).toList();
        String key = id().key();
        canvas.begin(
                id(),
                edition.labels()
                        .text(
                                key + ".title",
                                edition.municipality(),
                                String.valueOf(all.get(0).year())),
                edition.labels().text(apart ? key + ".about.apart" : key + ".about"));
        TableRegion table = new TableRegion(edition, id(), COLUMNS, rows.size(), 0).freeze(2);
        LedgerCells cells = new LedgerCells(edition.labels(), table);
        rows.forEach(cells::write);
        if (!data) {
            all.stream()
                    .flatMap(row -> row.causes().stream())
                    .map(cause -> cause.in(edition.report().language()))
                    .distinct()
                    .forEach(cause -> canvas.paragraph("– " + cause));
        }
    }
}
