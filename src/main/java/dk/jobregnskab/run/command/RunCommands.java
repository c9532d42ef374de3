package dk.jobregnskab.run.command;

import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.run.GlobalOptions;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.StandIn;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.session.ConfiguredHome;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line's root, with the commands that belong to no feature. */
@Command(
        name = "jobregnskab",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        description = {
            "Every night: how many people are on temporary benefits compared with what the ministry expected,",
            "and what that is worth."
        })
public final class RunCommands implements Runnable {

    private final GlobalOptions options;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private RunCommands(GlobalOptions options) {
        this.options = options;
    }

    public static CommandLine create(
            Session session,
            GlobalOptions options,
            Function<Home, JobDefinitions> definitions,
            Function<JobDefinitions, Kinds> kinds,
            Supplier<StandIn> standIn,
            Terminal terminal) {
        return new CommandLine(new RunCommands(options))
                .addSubcommand(new NightlyCommand(session))
                .addSubcommand(new DemoCommand(session, options, standIn))
                .addSubcommand(new PullCommand(session))
                .addSubcommand(new LoadCommand(session))
                .addSubcommand(new InspectCommand(() -> definitions.apply(ConfiguredHome.of(options)), kinds, terminal))
                .addSubcommand(new RunCommand(session))
                .addSubcommand(new StatusCommand(session))
                .addSubcommand(new DismissCommand(session))
                .addSubcommand(new PurgeCommand(session));
    }

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "Home folder with inbox, landing, reports, logs and database (default: ./var or JOBREGNSKAB_HOME).")
    void home(Path home) {
        options.setHome(home);
    }

    /** Called without a command: that is a mistake, so the usage is shown on standard error. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
