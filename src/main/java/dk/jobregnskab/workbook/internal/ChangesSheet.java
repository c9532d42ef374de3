package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.figures.FigureChange;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.SheetId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is new or different since the same computation just before the newest input, and why. */
final class ChangesSheet implements ReportSheet {

    static final SheetId ID = new SheetId("changes", "tblAendringer");

    private static final List<Column> COLUMNS = List.of(
            new Column("figure", 58),
            new Column("before", 17),
            new Column("now", 17),
            new Column("change", 17),
            new Column("unit", 20),
            new Column("cause", 60));

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return LAST + 2;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return edition.report().changes().stream().anyMatch(FigureChange::constructed);
    }

    @Override
    public void write(Edition edition) {
        List<FigureChange> changes = edition.report().changes();
        boolean first = !changes.isEmpty() && changes.stream().noneMatch(FigureChange::computedBefore);
        TableSheet table = new TableSheet(edition, ID, COLUMNS, changes.size(), 0).freeze(1);
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("changes.title"),
                edition.labels().text(first ? "changes.about.first" : "changes.about"));
        if (changes.isEmpty()) {
            table.explain(edition.labels().text("empty.changes"));
        }
        changes.forEach(change -> writeRow(table, change, first));
        table.fit();
    }

    /** @param first there is nothing to compare any figure with */
    private static void writeRow(TableSheet table, FigureChange change, boolean first) {
        TableRow row = table.row().text(change.figure());
        if (change.hidden()) {
            row.word("word.hidden").word("word.hidden").word("word.hidden");
        } else {
            writeFigures(table, row, change, first);
        }
        row.text(change.unit()).text(change.cause());
    }

    private static void writeFigures(TableSheet table, TableRow row, FigureChange change, boolean first) {
        int scale = Format.scale(Stream.of(change.before(), change.now())
                .filter(Objects::nonNull)
                .toArray(BigDecimal[]::new));
        Format format = Format.ofScale(scale);
        row.number(change.before(), format, before(change, first)).number(change.now(), format);
        if (change.computedBefore()) {
            row.formulaIf(
                    change.before() != null && change.now() != null,
                    table.here("now") + "-" + table.here("before"),
                    Format.signed(scale));
        } else {
            row.word(first ? "word.nothing" : "word.new");
        }
    }

    private static String before(FigureChange change, boolean first) {
        if (first) {
            return "word.nothing";
        }
        return change.computedBefore() ? "word.unknown" : "word.notComputedBefore";
    }
}
