package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Column;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Region;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.SheetCanvas;
import dk.jobregnskab.workbook.TableRegion;
import dk.jobregnskab.workbook.style.Format;
import dk.jobregnskab.workbook.text.Labels;
import dk.jobregnskab.workbook.text.RegionId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The files behind the figures, by their fingerprints, with every row accounted for. */
final class SourcesTable implements Region {

    private static final RegionId ID = new RegionId("sources", "tblKilder");

    private static final List<Column> COLUMNS = List.of(
            new Column("name", 25),
            new Column("sha256", 72),
            new Column("read", 11),
            new Column("accepted", 11),
            new Column("rejected", 10),
            new Column("leftOut", 15),
            new Column("received", 15),
            new Column("kind", 19));

    @Override
    public Placement placement() {
        return new Placement(ID, ReportSheet.BASIS, 3);
    }

    @Override
    public boolean isConstructed(Edition edition) {
        return false;
    }

    @Override
    public void write(Edition edition, SheetCanvas canvas) {
        List<Source> sources = edition.report().sources();
        canvas.begin(
                ID,
                edition.labels().text("sources.title"),
                edition.labels().text("sources.about", edition.report().programVersion()));
        TableRegion table = new TableRegion(edition, ID, COLUMNS, sources.size(), 0).freeze(1);
        if (sources.isEmpty()) {
            table.explain(edition.labels().text("empty.sources"));
        }
        sources.forEach(source -> writeRow(edition, table, source));
    }

    private static String leftOutBecause(Labels labels, Source source) {
        if (source.leftOutBecause().isEmpty()) {
            return labels.text("word.unknown");
        }
        return source.leftOutBecause().entrySet().stream()
                .map(reason -> NumberText.in(labels.language()).count(reason.getValue()) + ": "
                        + reason(labels, reason.getKey()))
                .collect(Collectors.joining("; "));
    }

    /** Reasons are recorded in English, as the interpreters word them. */
    private static String reason(Labels labels, String recorded) {
        String key = "sources.because." + recorded.replace(' ', '-');
        return labels.has(key) ? labels.text(key) : recorded;
    }

    private static void writeRow(Edition edition, TableRegion table, Source source) {
        Labels labels = edition.labels();
        table.row()
                .text(source.name())
                .text(source.sha256() + "; " + details(labels, source))
                .number(BigDecimal.valueOf(source.rowsRead()), Format.COUNT)
                .number(BigDecimal.valueOf(source.rowsAccepted()), Format.COUNT)
                .number(BigDecimal.valueOf(source.rowsRejected()), Format.COUNT)
                .number(BigDecimal.valueOf(source.rowsLeftOut()), Format.COUNT)
                .date(source.receivedAt())
                .text(kind(labels, source));
    }

    private static String kind(Labels labels, Source source) {
        String key = "sources.kind." + source.kind();
        String kind = labels.has(key) ? labels.text(key) : source.kind();
        return source.constructed() ? labels.text("sources.constructed", kind) : kind;
    }

    private static String details(Labels labels, Source source) {
        List<String> details = new ArrayList<>();
        if (!source.table().isBlank()) {
            details.add(labels.text("sources.table", source.table()));
        }
        details.add(
                labels.text("sources.bytes", NumberText.in(labels.language()).count(source.bytes())));
        Wording covers = source.covers();
        if (covers != null) {
            details.add(labels.text("sources.covers", covers.in(labels.language())));
        }
        if (source.rowsLeftOut() > 0) {
            details.add(labels.text("sources.leftOut", leftOutBecause(labels, source)));
        }
        return String.join("; ", details);
    }
}
