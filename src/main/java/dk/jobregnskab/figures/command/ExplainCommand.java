package dk.jobregnskab.figures.command;

import dk.jobregnskab.run.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "What something is made of: a figure.",
        footer = {
            "",
            "Examples:",
            "  jobregnskab explain figure --period 2026M07 --group \"Sygedagpenge mv.\"",
            "  jobregnskab explain figure --help"
        })
public final class ExplainCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private ExplainCommand() {}

    public static CommandLine create(Session session) {
        return new CommandLine(new ExplainCommand()).addSubcommand(new ExplainFigureCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Explain what? Write: explain figure --period 2026M07 --group \"Sygedagpenge mv.\"");
    }
}
