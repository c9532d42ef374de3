package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.intake.Check.Status;
import dk.jobregnskab.workbook.text.Labels;

/** A formula that says in one line how the checks went. */
final class CheckStatus {

    private final Labels labels;
    private final String results;

    /** @param results the column with the outcomes */
    CheckStatus(Labels labels, String results) {
        this.labels = labels;
        this.results = results;
    }

    /** Counts each outcome apart: a check that was not made is not OK, and neither is it an error. */
    String formula() {
        String all = "ROWS(" + results + ")";
        String ok = count(Status.OK);
        String faults = count(Status.WARNING) + "+" + count(Status.REFUSED);
        return "IF(" + ok + "=" + all + ",\"" + labels.text("front.checks.all") + " \"&" + all + "&\" "
                + labels.text("front.checks.ok") + "\"," + ok + "&\" " + labels.text("front.checks.ok") + "\""
                + more(Status.NOT_MADE) + more(Status.INFORMATION) + more(Status.WARNING)
                + more(Status.REFUSED)
                + more(count(labels.text("word.changedAssumption")), "front.checks.CHANGED") + "&IF(" + faults
                + "=0,\"" + labels.text("front.checks.noFaults")
                + "\",\"\")&\"" + labels.text("front.checks.see") + "\")";
    }

    private String count(Status status) {
        return count(labels.text("checks.status." + status.name()));
    }

    private String count(String outcome) {
        return "COUNTIF(" + results + ",\"" + outcome + "\")";
    }

    private String more(Status status) {
        return more(count(status), "front.checks." + status.name());
    }

    private String more(String count, String key) {
        return "&IF(" + count + "=0,\"\",\", \"&" + count + "&IF(" + count + "=1,\" " + labels.text(key + ".one")
                + "\",\" " + labels.text(key + ".many") + "\"))";
    }
}
