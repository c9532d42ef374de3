package dk.jobregnskab.report.internal;

import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.PublishGuard;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.JobStarter;
import dk.jobregnskab.run.PeriodJob;
import dk.jobregnskab.run.Terminal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.batch.core.job.Job;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Job {@code figures}: computes a period and stores the results for the views. */
@Component
@Order(1)
class FiguresJob implements PeriodJob {

    private final HomePeriods periods;
    private final ResultStore store;
    private final PeriodJobs jobs;
    private final JobStarter starter;
    private final PublishGuard guard;
    private final Terminal terminal;

    FiguresJob(
            HomePeriods periods,
            ResultStore store,
            PeriodJobs jobs,
            JobStarter starter,
            PublishGuard guard,
            Terminal terminal) {
        this.periods = periods;
        this.store = store;
        this.jobs = jobs;
        this.starter = starter;
        this.guard = guard;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Stage stage() {
        return Stage.COMPUTE;
    }

    @Override
    public List<Period> periods() {
        return periods.known();
    }

    @Override
    public boolean hasData(Period period) {
        return periods.hasData(period);
    }

    @Override
    public List<Period> due() {
        Set<Period> due = new TreeSet<>(periods.changed(store::currentFiguresId));
        periods.newest().filter(newest -> !isCurrent(newest)).ifPresent(due::add);
        return List.copyOf(due);
    }

    /** Also the series shown beside the figures are those of the stored results. */
    private boolean isCurrent(Period period) {
        String id = periods.require(period).figures().calculationId();
        return store.currentCalculationId(period).equals(Optional.of(id));
    }

    @Override
    public Outcome run(Period period) {
        Computation computation = periods.require(period);
        if (computation.isRefused()) {
            for (Check check : computation.checks()) {
                if (check.refused()) {
                    terminal.info(
                            "refused    " + period + ": " + check.message().english());
                }
            }
            jobs.noteRefusal(name(), computation);
            return Outcome.REFUSED;
        }
        Job job = jobs.single(name(), () -> {
            guard.assertStillOurs();
            store.save(computation);
        });
        starter.complete(job, jobs.nextParameters(name(), computation));
        return Outcome.DONE;
    }
}
