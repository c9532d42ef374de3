package dk.jobregnskab.register.sheet;

import dk.jobregnskab.benchmark.sheet.BenchmarkPage;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.register.sheet.RegisterPage.ReconciliationRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.RegionId;
import java.util.List;
import java.util.function.UnaryOperator;

/** The ministry's actual number beside our own, group by group, and in words what can set them apart. The total stands above the table. */
final class ReconciliationTable implements Region {

    static final RegionId ID = new RegionId("reconciliation", "tblAfstemning");

    private static final List<Column> COLUMNS = List.of(
            new Column("group", 22),
            new Column("ministry", 16),
            new Column("own", 16),
            new Column("difference", 16),
            new Column("differencePct", 16),
            new Column("state", 12),
            new Column("why", 84),
            new Column("note", 24));

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
        return 500;
    }

    @Override
    public boolean applies(Report report) {
        return !RegisterPage.of(report).reconciliations().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).reconciliations().stream()
                .anyMatch(one -> isConstructed(edition, one));
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<ReconciliationRow> all = RegisterPage.of(edition.report()).reconciliations();
        List<ReconciliationRow> parts =
                all.stream().filter(one -> !isTotal(one)).toList();
        canvas.begin(
                ID,
                edition.labels().text("reconciliation.title", edition.municipality(), edition.period()),
                edition.labels().text("reconciliation.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, parts.size(), 1).freeze(1);
        all.stream()
                .filter(ReconciliationTable::isTotal)
                .findFirst()
                .ifPresentOrElse(total -> write(edition, table.rowBelow(), total, table::below), () -> table.rowBelow()
                        .text(edition.labels().text("empty.total", BenefitGroups.TOTAL)));
        if (parts.isEmpty()) {
            table.explain(edition.labels().text("empty.parts"));
        }
        parts.forEach(part -> write(edition, table.row(), part, table::here));
    }

    private static boolean isTotal(ReconciliationRow one) {
        return one.group().equals(BenefitGroups.TOTAL);
    }

    /** Our own number may be hidden or not comparable: then only the ministry's is shown. */
    private static boolean isConstructed(Edition edition, ReconciliationRow one) {
        return one.constructed() && one.own() != null
                || BenchmarkPage.of(edition.report()).constructedLines().contains(one.group());
    }

    private static void write(Edition edition, TableRow row, ReconciliationRow one, UnaryOperator<String> cell) {
        String otherwise = one.hidden() ? "word.hidden" : "word.notComparable";
        row.text(one.group()).number(one.ministry(), Format.COUNT).number(one.own(), Format.ONE_DECIMAL, otherwise);
        if (one.ministry() == null || one.own() == null) {
            row.word(otherwise).word(otherwise);
        } else {
            row.formula(cell.apply("own") + "-" + cell.apply("ministry"), Format.SIGNED_DECIMAL);
            if (one.ministry() == 0) {
                row.word("word.notRelevant");
            } else {
                row.formula(cell.apply("difference") + "/" + cell.apply("ministry"), Format.SIGNED_PERCENT);
            }
        }
        row.text(edition.labels().text(one.preliminary() ? "register.preliminary" : "register.full"))
                .text(one.why())
                .text(edition.labels().text(isConstructed(edition, one) ? "register.constructed" : "note.none"));
    }
}
