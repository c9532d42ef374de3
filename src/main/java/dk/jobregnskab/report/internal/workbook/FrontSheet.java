package dk.jobregnskab.report.internal.workbook;

import dk.jobregnskab.development.Development;
import dk.jobregnskab.intake.Check.Status;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.report.internal.ConstructedFigures;
import dk.jobregnskab.report.internal.ReportModel;
import dk.jobregnskab.report.internal.ReportModel.Assumption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first sheet: what is new, the headline and whether it still holds, key figures, provenance, contents. */
final class FrontSheet {

    private static final int MOST_LINES = 12;

    private final Edition edition;
    private final Labels labels;
    private final ReportModel model;
    private final FrontRows rows;
    private final ConstructedWords constructed;

    private FrontSheet(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
        this.model = edition.model();
        this.rows = new FrontRows(edition);
        this.constructed = new ConstructedWords(edition);
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
        rows.headline("front.headline", model.headline(), aboutHeadline());
        String own = model.register().headline();
        if (own != null && !model.figures().benchmark().isEmpty()) {
            rows.headline(
                    "front.register",
                    own,
                    labels.text(
                            constructed.rows().contains("front.register")
                                    ? "front.register.about.constructed"
                                    : "front.register.about"));
        }
        model.figures().development().stream().findFirst().ifPresent(this::writeDevelopment);
        if (model.bestSince() != null) {
            rows.text("front.bestSince", marked("front.bestSince", model.bestSince()));
        }
    }

    /** What its sentences say in a word each, once more and whole. */
    private String aboutHeadline() {
        ConstructedFigures figures = model.constructed();
        List<String> about = new ArrayList<>();
        if (figures.lines().contains(BenefitGroups.TOTAL)) {
            about.add(labels.text("front.headline.about.constructed"));
        }
        model.figures().savings().stream()
                .filter(saving -> saving.group().equals(BenefitGroups.TOTAL) && figures.saving(saving))
                .forEach(saving -> about.add(labels.text(
                        saving.publishedSaving() == null
                                ? "front.headline.about.constructedValue"
                                : "note.constructedAmount")));
        return String.join(" ", about);
    }

    /** Among true sentences one that is invented says so in its own cell. */
    private String marked(String row, String sentence) {
        return constructed.rows().contains(row) ? labels.text("front.constructed.sentence", sentence) : sentence;
    }

    private void writeDevelopment(Development first) {
        Language language = model.language();
        rows.headline(
                "front.since",
                marked(
                        "front.since",
                        first.sentences().stream()
                                .map(sentence -> sentence.in(language))
                                .collect(Collectors.joining(" "))),
                labels.text(
                        first.series().constructed() ? "front.since.about.constructed" : "front.since.about",
                        first.series().basis().in(language)));
    }

    private void writeTrust(FrontTables tables) {
        rows.section("front.section.trust");
        if (model.assumptions().stream().noneMatch(Assumption::drives)) {
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
        rows.text("front.period", period(figures.period()));
        writeNewestFiles();
        newestBenchmark().ifPresent(moment -> rows.moment("front.newestBenchmark", moment));
        rows.moment("front.asOf", OffsetDateTime.parse(figures.asOf()).toInstant());
        rows.text("front.calculationId", figures.calculationId());
        rows.text("front.program", "jobregnskab " + model.programVersion());
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
        Instant own = model.newestOwnInput();
        if (own != null) {
            rows.moment("front.newestOwn", own);
        }
        Optional<String> context = model.sources().stream()
                .filter(source -> own != null && source.receivedAt().isAfter(own))
                .max(Comparator.comparing(Source::receivedAt))
                .map(Source::name);
        rows.moment(
                "front.dataCutOff",
                model.dataCutOff(),
                context.map(name -> labels.text("front.dataCutOff.about.context", name))
                        .orElse(labels.text("front.dataCutOff.about")));
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
