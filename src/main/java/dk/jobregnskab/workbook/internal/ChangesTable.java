package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.figures.ComparedFigure;
import dk.jobregnskab.figures.FigureChange;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.TableRow;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is new or different since the same computation just before the newest input, and why. */
final class ChangesTable implements Region {

    static final RegionId ID = new RegionId("changes", "tblAendringer");

    private static final List<Column> COLUMNS = List.of(
            new Column("figure", 33),
            new Column("before", 13),
            new Column("now", 13),
            new Column("change", 13),
            new Column("changePct", 13),
            new Column("unit", 16),
            new Column("cause", 47));

    /** Of so many kroner the øre say nothing. */
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    @Override
    public Placement placement() {
        return new Placement(ID, ReportSheet.CONTROL, 2);
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return edition.report().changes().stream().anyMatch(FigureChange::constructed);
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<FigureChange> changes = edition.report().changes();
        boolean first = !changes.isEmpty() && changes.stream().noneMatch(FigureChange::computedBefore);
        canvas.begin(
                ID, edition.labels().text("changes.title"), edition.report().comparedWith());
        TableRegion table = new TableRegion(edition, ID, COLUMNS, changes.size(), 0).freeze(1);
        if (changes.isEmpty()) {
            table.explain(edition.labels().text("empty.changes"));
        }
        changes.forEach(change -> writeRow(table, change, first));
    }

    /** @param first there is nothing to compare any figure with */
    private static void writeRow(TableRegion table, FigureChange change, boolean first) {
        TableRow row = table.row().text(change.figure());
        if (change.hidden()) {
            row.word("word.hidden").word("word.hidden").word("word.hidden").word("word.hidden");
        } else {
            writeFigures(table, row, change, first);
        }
        row.text(change.unit()).text(change.cause());
    }

    private static void writeFigures(TableRegion table, TableRow row, FigureChange change, boolean first) {
        BigDecimal[] values = Stream.of(change.before(), change.now())
                .filter(Objects::nonNull)
                .toArray(BigDecimal[]::new);
        boolean large = Stream.of(values).anyMatch(value -> value.abs().compareTo(MILLION) >= 0);
        int scale = large ? 0 : Format.scale(values);
        Format format = Format.ofScale(scale);
        row.number(change.before(), format, before(change, first)).number(change.now(), format);
        if (change.computedBefore()) {
            boolean known = change.before() != null && change.now() != null;
            row.formulaIf(known, table.here("now") + "-" + table.here("before"), Format.signed(scale));
            changePct(table, row, change);
        } else {
            String word = first ? "word.nothing" : "word.new";
            row.word(word).word(word);
        }
    }

    private static void changePct(TableRegion table, TableRow row, FigureChange change) {
        BigDecimal before = change.before();
        if (before == null || change.now() == null || before.signum() <= 0 || isPlace(change)) {
            row.word("word.nothing");
        } else {
            row.formula(table.here("change") + "/" + table.here("before"), Format.SIGNED_PERCENT);
        }
    }

    private static boolean isPlace(FigureChange change) {
        return change.unit().equals(ComparedFigure.PLACE.danish())
                || change.unit().equals(ComparedFigure.PLACE.english());
    }

    private static String before(FigureChange change, boolean first) {
        if (first) {
            return "word.nothing";
        }
        return change.computedBefore() ? "word.unknown" : "word.notComputedBefore";
    }
}
