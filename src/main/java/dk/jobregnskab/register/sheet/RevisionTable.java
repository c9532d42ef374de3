package dk.jobregnskab.register.sheet;

import dk.jobregnskab.register.sheet.RegisterPage.RevisionRow;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each month looked like when it was first delivered, and since. Months are compared at equal age only. */
final class RevisionTable implements Region {

    static final RegionId ID = new RegionId("revision", "tblRevision");

    private static final List<Column> COLUMNS = List.of(
            new Column("month", 16),
            new Column("state", 11),
            new Column("received", 11),
            new Column("age", 10),
            new Column("first", 10),
            new Column("after1", 9),
            new Column("after2", 12),
            new Column("after3", 12),
            new Column("now", 11),
            new Column("revision", 11),
            new Column("revisionPct", 11),
            new Column("monthBefore", 11),
            new Column("change", 12),
            new Column("firstNet", 14),
            new Column("nowNet", 13));

    /** Older months hardly change any more, and these fit on a page with the charts. */
    private static final int MOST_ROWS = 15;

    @Override
    public Placement placement() {
        return new Placement(ID, RegisterPlan.MONTHS, 200);
    }

    @Override
    public boolean applies(Report report) {
        return !RegisterPage.of(report).revisions().isEmpty();
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return RegisterPage.of(edition.report()).revisions().stream().anyMatch(RevisionRow::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<RevisionRow> revisions = newestFirst(edition);
        canvas.begin(
                ID,
                edition.labels().text("revision.title", edition.municipality()),
                edition.labels().text("revision.about"));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, revisions.size(), 0).freeze(1);
        revisions.forEach(revision -> write(edition, table, revision));
    }

    private static List<RevisionRow> newestFirst(Edition edition) {
        List<RevisionRow> revisions =
                new ArrayList<>(RegisterPage.of(edition.report()).revisions());
        Collections.reverse(revisions);
        return revisions.subList(0, Math.min(MOST_ROWS, revisions.size()));
    }

    private static void write(Edition edition, TableRegion table, RevisionRow revision) {
        TableRow row = table.row()
                .text(edition.labels().period(revision.month()))
                .text(edition.labels().text(revision.preliminary() ? "register.preliminary" : "register.full"))
                .date(revision.firstReceivedAt())
                .number(revision.firstAge(), Format.RANK);
        number(row, revision, revision.first(), Format.ONE_DECIMAL);
        for (int i = 0; i < 3; i++) {
            number(row, revision, revision.later().get(i), Format.ONE_DECIMAL);
        }
        number(row, revision, revision.now(), Format.ONE_DECIMAL);
        BigDecimal first = revision.revised() ? revision.first() : null;
        difference(row, revision, first, table.here("now") + "-" + table.here("first"), Format.SIGNED_DECIMAL);
        difference(
                row,
                revision,
                first == null || first.signum() == 0 ? null : first,
                table.here("revision") + "/" + table.here("first"),
                Format.SIGNED_PERCENT);
        number(row, revision, revision.monthBefore(), Format.ONE_DECIMAL);
        difference(
                row,
                revision,
                revision.monthBefore(),
                table.here("first") + "-" + table.here("monthBefore"),
                Format.SIGNED_DECIMAL);
        number(row, revision, revision.firstNet(), Format.MILLIONS);
        number(row, revision, revision.nowNet(), Format.MILLIONS);
    }

    private static void number(TableRow row, RevisionRow revision, @Nullable BigDecimal value, Format format) {
        row.number(value, format, otherwise(revision));
    }

    private static void difference(
            TableRow row, RevisionRow revision, @Nullable BigDecimal base, String formula, Format format) {
        if (base == null) {
            row.word(otherwise(revision));
        } else {
            row.formula(formula, format);
        }
    }

    private static String otherwise(RevisionRow revision) {
        return revision.hidden() ? "word.hidden" : "word.nothing";
    }
}
