package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.intake.Check.Status;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.FrontPart;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.ReportSheet;
import dk.jobregnskab.workbook.WorkbookPart;
import dk.jobregnskab.workbook.text.DanishTime;
import dk.jobregnskab.workbook.text.Labels;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fills Forside from the top, section by section. */
final class FrontText {

    private static final int MOST_LINES = 12;

    private final Edition edition;
    private final Labels labels;
    private final Report report;
    private final FrontLines rows;
    private final ConstructedWords constructed;

    FrontText(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.report = edition.report();
        this.rows = new FrontLines(edition);
        this.constructed = new ConstructedWords(edition);
    }

    static List<FrontPart> parts(Edition edition) {
        return edition.parts().stream().map(WorkbookPart::front).toList();
    }

    static boolean hasFigures(Edition edition) {
        return parts(edition).stream().anyMatch(part -> part.hasFigures(edition.report()));
    }

    void write() {
        writeNews();
        writeTrust();
        writeFigures();
        writeProvenance();
        writeContents();
        rows.fit();
    }

    private void writeNews() {
        rows.section("front.section.headline");
        rows.text("front.news", lines(report.news()));
        rows.headline("front.headline", report.headline(), aboutHeadline());
        parts(edition).forEach(part -> part.writeOverview(edition, rows));
    }

    private String aboutHeadline() {
        return parts(edition).stream()
                .map(part -> part.aboutHeadline(edition))
                .filter(about -> !about.isBlank())
                .collect(Collectors.joining(" "));
    }

    private void writeTrust() {
        rows.section("front.section.trust");
        if (report.assumptions().stream().noneMatch(Assumption::drives)) {
            rows.text("front.assumptions", labels.text("empty.assumptions"));
        } else {
            rows.warning(
                    "front.assumptions",
                    "IF(COUNTIF(" + edition.table(AssumptionsSheet.ID).all("status") + ",\""
                            + labels.text("assumptions.changed")
                            + "\")=0,\"" + labels.text("front.assumptions.same") + "\",\""
                            + labels.text("front.assumptions.changed") + "\")",
                    labels.text("front.assumptions.changed"));
        }
        if (report.checks().isEmpty() && edition.liveChecks().all().isEmpty()) {
            rows.text("front.checks", labels.text("empty.checks"));
        } else {
            rows.formula(
                    "front.checks", checkStatus(edition.table(ChecksSheet.ID).all("result")));
        }
        rows.text("front.refusals", refusals());
        constructed.sentence().ifPresent(sentence -> rows.text("front.constructed", sentence));
    }

    /** Counts each outcome apart: a check that was not made is not OK, and neither is it an error. */
    private String checkStatus(String results) {
        String all = "ROWS(" + results + ")";
        String ok = count(results, Status.OK);
        String faults = count(results, Status.WARNING) + "+" + count(results, Status.REFUSED);
        return "IF(" + ok + "=" + all + ",\"" + labels.text("front.checks.all") + " \"&" + all + "&\" "
                + labels.text("front.checks.ok") + "\"," + ok + "&\" " + labels.text("front.checks.ok") + "\""
                + more(results, Status.NOT_MADE) + more(results, Status.INFORMATION) + more(results, Status.WARNING)
                + more(results, Status.REFUSED)
                + more(count(results, labels.text("word.changedAssumption")), "front.checks.CHANGED") + "&IF(" + faults
                + "=0,\"" + labels.text("front.checks.noFaults")
                + "\",\"\")&\"" + labels.text("front.checks.see") + "\")";
    }

    private String count(String results, Status status) {
        return count(results, labels.text("checks.status." + status.name()));
    }

    private static String count(String results, String outcome) {
        return "COUNTIF(" + results + ",\"" + outcome + "\")";
    }

    private String more(String results, Status status) {
        return more(count(results, status), "front.checks." + status.name());
    }

    private String more(String count, String key) {
        return "&IF(" + count + "=0,\"\",\", \"&" + count + "&IF(" + count + "=1,\" " + labels.text(key + ".one")
                + "\",\" " + labels.text(key + ".many") + "\"))";
    }

    private String refusals() {
        if (report.openRefusals().isEmpty()) {
            return labels.text("front.refusals.none");
        }
        return lines(report.openRefusals().stream()
                .map(refusal -> labels.text(
                        "front.refusal",
                        refusal.fileName(),
                        labels.date(DanishTime.of(refusal.receivedAt()).toLocalDate()),
                        refusal.reason()))
                .toList());
    }

    /** The first of them: what is left over must not push the figures off the page. */
    private String lines(List<String> lines) {
        String first = String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())));
        int more = lines.size() - MOST_LINES;
        return more <= 0 ? first : first + "\n" + labels.text("front.more", String.valueOf(more));
    }

    private void writeFigures() {
        rows.section("front.section.figures");
        if (hasFigures(edition)) {
            parts(edition).forEach(part -> part.writeFigures(edition, rows));
        } else {
            parts(edition).forEach(part -> part.writeStandIns(edition, rows));
        }
    }

    private void writeProvenance() {
        rows.section("front.section.provenance");
        rows.text("front.municipality", report.municipality() + " (" + report.municipalityCode() + ")");
        rows.text("front.period", period(report.period()));
        writeNewestFiles();
        parts(edition).forEach(part -> part.writeProvenance(edition, rows));
        rows.moment("front.asOf", report.asOf());
        rows.text("front.calculationId", report.calculationId());
        rows.text("front.program", "jobregnskab " + report.programVersion());
    }

    /** What the code stands for, with the days where the words leave them open. */
    private String period(Period period) {
        if (period.type() != Period.Type.ROLLING_YEAR) {
            return labels.text("front.period.code", period.token(), labels.period(period));
        }
        boolean calendarYear = period.start().getDayOfYear() == 1;
        return calendarYear
                ? labels.text(
                        "front.period.calendarYear",
                        period.token(),
                        labels.period(period),
                        String.valueOf(period.end().getYear()))
                : labels.text(
                        "front.period.days",
                        period.token(),
                        labels.period(period),
                        labels.date(period.start()),
                        labels.date(period.end()));
    }

    /** A newer file that is shown as context only must not be read as the date of the period's figures. */
    private void writeNewestFiles() {
        Instant own = report.newestOwnInput();
        if (own != null) {
            rows.moment("front.newestOwn", own);
        }
        Optional<String> context = report.sources().stream()
                .filter(source -> own != null && source.receivedAt().isAfter(own))
                .max(Comparator.comparing(Source::receivedAt))
                .map(Source::name);
        rows.moment(
                "front.dataCutOff",
                report.dataCutOff(),
                context.map(name -> labels.text("front.dataCutOff.about.context", name))
                        .orElse(labels.text("front.dataCutOff.about")));
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
