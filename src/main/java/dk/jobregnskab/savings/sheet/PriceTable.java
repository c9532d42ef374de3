package dk.jobregnskab.savings.sheet;

import dk.jobregnskab.budget.sheet.BudgetPlan;
import dk.jobregnskab.savings.PriceComparison;
import dk.jobregnskab.savings.RatePrice;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.List;

/** How far prices from rates lie above those from the municipality's own accounts: what a price from rates is worth as evidence. */
final class PriceTable implements Region {

    static final RegionId ID = new RegionId("priceEvidence", "tblPriser");

    private static final List<Column> COLUMNS = List.of(
            new Column("benefit", 22),
            new Column("accounts", 11),
            new Column("assumedShare", 11),
            new Column("assumed", 11),
            new Column("assumedAbove", 13),
            new Column("measuredShare", 11),
            new Column("measured", 12),
            new Column("measuredAbove", 12));

    @Override
    public Placement placement() {
        return new Placement(ID, BudgetPlan.BUDGET, 600);
    }

    @Override
    public boolean applies(Report report) {
        return !SavingsPage.of(report).comparisons().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        SavingsPage page = SavingsPage.of(edition.report());
        return page.comparisons().stream().map(PriceComparison::group).anyMatch(page.constructedAccounts()::contains);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        Labels labels = edition.labels();
        List<PriceComparison> comparisons = SavingsPage.of(edition.report()).comparisons();
        canvas.begin(
                ID, labels.text("priceEvidence.title", edition.municipality()), labels.text("priceEvidence.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, comparisons.size(), 0);
        comparisons.forEach(comparison -> write(table, comparison));
        comparisons.forEach(comparison -> canvas.paragraph(inWords(edition, comparison)));
    }

    private static void write(TableRegion table, PriceComparison comparison) {
        TableRow row = table.row().text(comparison.group()).number(comparison.accounts(), Format.COUNT);
        write(row, comparison.assumed())
                .formula(table.here("assumed") + "/" + table.here("accounts") + "-1", Format.SIGNED_PERCENT);
        if (comparison.measured() == null) {
            row.word("word.unknown").word("word.unknown").word("word.unknown");
        } else {
            write(row, comparison.measured())
                    .formula(table.here("measured") + "/" + table.here("accounts") + "-1", Format.SIGNED_PERCENT);
        }
    }

    private static TableRow write(TableRow row, RatePrice rate) {
        return row.number(rate.municipalPercent().movePointLeft(2), Format.PERCENT)
                .number(rate.price(), Format.COUNT);
    }

    private static String inWords(Edition edition, PriceComparison comparison) {
        String key = comparison.measuredAbove() == null ? "priceEvidence.assumed" : "priceEvidence.both";
        RatePrice rate = comparison.assumed();
        return edition.labels()
                        .text(
                                key,
                                comparison.group(),
                                above(edition, comparison.assumedAbove()),
                                String.valueOf(comparison.year()),
                                comparison.measuredAbove() == null ? "" : above(edition, comparison.measuredAbove()))
                + " "
                + edition.labels()
                        .text(
                                rate.weekly() ? "priceEvidence.week" : "priceEvidence.month",
                                rate.benefit(),
                                edition.numbers().decimal(rate.rate(), 0));
    }

    private static String above(Edition edition, BigDecimal percent) {
        return edition.labels()
                .text(
                        percent.signum() < 0 ? "priceEvidence.below" : "priceEvidence.above",
                        edition.numbers().decimal(percent.abs(), 1));
    }
}
