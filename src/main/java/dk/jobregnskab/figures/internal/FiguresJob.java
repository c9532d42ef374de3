package dk.jobregnskab.figures.internal;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.HomePeriods;
import dk.jobregnskab.figures.PeriodJobs;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.PublishGuard;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.run.PeriodJob;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.job.JobStarter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
        Map<Period, ResultStore.Current> stored = store.current();
        Map<Period, String> figuresIds = new TreeMap<>();
        stored.forEach((period, current) -> figuresIds.put(period, current.figuresId()));
        Set<Period> due = new TreeSet<>(periods.changed(figuresIds));
        periods.newest()
                .filter(newest -> !isCurrent(newest, stored.get(newest)))
                .ifPresent(due::add);
        return List.copyOf(due);
    }

    /** Also what is shown beside the figures is that of the stored results. */
    private boolean isCurrent(Period period, ResultStore.@Nullable Current stored) {
        return stored != null && periods.require(period).calculationId().equals(stored.calculationId());
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
