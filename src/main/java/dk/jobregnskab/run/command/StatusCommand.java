package dk.jobregnskab.run.command;

import dk.jobregnskab.intake.Layer;
import dk.jobregnskab.intake.Narrowing;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.intake.source.SourceState;
import dk.jobregnskab.intake.source.SourceStates;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.run.Json;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.history.RunHistory;
import dk.jobregnskab.run.lock.WorkingRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "status",
        description = "The last runs, the sources and their age, refusals that are still open, anything stuck.",
        footer = {
            "",
            "Examples:",
            "  jobregnskab status",
            "  jobregnskab status --expect-within 26h   (exit 3 when the last good night is older)"
        })
final class StatusCommand implements Callable<Integer> {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})([hdm])");
    private static final int SHOWN_RUNS = 5;

    /**
     * What {@code --json} prints.
     *
     * @param pulls what files are fetched from
     * @param overrides files of the home that say otherwise than the shipped settings of a job
     */
    record Status(
            List<RunHistory.Run> runs,
            List<SourceAge> sources,
            List<NarrowSource> narrower,
            List<PublishedData.OpenRefusal> openRefusals,
            @Nullable Instant lastGoodNight,
            boolean working,
            List<SourceState> pulls,
            List<String> overrides) {}

    /** @param newest when the newest published delivery of this kind was received */
    record SourceAge(String kind, String table, String file, Instant newest) {}

    /** The newest delivery of a table, where it covers less than those before it. */
    record NarrowSource(String kind, String table, String file, String covers) {

        static NarrowSource of(Narrowing narrowing) {
            Layer layer = narrowing.layer();
            return new NarrowSource(
                    layer.kind(),
                    layer.part(),
                    layer.fileName(),
                    narrowing.extent().english());
        }
    }

    private final Session session;

    @Option(names = "--expect-within", paramLabel = "SPAN", description = "A span such as 26h, 90m or 2d.")
    private @Nullable String expectWithin;

    @Option(names = "--json", description = "Print the status as JSON.")
    private boolean json;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Duration span = expectWithin == null ? null : span(expectWithin);
        return session.read(beans -> show(beans, span)).code();
    }

    private static Duration span(String text) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            throw new OperatorException(
                    ExitCode.USAGE, "--expect-within " + text + " is no span. Write it as 26h, 90m or 2d.");
        }
        long amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "d" -> Duration.ofDays(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private ExitCode show(BeanFactory beans, @Nullable Duration span) {
        RunHistory history = beans.getBean(RunHistory.class);
        PublishedData published = beans.getBean(PublishedData.class);
        Instant lastGood = history.lastGoodNight().orElse(null);
        Status status = new Status(
                history.latest(SHOWN_RUNS),
                sourceAges(published),
                published.narrowings(Instant.MAX).stream()
                        .filter(Narrowing::newest)
                        .map(NarrowSource::of)
                        .toList(),
                published.openRefusals(),
                lastGood,
                beans.getBean(WorkingRun.class).exists(),
                beans.getBean(SourceStates.class).all(),
                beans.getBean(JobDefinitions.class).overridden());
        if (json) {
            session.terminal().result(Json.write(status));
        } else {
            print(status);
        }
        if (span != null) {
            Instant limit = beans.getBean(Clock.class).instant().minus(span);
            if (lastGood == null || lastGood.isBefore(limit)) {
                session.terminal().info("The last good night is older than " + expectWithin + ".");
                return ExitCode.NO_DATA;
            }
        }
        return ExitCode.DONE;
    }

    private static List<SourceAge> sourceAges(PublishedData published) {
        return published.newestSources().stream()
                .map(source -> new SourceAge(source.kind(), source.table(), source.name(), source.receivedAt()))
                .toList();
    }

    /** Only the newest can be the one that works. */
    private static String end(RunHistory.Run run, Status status) {
        if (run.exitCode() != null) {
            return (run.id() == RunHistory.Run.COULD_NOT_BEGIN ? "could not begin, exit " : "exit ") + run.exitCode();
        }
        return status.working() && run.equals(status.runs().get(0))
                ? "still works"
                : "has not ended: it died, killed or with the machine";
    }

    private void print(Status status) {
        Terminal terminal = session.terminal();
        for (RunHistory.Run run : status.runs()) {
            String end = end(run, status);
            String message = run.message() == null || run.message().isEmpty() ? "" : "  " + run.message();
            terminal.result("run      " + Moments.iso(run.startedAt()) + "  " + run.command() + "  " + end + message);
        }
        status.pulls().forEach(source -> terminal.result("pull     " + source.sentence()));
        for (SourceAge source : status.sources()) {
            terminal.result("source   " + Moments.iso(source.newest()) + "  " + source.kind()
                    + (source.table().isEmpty() ? "" : " " + source.table()) + "  " + source.file());
        }
        for (NarrowSource narrow : status.narrower()) {
            terminal.result("narrower " + narrow.table() + ": the newest delivery, " + narrow.file() + ", covers "
                    + narrow.covers() + "; the rest stays as earlier deliveries have it");
        }
        for (PublishedData.OpenRefusal refusal : status.openRefusals()) {
            terminal.result("refused  " + Moments.iso(refusal.receivedAt()) + "  " + refusal.fileName() + " (file id "
                    + refusal.fileId() + "): " + refusal.reason().english());
        }
        status.overrides().forEach(override -> terminal.result("override " + override));
        terminal.result(
                "last good night: " + (status.lastGoodNight() == null ? "none" : Moments.iso(status.lastGoodNight())));
    }
}
