package dk.jobregnskab.development;

import dk.jobregnskab.development.internal.CommandLineOffer;
import dk.jobregnskab.run.Session;
import java.util.List;

/** The commands this module adds to the command line. */
public final class DevelopmentCommands {

    private DevelopmentCommands() {}

    public static List<Object> all(Session session) {
        return CommandLineOffer.commands(session);
    }
}
