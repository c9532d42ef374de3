package dk.jobregnskab.run.night;

import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.Inbox;
import dk.jobregnskab.intake.Landing;
import dk.jobregnskab.intake.LoadJobs;
import dk.jobregnskab.intake.Narrowing;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.CprNumbers;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.job.JobStarter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/** Lands and loads files one after another, and says what became of each. A file never hinders the next. */
@Component
public class Loader {

    private final Landing landing;
    private final Inbox inbox;
    private final LoadJobs loadJobs;
    private final PublishedData published;
    private final JobStarter starter;
    private final Terminal terminal;

    Loader(
            Landing landing,
            Inbox inbox,
            LoadJobs loadJobs,
            PublishedData published,
            JobStarter starter,
            Terminal terminal) {
        this.landing = landing;
        this.inbox = inbox;
        this.loadJobs = loadJobs;
        this.published = published;
        this.starter = starter;
        this.terminal = terminal;
    }

    public LoadResult load(Landing.Request request) {
        if (CprNumbers.areIn(request.name())) {
            return said(LoadResult.namedAfterACitizen(request.name()));
        }
        Landing.Outcome outcome = landing.land(request);
        if (outcome instanceof Landing.Outcome.ToLoad toLoad) {
            return load(toLoad.delivery());
        }
        if (outcome instanceof Landing.Outcome.AlreadyLoaded already) {
            inbox.tidy(already.delivery());
            return said(
                    LoadResult.alreadyLoaded(request.name(), already.delivery(), ignored(request, already.delivery())));
        }
        if (outcome instanceof Landing.Outcome.Refused refused) {
            inbox.tidy(refused.delivery());
            return said(LoadResult.of(refused.delivery()));
        }
        return said(LoadResult.unreadable(request.name()));
    }

    /** A content is loaded once: what is said about it the second time comes too late. */
    private static List<String> ignored(Landing.Request request, Delivery loaded) {
        List<String> ignored = new ArrayList<>();
        if (request.constructed() && !loaded.constructed()) {
            ignored.add("--constructed");
        }
        String table = request.table();
        if (table != null && !table.equalsIgnoreCase(loaded.table())) {
            ignored.add("--table " + table);
        }
        Period period = request.period();
        if (period != null && !period.token().equals(loaded.period())) {
            ignored.add("--period " + period);
        }
        Instant received = request.receivedAt();
        if (received != null && !received.truncatedTo(ChronoUnit.MICROS).equals(loaded.receivedAt())) {
            ignored.add("--received-at " + Moments.iso(received));
        }
        return ignored;
    }

    /** Loads a delivery that has landed. */
    public LoadResult load(Delivery delivery) {
        Job job;
        try {
            job = loadJobs.jobFor(delivery);
        } catch (OperatorException notNow) {
            return said(LoadResult.waiting(delivery, notNow));
        }
        boolean completed = starter.run(job, loadJobs.parametersFor(delivery));
        Delivery after = loadJobs.outcome(delivery);
        if (!completed || after.status() == Delivery.Status.LANDED) {
            return said(LoadResult.failed(after));
        }
        inbox.tidy(after);
        return said(
                after.status() == Delivery.Status.PUBLISHED
                        ? LoadResult.published(after, remarks(after))
                        : LoadResult.of(after));
    }

    /** That it covers less than those before it, and what its checks warned about. */
    private List<String> remarks(Delivery delivery) {
        return Stream.concat(
                        published.narrowings(delivery.receivedAt()).stream()
                                .filter(narrowing -> narrowing.layer().sourceFileId() == delivery.id())
                                .map(Narrowing::sentence),
                        published.warnings(Set.of(delivery.id())).stream().map(PublishedData.Warning::message))
                .map(Wording::english)
                .toList();
    }

    private LoadResult said(LoadResult result) {
        terminal.info(String.format("%-10s %s", result.outcome(), result.sentence()));
        return result;
    }

    /** @return the code a list of loads comes to, refusals and failures included */
    public static ExitCode exitCode(List<LoadResult> results) {
        return ExitCode.worst(results.stream().map(LoadResult::exitCode).toList());
    }
}
