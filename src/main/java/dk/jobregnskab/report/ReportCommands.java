package dk.jobregnskab.report;

import dk.jobregnskab.report.internal.CommandLineOffer;
import dk.jobregnskab.run.Session;
import java.util.List;

/** The commands this module adds to the command line. */
public final class ReportCommands {

    private ReportCommands() {}

    public static List<Object> all(Session session) {
        return CommandLineOffer.commands(session);
    }
}
