package dk.jobregnskab.run.command;

import dk.jobregnskab.intake.Landing;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.Json;
import dk.jobregnskab.run.PeriodJob;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.night.LoadResult;
import dk.jobregnskab.run.night.Loader;
import dk.jobregnskab.run.night.Night;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        description = {
            "Load files by hand: copies them, never touches the originals, publishes what is good and refreshes what is derived.",
            "Writes no workbook."
        },
        footer = {
            "",
            "Examples:",
            "  jobregnskab load y30r21_2026.csv",
            "  jobregnskab load --table y25i01 ledighed.csv",
            "  jobregnskab load --received-at 2026-03-20 rettet.csv"
        })
final class LoadCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to load.")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "KIND", description = "Do not recognise the kind, take this one.")
    private @Nullable String kind;

    @Option(names = "--table", paramLabel = "T", description = "Id of the published table, such as y25i01.")
    private @Nullable String table;

    @Option(names = "--period", paramLabel = "P", description = "The period, where the file does not say it.")
    private @Nullable Period period;

    @Option(
            names = "--received-at",
            paramLabel = "T",
            description = "When the figures became known: ISO date or date-time (default: now).")
    private @Nullable String receivedAt;

    @Option(names = "--constructed", description = "The figures are invented; whatever rests on them says so.")
    private boolean constructed;

    @Option(names = "--json", description = "Print what became of each file as JSON.")
    private boolean json;

    LoadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new OperatorException(ExitCode.USAGE, "There is no file " + file + ". Check the path.");
            }
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new OperatorException(ExitCode.USAGE, file + " is a folder. Give the files in it.");
            }
        }
        return session.write("load", this::load).code();
    }

    private ExitCode load(BeanFactory beans) {
        Instant received = received(beans.getBean(Clock.class));
        Loader loader = beans.getBean(Loader.class);
        List<LoadResult> results = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            results.add(loader.load(new Landing.Request(file, name, received, constructed, kind, table, period, null)));
        }
        ExitCode derived = beans.getBean(Night.class).runPeriods(PeriodJob.Stage.COMPUTE, PeriodJob::due);
        if (json) {
            session.terminal().result(Json.write(results));
        } else {
            results.forEach(result -> session.terminal().result(result.outcome() + ": " + result.sentence()));
        }
        return ExitCode.worst(List.of(Loader.exitCode(results), derived));
    }

    private @Nullable Instant received(Clock clock) {
        String asked = receivedAt;
        if (asked == null) {
            return null;
        }
        Instant moment =
                Moments.parse(asked).orElseThrow(() -> Moments.refuse("--received-at", asked, "2026-03-20T08:00"));
        if (moment.isAfter(clock.instant())) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "--received-at " + receivedAt + " lies in the future. Nothing can be known before it is received.");
        }
        return moment;
    }
}
