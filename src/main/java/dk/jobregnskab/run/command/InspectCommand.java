package dk.jobregnskab.run.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.LoadOptions;
import dk.jobregnskab.intake.inspection.Inspection;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.Json;
import dk.jobregnskab.run.Terminal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "inspect",
        description = {
            "Recognise, parse and count a file; show its first rows, its totals and every problem.",
            "Writes nothing and needs no database."
        },
        footer = {
            "",
            "Examples:",
            "  jobregnskab inspect y30r21_2026.csv",
            "  jobregnskab inspect --json --table y25i01 x.csv"
        })
final class InspectCommand implements Callable<Integer> {

    /** What {@code --json} prints. */
    record Inspected(@JsonUnwrapped Inspection inspection, List<String> overrides) {}

    private final Supplier<JobDefinitions> definitions;
    private final Function<JobDefinitions, Kinds> kinds;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The file to look at.")
    private Path file = Path.of("");

    @Option(names = "--as", paramLabel = "KIND", description = "Do not recognise the kind, take this one.")
    private @Nullable String kind;

    @Option(names = "--table", paramLabel = "T", description = "Id of the published table, such as y25i01.")
    private @Nullable String table;

    @Option(names = "--period", paramLabel = "P", description = "The period, where the file does not say it.")
    private @Nullable Period period;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    InspectCommand(Supplier<JobDefinitions> definitions, Function<JobDefinitions, Kinds> kinds, Terminal terminal) {
        this.definitions = definitions;
        this.kinds = kinds;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OperatorException(
                    ExitCode.USAGE, file + " is not a regular file. Give the path of the file itself.");
        }
        Path name = file.getFileName();
        JobDefinitions inForce = definitions.get();
        Inspection inspection =
                Inspection.of(file, kinds.apply(inForce), kind, new LoadOptions(String.valueOf(name), table, period));
        if (json) {
            terminal.result(Json.write(new Inspected(inspection, inForce.overridden())));
        } else {
            inForce.overridden().forEach(override -> terminal.result("override  " + override));
            inspection.lines().forEach(terminal::result);
        }
        return (inspection.refusal() == null ? ExitCode.DONE : ExitCode.REFUSED).code();
    }
}
