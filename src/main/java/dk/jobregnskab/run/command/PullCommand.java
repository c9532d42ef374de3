package dk.jobregnskab.run.command;

import dk.jobregnskab.intake.source.Pulled;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.run.Json;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.night.Pulling;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "pull",
        description = {
            "Fetch what is new from the sources that are on, and load nothing: the next night does.",
            "status lists the sources, and what is not set of those that are off."
        },
        footer = {"", "Examples:", "  jobregnskab pull", "  jobregnskab pull jobindsats", "  jobregnskab pull --dry-run"
        })
final class PullCommand implements Callable<Integer> {

    /** What {@code --json} prints. */
    record Result(
            String source,
            List<String> landed,
            List<String> wanted,
            int unchanged,
            List<String> waiting,
            List<Fault> faults) {

        static Result of(Pulled pulled) {
            return new Result(
                    pulled.source(),
                    pulled.landed(),
                    pulled.wanted(),
                    pulled.unchanged(),
                    pulled.waiting(),
                    pulled.faults().stream()
                            .map(fault ->
                                    new Fault(fault.sentence(), fault.exitCode().code()))
                            .toList());
        }
    }

    record Fault(String sentence, int exitCode) {}

    private final Session session;

    @Parameters(paramLabel = "SOURCE", arity = "0..1", description = "One source (default: all that are on).")
    private @Nullable String source;

    @Option(names = "--dry-run", description = "Ask what there is, say what would be fetched, and fetch nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print what became of each source as JSON.")
    private boolean json;

    PullCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.write("pull", this::pull).code();
    }

    private ExitCode pull(BeanFactory beans) {
        List<Pulled> results = beans.getBean(Pulling.class).pull(source, dryRun);
        if (json) {
            session.terminal()
                    .result(Json.write(results.stream().map(Result::of).toList()));
        } else {
            results.forEach(this::print);
            if (results.isEmpty()) {
                session.terminal().info("No source is on. status says what is not set.");
            }
        }
        return ExitCode.worst(results.stream().map(Pulled::exitCode).toList());
    }

    private void print(Pulled pulled) {
        pulled.landed().forEach(file -> session.terminal().result("landed  " + pulled.source() + "  " + file));
        pulled.wanted().forEach(item -> session.terminal().result("would fetch  " + pulled.source() + "  " + item));
    }
}
