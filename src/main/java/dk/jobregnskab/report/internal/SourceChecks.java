package dk.jobregnskab.report.internal;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Wording;
import java.util.List;

/** What must hold of the deliveries that went in. */
final class SourceChecks {

    private static final Wording TITLE = new Wording(
            "Rækker uden forklaring (læst minus brugt, afvist og udeladt)",
            "Rows without an explanation (read less used, rejected and left out)");

    private SourceChecks() {}

    /** Every row read was used, rejected or left out: none was lost. */
    static Check rowsAddUp(List<Source> sources) {
        for (Source source : sources) {
            long lost = source.rowsRead() - source.rowsAccepted() - source.rowsRejected() - source.rowsLeftOut();
            if (lost != 0) {
                return new Check(
                        "intake.rows",
                        Check.Status.REFUSED,
                        TITLE,
                        "0",
                        String.valueOf(lost),
                        null,
                        new Wording(
                                source.name() + ": der mangler rækker. Indlæs filen igen",
                                source.name() + ": rows are missing. Load the file again"));
            }
        }
        return Check.ok("intake.rows", TITLE, "0", "0", null);
    }
}
