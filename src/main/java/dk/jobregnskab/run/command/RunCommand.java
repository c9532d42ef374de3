package dk.jobregnskab.run.command;

import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.source.Pulled;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.PeriodJob;
import dk.jobregnskab.run.Session;
import dk.jobregnskab.run.job.JobHistory;
import dk.jobregnskab.run.night.LoadResult;
import dk.jobregnskab.run.night.Loader;
import dk.jobregnskab.run.night.Night;
import dk.jobregnskab.run.night.Pulling;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "run",
        description = {
            "Run one job, a folder under jobs/: those with a kind of file load what lies in the inbox for them;",
            "figures and report work by period; nightly does it all."
        },
        footer = {
            "",
            "Examples:",
            "  jobregnskab run benchmark",
            "  jobregnskab run report --period 2018QMAT04",
            "  jobregnskab run figures --from 2017QMAT04 --to 2020QMAT04 --only all"
        })
final class RunCommand implements Callable<Integer> {

    /** Which of the selected periods to do. */
    enum Only {
        MISSING,
        FAILED,
        ALL
    }

    private final Session session;

    @Parameters(paramLabel = "JOB", description = "Name of the job.")
    private String job = "";

    @Option(names = "--period", paramLabel = "P", description = "One period.")
    private @Nullable Period period;

    @Option(names = "--from", paramLabel = "P", description = "First period of several.")
    private @Nullable Period from;

    @Option(names = "--to", paramLabel = "P", description = "Last period of several.")
    private @Nullable Period to;

    @Option(
            names = "--only",
            paramLabel = "WHICH",
            description =
                    "missing: those with no current result; failed: those whose last run did not come to its end or was refused by"
                            + " a check; all: again.")
    private @Nullable Only only;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (period != null && (from != null || to != null)) {
            throw new OperatorException(ExitCode.USAGE, "Give either --period, or --from and --to.");
        }
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new OperatorException(ExitCode.USAGE, "--from " + from + " is later than --to " + to + ".");
        }
        return session.write("run-" + job.replaceAll("[^a-z-]", ""), this::run).code();
    }

    private ExitCode run(BeanFactory beans) {
        Night night = beans.getBean(Night.class);
        if (job.equals("nightly")) {
            requireNoPeriods();
            return NightlyCommand.night(beans, false);
        }
        if (job.equals("pull")) {
            requireNoPeriods();
            return ExitCode.worst(beans.getBean(Pulling.class).pull(null, false).stream()
                    .map(Pulled::exitCode)
                    .toList());
        }
        List<PeriodJob> periodJobs = beans.<PeriodJob>getBeanProvider(PeriodJob.class)
                .orderedStream()
                .toList();
        for (PeriodJob candidate : periodJobs) {
            if (candidate.name().equals(job)) {
                return runPeriods(night, candidate, beans.getBean(JobHistory.class));
            }
        }
        Set<String> loading = new TreeSet<>();
        beans.getBean(Kinds.class)
                .all()
                .forEach(kind -> loading.add(kind.definition().job()));
        if (loading.contains(job)) {
            requireNoPeriods();
            List<LoadResult> loads = night.loadNewFor(job);
            ExitCode derived = night.runPeriods(PeriodJob.Stage.COMPUTE, PeriodJob::due);
            return ExitCode.worst(List.of(Loader.exitCode(loads), derived));
        }
        periodJobs.forEach(known -> loading.add(known.name()));
        loading.add("nightly");
        loading.add("pull");
        throw new OperatorException(
                ExitCode.USAGE, "There is no job \"" + job + "\". The jobs are: " + String.join(", ", loading) + ".");
    }

    private void requireNoPeriods() {
        if (period != null || from != null || to != null || only != null) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "Job " + job + " does not work by period. Leave out --period, --from, --to and --only,"
                            + " or use run figures and run report.");
        }
    }

    private ExitCode runPeriods(Night night, PeriodJob periodJob, JobHistory history) {
        List<Period> known = asked(periodJob);
        if (known.isEmpty()) {
            throw new OperatorException(
                    ExitCode.NO_DATA, "Job " + job + " has no data for the periods asked for. Load them first.");
        }
        List<Period> chosen = chosen(known, periodJob, history);
        if (chosen.isEmpty()) {
            session.terminal()
                    .info(
                            only == Only.FAILED
                                    ? "No period asked for has a failed last run of " + job + "."
                                    : "Already done: no period asked for needs " + job + ". --only all does it again.");
        }
        return night.runPeriods(periodJob, chosen);
    }

    private List<Period> chosen(List<Period> known, PeriodJob periodJob, JobHistory history) {
        if (only == Only.ALL || (only == null && period != null)) {
            return known;
        }
        Collection<Period> wanted = only == Only.FAILED ? history.failedPeriods(periodJob.name()) : periodJob.due();
        return known.stream().filter(wanted::contains).toList();
    }

    private List<Period> asked(PeriodJob periodJob) {
        if (period != null) {
            return periodJob.hasData(period) ? List.of(period) : List.of();
        }
        return periodJob.periods().stream().filter(this::isBetween).toList();
    }

    private boolean isBetween(Period candidate) {
        return (from == null || candidate.compareTo(from) >= 0) && (to == null || candidate.compareTo(to) <= 0);
    }
}
