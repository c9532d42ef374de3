package dk.jobregnskab.run.night;

import dk.jobregnskab.intake.Landing;
import dk.jobregnskab.intake.source.Pull;
import dk.jobregnskab.intake.source.PullException;
import dk.jobregnskab.intake.source.PullJournal;
import dk.jobregnskab.intake.source.Pulled;
import dk.jobregnskab.intake.source.RemoteSource;
import dk.jobregnskab.intake.source.RemoteSources;
import dk.jobregnskab.intake.source.SourceState;
import dk.jobregnskab.intake.source.SourceStates;
import dk.jobregnskab.platform.DiskFull;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.history.NightReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Fetches from every source that is on. One that does not work never hinders the next. */
@Component
public class Pulling {

    private static final Logger log = LoggerFactory.getLogger(Pulling.class);

    private final List<RemoteSources> sources;
    private final SourceStates states;
    private final Home home;
    private final Landing landing;
    private final PullJournal journal;
    private final Settings settings;
    private final GracefulStop stop;
    private final Terminal terminal;
    private final NightReport report;

    Pulling(
            List<RemoteSources> sources,
            SourceStates states,
            Home home,
            Landing landing,
            PullJournal journal,
            Settings settings,
            GracefulStop stop,
            Terminal terminal,
            NightReport report) {
        this.sources = sources;
        this.states = states;
        this.home = home;
        this.landing = landing;
        this.journal = journal;
        this.settings = settings;
        this.stop = stop;
        this.terminal = terminal;
        this.report = report;
    }

    /**
     * The part of a night that comes before loading. Only what a check refused, and sources that are required, decide how the night ends.
     *
     * @param offline whether nothing is fetched
     */
    public ExitCode night(boolean offline) {
        List<ExitCode> codes = new ArrayList<>();
        Set<String> failed = new HashSet<>();
        for (Pulled pulled : offline ? List.<Pulled>of() : pull(on(), false)) {
            if (pulled.failed()) {
                failed.add(pulled.source());
            }
            if (pulled.faults().stream().anyMatch(fault -> fault.exitCode() == ExitCode.REFUSED)) {
                codes.add(ExitCode.REFUSED);
            }
        }
        for (SourceState state : states.all()) {
            if (state.late() != null) {
                terminal.info(String.format("%-10s %s: %s", "late", state.name(), state.late()));
            }
            if (state.required() && (state.late() != null || failed.contains(state.name()))) {
                report.failed(state.name() + ": " + (failed.contains(state.name()) ? state.problem() : state.late()));
                codes.add(ExitCode.NO_DATA);
            }
        }
        return ExitCode.worst(codes);
    }

    /**
     * @param name of one source; null: all that are on
     * @throws OperatorException with code 2 when there is no such source, or it is off
     */
    public List<Pulled> pull(@Nullable String name, boolean dryRun) {
        return pull(name == null ? on() : List.of(asked(name)), dryRun);
    }

    private RemoteSource asked(String name) {
        RemoteSource source = all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new OperatorException(
                        ExitCode.USAGE,
                        "There is no source \"" + name + "\". The sources are: "
                                + all().stream().map(RemoteSource::name).collect(Collectors.joining(", ")) + "."));
        if (source.offBecause() != null) {
            throw new OperatorException(ExitCode.USAGE, "Source " + name + " is off: " + source.offBecause() + ".");
        }
        return source;
    }

    private List<RemoteSource> all() {
        return sources.stream().flatMap(some -> some.all().stream()).toList();
    }

    private List<RemoteSource> on() {
        return all().stream().filter(source -> source.offBecause() == null).toList();
    }

    private List<Pulled> pull(List<RemoteSource> asked, boolean dryRun) {
        NightBudget budget = new NightBudget(settings.source(), stop);
        List<Pulled> results = new ArrayList<>();
        for (RemoteSource source : asked) {
            if (stop.isRequested()) {
                throw stop.exception();
            }
            results.add(pull(source, budget, dryRun));
        }
        return results;
    }

    private Pulled pull(RemoteSource source, NightBudget budget, boolean dryRun) {
        Pull pull = new Pull(source.name(), home, landing, journal, budget, dryRun);
        try {
            source.pull(pull);
        } catch (PullException fault) {
            pull.failed(fault);
        } catch (OperatorException | DataAccessException ours) {
            throw ours;
        } catch (RuntimeException unexpected) {
            pull.failed(unexpected(source, unexpected));
        }
        Pulled pulled = pull.result();
        if (!dryRun) {
            journal.attempted(pulled);
        }
        terminal.info(String.format("%-10s %s", "pull", pulled.summary()));
        pulled.waiting().forEach(sentence -> say("waiting", source, sentence));
        pulled.faults().forEach(fault -> say("failed", source, fault.sentence()));
        return pulled;
    }

    /** A disk that is full, or a fault in the program: the first ends the run, the second only this source. */
    private static PullException unexpected(RemoteSource source, RuntimeException failure) {
        if (DiskFull.isBehind(failure)) {
            throw failure;
        }
        log.warn("pulling from {} failed", source.name(), failure);
        return PullException.down(
                "Something unexpected happened (" + failure.getClass().getSimpleName()
                        + "); the log of this run tells more. The next night tries again.");
    }

    private void say(String what, RemoteSource source, String sentence) {
        terminal.info(String.format("%-10s %s: %s", what, source.name(), sentence));
    }
}
