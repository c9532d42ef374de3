package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetFrame;
import dk.jobregnskab.workbook.TableSheet;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.SheetId;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The files behind the figures, by their fingerprints, with every row accounted for. */
final class SourcesSheet implements ReportSheet {

    private static final SheetId ID = new SheetId("sources", "tblKilder");

    private static final List<Column> COLUMNS = List.of(
            new Column("name", 34),
            new Column("kind", 16),
            new Column("table", 8),
            new Column("bytes", 10),
            new Column("received", 24),
            new Column("read", 9),
            new Column("accepted", 11),
            new Column("rejected", 9),
            new Column("leftOut", 10),
            new Column("leftOutBecause", 20),
            new Column("missing", 12),
            new Column("covers", 18),
            new Column("constructed", 13),
            new Column("sha256", 37));

    @Override
    public SheetId id() {
        return ID;
    }

    @Override
    public int place() {
        return LAST + 4;
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return false;
    }

    @Override
    public void write(Edition edition) {
        List<Source> sources = edition.report().sources();
        TableSheet table = new TableSheet(edition, ID, COLUMNS, sources.size(), 0).freeze(1);
        SheetFrame.write(
                edition,
                ID,
                edition.labels().text("sources.title"),
                edition.labels().text("sources.about", edition.report().programVersion()));
        if (sources.isEmpty()) {
            table.explain(edition.labels().text("empty.sources"));
        }
        sources.forEach(source -> writeRow(edition, table, source));
        table.fit();
    }

    private static String leftOutBecause(Labels labels, Source source) {
        if (source.leftOutBecause().isEmpty()) {
            return labels.text(source.rowsLeftOut() == 0 ? "word.nothing" : "word.unknown");
        }
        return source.leftOutBecause().entrySet().stream()
                .map(reason -> NumberText.in(labels.language()).count(reason.getValue()) + ": "
                        + reason(labels, reason.getKey()))
                .collect(Collectors.joining("; "));
    }

    /** Reasons are recorded in English, as the interpreters word them. */
    private static String reason(Labels labels, String recorded) {
        String key = "sources.leftOut." + recorded.replace(' ', '-');
        return labels.has(key) ? labels.text(key) : recorded;
    }

    private static void writeRow(Edition edition, TableSheet table, Source source) {
        Labels labels = edition.labels();
        String kind = "sources.kind." + source.kind();
        Wording covers = source.covers();
        table.row()
                .text(source.name())
                .text(labels.has(kind) ? labels.text(kind) : source.kind())
                .text(source.table().isBlank() ? labels.text("word.nothing") : source.table())
                .number(BigDecimal.valueOf(source.bytes()), Format.COUNT)
                .moment(source.receivedAt())
                .number(BigDecimal.valueOf(source.rowsRead()), Format.COUNT)
                .number(BigDecimal.valueOf(source.rowsAccepted()), Format.COUNT)
                .number(BigDecimal.valueOf(source.rowsRejected()), Format.COUNT)
                .number(BigDecimal.valueOf(source.rowsLeftOut()), Format.COUNT)
                .text(leftOutBecause(labels, source))
                .formula(
                        table.here("read") + "-" + table.here("accepted") + "-" + table.here("rejected") + "-"
                                + table.here("leftOut"),
                        Format.COUNT)
                .text(covers == null ? labels.text("word.nothing") : covers.in(labels.language()))
                .text(labels.text(source.constructed() ? "word.yes" : "word.no"))
                .text(source.sha256());
    }
}
