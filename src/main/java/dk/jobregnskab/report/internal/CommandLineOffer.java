package dk.jobregnskab.report.internal;

import dk.jobregnskab.run.Session;
import java.util.List;

/** Makes this module's commands. */
public final class CommandLineOffer {

    private CommandLineOffer() {}

    public static List<Object> commands(Session session) {
        return List.of(new ReportCommand(session));
    }
}
