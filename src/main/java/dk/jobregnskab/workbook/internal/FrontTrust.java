package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.Report;
import dk.jobregnskab.workbook.text.DanishTime;
import dk.jobregnskab.workbook.text.Labels;

/** Whether the figures can be used: changed assumptions, checks, refused files, what is invented. */
final class FrontTrust {

    private final Edition edition;
    private final Labels labels;
    private final Report report;
    private final FrontLines rows;

    FrontTrust(Edition edition, FrontLines rows) {
        this.edition = edition;
        this.labels = edition.labels();
        this.report = edition.report();
        this.rows = rows;
    }

    void write() {
        rows.section("front.section.trust");
        writeAssumptions();
        writeChecks();
        rows.text("front.refusals", refusals());
        new ConstructedWords(edition).sentence().ifPresent(sentence -> rows.text("front.constructed", sentence));
    }

    private void writeAssumptions() {
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
    }

    private void writeChecks() {
        if (report.checks().isEmpty() && edition.liveChecks().all().isEmpty()) {
            rows.text("front.checks", labels.text("empty.checks"));
        } else {
            String results = edition.table(ChecksSheet.ID).all("result");
            rows.formula("front.checks", new CheckStatus(labels, results).formula());
        }
    }

    private String refusals() {
        if (report.openRefusals().isEmpty()) {
            return labels.text("front.refusals.none");
        }
        return FrontLines.first(
                labels,
                report.openRefusals().stream()
                        .map(refusal -> labels.text(
                                "front.refusal",
                                refusal.fileName(),
                                labels.date(DanishTime.of(refusal.receivedAt()).toLocalDate()),
                                refusal.reason()))
                        .toList());
    }
}
