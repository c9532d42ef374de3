package dk.jobregnskab.report.internal;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Wording;

/** What must hold of every delivery that went in. */
final class SourceChecks {

    private SourceChecks() {}

    /** Every row read was used, rejected or left out: none was lost. */
    static Check rowsAddUp(Source source) {
        Wording title = new Wording(
                "Rækker læst = brugt + afvist + udeladt, " + source.name(),
                "Rows read = used + rejected + left out, " + source.name());
        long counted = source.rowsAccepted() + source.rowsRejected() + source.rowsLeftOut();
        if (counted == source.rowsRead()) {
            return Check.ok("intake.rows", title, String.valueOf(source.rowsRead()), String.valueOf(counted), null);
        }
        return new Check(
                "intake.rows",
                Check.Status.REFUSED,
                title,
                String.valueOf(source.rowsRead()),
                String.valueOf(counted),
                null,
                new Wording(
                        source.name() + ": der mangler rækker. Indlæs filen igen",
                        source.name() + ": rows are missing. Load the file again"));
    }
}
