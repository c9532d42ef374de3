package dk.jobregnskab.register.sheet;

import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.sheet.RegisterPage.BenefitRow;
import dk.jobregnskab.register.sheet.RegisterPage.Counting;
import dk.jobregnskab.register.sheet.RegisterPage.ReconciliationRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;
import java.util.Set;

/**
 * A bridge from all of our own register to the ministry's actual number, group by group and in total: what the benchmark does not count is
 * taken away, the rest is the difference. What no number tells stands below it in words, each said once.
 */
final class ReconciliationTable implements Region {

    static final RegionId ID = new RegionId("reconciliation", "tblAfstemning");

    static final List<String> PARTS = List.of("first", "second", "third");

    private static final List<Column> COLUMNS = List.of(
            new Column("step", 28),
            new Column("first", 18),
            new Column("second", 22),
            new Column("third", 16),
            new Column("onlyInTotal", 13),
            new Column("total", 13));

    /** All benefits, ours to compare, the difference, the ministry's number, the difference in percent. */
    private static final int OTHER_ROWS = 5;

    @Override
    public Placement placement() {
        return new Placement(ID, RegisterPlan.BENEFITS, 500);
    }

    @Override
    public boolean applies(Report report) {
        return RegisterPage.of(report).reconciliations().stream().anyMatch(one -> one.hidden() || one.own() != null);
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return isOwnConstructed(edition) || isMinistrysConstructed(edition);
    }

    /** Our own number may be hidden or not comparable: then only the ministry's is shown. */
    static boolean isOwnConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).reconciliations().stream()
                .anyMatch(one -> one.constructed() && one.own() != null);
    }

    static boolean isMinistrysConstructed(Edition edition) {
        Set<String> constructed = BenchmarkPage.of(edition.report()).constructedLines();
        return RegisterPage.of(edition.report()).reconciliations().stream()
                .anyMatch(one -> constructed.contains(one.group()));
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        RegisterPage page = RegisterPage.of(edition.report());
        canvas.breakPage();
        canvas.begin(
                ID,
                edition.labels().text("reconciliation.title", edition.municipality(), edition.period()),
                edition.labels().text("reconciliation.about"));
        List<BenefitRow> outside = page.benefits().stream()
                .filter(benefit -> benefit.counting() == Counting.PERMANENT || benefit.counting() == Counting.NOWHERE)
                .toList();
        TableRegion table = new TableRegion(edition, ID, COLUMNS, OTHER_ROWS + outside.size(), 0).freeze(1);
        new ReconciliationCells(edition, table, outside).write();
        page.reconciliations().stream()
                .map(ReconciliationRow::causes)
                .flatMap(List::stream)
                .distinct()
                .forEach(cause -> canvas.paragraph("– " + cause));
    }

    /** The group of a column; the total where it is none of the parts. */
    static String group(String column) {
        return PARTS.contains(column) ? BenefitGroups.PARTS.get(PARTS.indexOf(column)) : BenefitGroups.TOTAL;
    }
}
