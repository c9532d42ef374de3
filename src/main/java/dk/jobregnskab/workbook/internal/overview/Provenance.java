package dk.jobregnskab.workbook.internal.overview;

import dk.jobregnskab.intake.Source;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.text.DanishTime;
import dk.jobregnskab.workbook.text.Labels;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Where the figures come from, when the newest file came, and which calculation this is. */
final class Provenance {

    private final Labels labels;
    private final Report report;

    Provenance(Edition edition) {
        this.labels = edition.labels();
        this.report = edition.report();
    }

    String sentence() {
        Instant own = report.newestOwnInput();
        String received = day(own == null ? report.dataCutOff() : own);
        return labels.text(
                "overview.provenance",
                newest(own),
                received,
                day(report.dataCutOff()),
                report.shortId(),
                report.programVersion(),
                report.period().token());
    }

    private String newest(@Nullable Instant own) {
        return report.sources().stream()
                .filter(source -> own == null || source.receivedAt().equals(own))
                .max(Comparator.comparing(Source::receivedAt))
                .map(Source::name)
                .orElse(labels.text("word.unknown"));
    }

    private String day(Instant moment) {
        return labels.date(DanishTime.of(moment).toLocalDate());
    }
}
