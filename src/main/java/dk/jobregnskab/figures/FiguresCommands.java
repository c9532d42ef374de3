package dk.jobregnskab.figures;

import dk.jobregnskab.figures.internal.ExplainCommand;
import dk.jobregnskab.figures.internal.FiguresCommand;
import dk.jobregnskab.run.Session;
import java.util.List;

/** The commands this module adds to the command line. */
public final class FiguresCommands {

    private FiguresCommands() {}

    public static List<Object> all(Session session) {
        return List.of(new FiguresCommand(session), ExplainCommand.create(session));
    }
}
