package dk.jobregnskab.workbook;

import dk.jobregnskab.run.Session;
import dk.jobregnskab.workbook.internal.ReportCommand;
import java.util.List;

/** The commands this module adds to the command line. */
public final class WorkbookCommands {

    private WorkbookCommands() {}

    public static List<Object> all(Session session) {
        return List.of(new ReportCommand(session));
    }
}
