package dk.jobregnskab.workbook.internal.overview;

import dk.jobregnskab.intake.Check.Status;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.LiveChecks;
import dk.jobregnskab.workbook.text.Labels;
import java.util.Optional;

/** A formula that says in one line how the checks went. */
final class CheckStatus {

    private final Labels labels;
    private final String results;

    /** @param results the column with the outcomes */
    CheckStatus(Labels labels, String results) {
        this.labels = labels;
        this.results = results;
    }

    /** Empty when there is no check. */
    static Optional<String> of(Edition edition) {
        return edition.report().checks().isEmpty() && edition.liveChecks().all().isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckStatus(
                                edition.labels(),
                                edition.table(LiveChecks.TABLE).all("result"))
                        .formula());
    }

    /** Counts each outcome apart: a check that was not made is not OK, and neither is it an error. */
    String formula() {
        String all = "ROWS(" + results + ")";
        String ok = count(Status.OK);
        String faults = count(Status.WARNING) + "+" + count(Status.REFUSED);
        return "IF(" + ok + "=" + all + ",\"" + labels.text("overview.checks.all") + " \"&" + all + "&\" "
                + labels.text("overview.checks.ok") + "\"," + ok + "&\" " + labels.text("overview.checks.ok") + "\""
                + more(Status.NOT_MADE) + more(Status.INFORMATION) + more(Status.WARNING)
                + more(Status.REFUSED)
                + more(count(labels.text("word.changedAssumption")), "overview.checks.CHANGED") + "&IF(" + faults
                + "=0,\"" + labels.text("overview.checks.noFaults")
                + "\",\"\")&\"" + labels.text("overview.checks.see") + "\")";
    }

    private String count(Status status) {
        return count(labels.text("checks.status." + status.name()));
    }

    private String count(String outcome) {
        return "COUNTIF(" + results + ",\"" + outcome + "\")";
    }

    private String more(Status status) {
        return more(count(status), "overview.checks." + status.name());
    }

    private String more(String count, String key) {
        return "&IF(" + count + "=0,\"\",\", \"&" + count + "&IF(" + count + "=1,\" " + labels.text(key + ".one")
                + "\",\" " + labels.text(key + ".many") + "\"))";
    }
}
