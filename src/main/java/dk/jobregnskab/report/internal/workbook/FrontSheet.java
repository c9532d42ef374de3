package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.intake.Source;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.report.internal.ReportModel;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The first sheet: what is new, the headline and whether it still holds, key figures, provenance, contents. */
final class FrontSheet {

    private static final int MOST_LINES = 12;

    private final Edition edition;
    private final Labels labels;
    private final ReportModel model;
    private final FrontRows rows;

    private FrontSheet(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.model = edition.model();
        this.rows = new FrontRows(edition);
    }

    static void write(Edition edition, FrontTables tables) {
        SheetFrame.write(
                edition,
                SheetId.FRONT,
                edition.labels().text("front.title", edition.municipality(), edition.period()),
                edition.labels().text("front.about"));
        FrontSheet front = new FrontSheet(edition);
        front.writeNews();
        front.writeTrust(tables);
        new KeyFigures(edition, front.rows).write(tables);
        front.writeProvenance();
        front.writeContents();
        front.rows.fit();
        edition.sheet(SheetId.FRONT).getPrintSetup().setFitHeight((short) 1);
    }

    private void writeNews() {
        rows.section("front.section.headline");
        rows.text("front.news", lines(model.news()));
        rows.headline(model.headline());
        if (model.bestSince() != null) {
            rows.text("front.bestSince", model.bestSince());
        }
    }

    private void writeTrust(FrontTables tables) {
        rows.section("front.section.trust");
        if (model.assumptions().isEmpty()) {
            rows.text("front.assumptions", labels.text("empty.assumptions"));
        } else {
            rows.warning(
                    "front.assumptions",
                    "IF(COUNTIF(" + tables.assumptions().all("status") + ",\"" + labels.text("assumptions.changed")
                            + "\")=0,\"" + labels.text("front.assumptions.same") + "\",\""
                            + labels.text("front.assumptions.changed") + "\")",
                    labels.text("front.assumptions.changed"));
        }
        if (model.checks().isEmpty() && edition.liveChecks().all().isEmpty()) {
            rows.text("front.checks", labels.text("empty.checks"));
        } else {
            rows.formula("front.checks", checkStatus(tables.checks().all("result")));
        }
        rows.text("front.refusals", refusals());
    }

    private String checkStatus(String results) {
        String all = "ROWS(" + results + ")";
        String ok = "COUNTIF(" + results + ",\"" + labels.text("checks.status.OK") + "\")";
        String warnings = "COUNTIF(" + results + ",\"" + labels.text("checks.status.WARNING") + "\")";
        return "IF(" + ok + "=" + all + ",\"" + labels.text("front.checks.all") + " \"&" + all + "&\" "
                + labels.text("front.checks.ok") + "\",\"" + labels.text("front.checks.some") + " \"&" + ok + "&\" "
                + labels.text("front.checks.of") + " \"&" + all + "&\". " + labels.text("front.checks.warnings")
                + " \"&" + warnings + "&\". " + labels.text("front.checks.errors") + " \"&(" + all + "-" + ok + "-"
                + warnings + ")&\". " + labels.text("front.checks.see") + "\")";
    }

    private String refusals() {
        if (model.openRefusals().isEmpty()) {
            return labels.text("front.refusals.none");
        }
        return lines(model.openRefusals().stream()
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

    private void writeProvenance() {
        Figures figures = model.figures();
        rows.section("front.section.provenance");
        rows.text(
                "front.municipality",
                figures.municipality().name() + " (" + figures.municipality().code() + ")");
        rows.text("front.period", edition.period() + " (" + figures.period().token() + ")");
        rows.moment("front.dataCutOff", model.dataCutOff());
        newestBenchmark().ifPresent(moment -> rows.moment("front.newestBenchmark", moment));
        rows.moment("front.asOf", OffsetDateTime.parse(figures.asOf()).toInstant());
        rows.text("front.calculationId", figures.calculationId());
        rows.text("front.program", "jobregnskab " + model.programVersion());
    }

    private Optional<Instant> newestBenchmark() {
        return model.sources().stream()
                .filter(source -> source.kind().equals("benchmark"))
                .map(Source::receivedAt)
                .max(Comparator.naturalOrder());
    }

    private void writeContents() {
        rows.section("front.section.contents");
        for (SheetId id : SheetId.values()) {
            if (id != SheetId.FRONT && edition.has(id)) {
                rows.link(id);
            }
        }
    }
}
