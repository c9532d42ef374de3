package dk.jobregnskab.run.command;

import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.GlobalOptions;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.StandIn;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.session.SpringSession;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Parses the command line before anything else is started, so that {@code --help} and {@code inspect} always work, and turns whatever
 * goes wrong into one sentence and one of our exit codes.
 */
public final class CommandLineInterface {

    private static final Pattern VALUE = Pattern.compile("('?-[^\\s=']*)=[^']*");

    private final Class<?> application;
    private final Function<Home, JobDefinitions> definitions;
    private final Function<JobDefinitions, Kinds> kinds;
    private final Function<Session, List<Object>> featureCommands;
    private final Supplier<StandIn> standIn;

    /**
     * @param application the Spring Boot application class
     * @param definitions those that hold in a home
     * @param kinds as they are defined there
     * @param featureCommands commands that the features add, made for a session
     * @param standIn starts sources that stand in for the real ones
     */
    public CommandLineInterface(
            Class<?> application,
            Function<Home, JobDefinitions> definitions,
            Function<JobDefinitions, Kinds> kinds,
            Function<Session, List<Object>> featureCommands,
            Supplier<StandIn> standIn) {
        this.application = application;
        this.definitions = definitions;
        this.kinds = kinds;
        this.featureCommands = featureCommands;
        this.standIn = standIn;
    }

    /** @return the exit code */
    public int execute(Terminal terminal, GracefulStop stop, String... arguments) {
        GlobalOptions options = new GlobalOptions();
        String[] ours = options.takeSpringArguments(arguments);
        Session session = new SpringSession(application, definitions, options, terminal, stop);
        CommandLine line = RunCommands.create(session, options, definitions, kinds, standIn, terminal);
        featureCommands.apply(session).forEach(line::addSubcommand);
        line.setOut(terminal.out())
                .setErr(terminal.err())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Period.class, CommandLineInterface::period)
                .setParameterExceptionHandler((e, args) -> usage(e, terminal))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, terminal));
        if ("dumb".equals(System.getenv("TERM"))) {
            line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        }
        return line.execute(ours);
    }

    private static Period period(String text) {
        return Period.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + text + "\" is not a period. Write it as 2018QMAT04, 2018, 2018H2, 2026Q1 or 2026M07"));
    }

    private static int usage(ParameterException e, Terminal terminal) {
        String hint = e.getMessage() != null && e.getMessage().indexOf('\uFFFD') >= 0
                ? " (an argument lost its letters: set LC_ALL=C.UTF-8)"
                : "";
        terminal.info(withoutValues(e) + hint);
        terminal.info("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.code();
    }

    /** A misspelt option may be one that holds a password. */
    private static String withoutValues(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        return e instanceof UnmatchedArgumentException ? VALUE.matcher(message).replaceAll("$1=…") : message;
    }

    private static int failed(Exception e, Terminal terminal) {
        if (e instanceof OperatorException known) {
            terminal.info(String.valueOf(known.getMessage()));
            return known.exitCode().code();
        }
        terminal.info("Something unexpected happened (" + e.getClass().getSimpleName() + "). Run again.");
        return ExitCode.FAILED.code();
    }
}
