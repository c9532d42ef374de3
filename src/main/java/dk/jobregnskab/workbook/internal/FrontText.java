package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.WorkbookPart;
import dk.jobregnskab.workbook.text.Labels;
import java.util.List;
import java.util.stream.Collectors;

/** Fills Forside from the top, section by section. */
final class FrontText {

    private final Edition edition;
    private final Labels labels;
    private final Report report;
    private final FrontLines rows;

    FrontText(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.report = edition.report();
        this.rows = new FrontLines(edition);
    }

    static List<FrontPart> parts(Edition edition) {
        return edition.parts().stream().map(WorkbookPart::front).toList();
    }

    static boolean hasFigures(Edition edition) {
        return parts(edition).stream().anyMatch(part -> part.hasFigures(edition.report()));
    }

    void write() {
        writeNews();
        new FrontTrust(edition, rows).write();
        writeFigures();
        new FrontProvenance(edition, rows).write();
        writeContents();
        rows.fit();
    }

    private void writeNews() {
        rows.section("front.section.headline");
        rows.text("front.news", FrontLines.first(labels, report.news()));
        rows.headline("front.headline", report.headline(), aboutHeadline());
        parts(edition).forEach(part -> part.writeOverview(edition, rows));
    }

    private String aboutHeadline() {
        return parts(edition).stream()
                .map(part -> part.aboutHeadline(edition))
                .filter(about -> !about.isBlank())
                .collect(Collectors.joining(" "));
    }

    private void writeFigures() {
        rows.section("front.section.figures");
        if (hasFigures(edition)) {
            parts(edition).forEach(part -> part.writeFigures(edition, rows));
        } else {
            parts(edition).forEach(part -> part.writeStandIns(edition, rows));
        }
    }

    private void writeContents() {
        rows.section("front.section.contents");
        for (ReportSheet sheet : edition.sheets()) {
            if (!sheet.id().equals(FrontSheet.ID)) {
                rows.link(sheet.id());
            }
        }
    }
}
