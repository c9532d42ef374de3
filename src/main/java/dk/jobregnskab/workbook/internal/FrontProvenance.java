package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.text.Labels;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Of whom and when the report is, and what it was made from. */
final class FrontProvenance {

    private final Edition edition;
    private final Labels labels;
    private final Report report;
    private final FrontLines rows;

    FrontProvenance(Edition edition, FrontLines rows) {
        this.edition = edition;
        this.labels = edition.labels();
        this.report = edition.report();
        this.rows = rows;
    }

    void write() {
        rows.section("front.section.provenance");
        rows.text("front.municipality", report.municipality() + " (" + report.municipalityCode() + ")");
        rows.text("front.period", period(report.period()));
        writeNewestFiles();
        FrontText.parts(edition).forEach(part -> part.writeProvenance(edition, rows));
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
}
