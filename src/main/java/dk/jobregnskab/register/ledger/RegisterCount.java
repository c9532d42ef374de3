package dk.jobregnskab.register.ledger;

import dk.jobregnskab.intake.LoadProgress;
import dk.jobregnskab.intake.PublishGuard;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.register.benefit.BenefitNumbers;
import dk.jobregnskab.register.calculation.CountedLine;
import dk.jobregnskab.register.calculation.WeekNetting;
import dk.jobregnskab.register.delivery.RegisterDelivery;
import dk.jobregnskab.register.delivery.RegisterRules;
import dk.jobregnskab.run.DerivedData;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.job.JobStarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Job {@code register-count}: counts the weeks that new deliveries touch, each once however many files came, and those of a benefit that got
 * another name; nothing else of the history.
 * One transaction makes them all visible.
 */
@Component
class RegisterCount implements DerivedData {

    private static final String JOB = "register-count";

    private final Ledger ledger;
    private final WeekCounts counts;
    private final BenefitNumbers benefits;
    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final JobStarter starter;
    private final PublishGuard guard;
    private final GracefulStop stop;
    private final LoadProgress progress;
    private final RegisterRules rules;

    RegisterCount(
            Ledger ledger,
            WeekCounts counts,
            BenefitNumbers benefits,
            JobRepository repository,
            PlatformTransactionManager transactions,
            JobStarter starter,
            PublishGuard guard,
            GracefulStop stop,
            LoadProgress progress,
            JobDefinitions definitions) {
        this.ledger = ledger;
        this.counts = counts;
        this.benefits = benefits;
        this.repository = repository;
        this.transactions = transactions;
        this.starter = starter;
        this.guard = guard;
        this.stop = stop;
        this.progress = progress;
        this.rules = definitions.of(RegisterDelivery.DEFINITION).settings(RegisterRules.class);
    }

    @Override
    public String name() {
        return JOB;
    }

    @Override
    public boolean isDue() {
        return ledger.newestUncounted() > 0 || !ledger.weeksOfOldNames().isEmpty();
    }

    @Override
    public ExitCode refresh() {
        Job job = new JobBuilder(JOB, repository)
                .start(new StepBuilder("count", repository)
                        .tasklet(
                                (step, context) -> {
                                    count();
                                    return RepeatStatus.FINISHED;
                                },
                                transactions)
                        .allowStartIfComplete(true)
                        .build())
                .build();
        long newest = ledger.newestUncounted();
        JobParameters delivery =
                new JobParametersBuilder().addLong("delivery", newest).toJobParameters();
        boolean done = starter.run(
                job,
                new JobParametersBuilder(delivery)
                        .addLong("revision", starter.nextRevision(JOB, delivery))
                        .toJobParameters());
        if (!done && stop.isRequested()) {
            throw stop.exception();
        }
        return done ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void count() {
        progress.phase("count", "register");
        List<Ledger.DeliveredWeek> all = ledger.uncounted();
        Set<LocalDate> ofOldNames = ledger.weeksOfOldNames();
        Map<Integer, Integer> renamed = benefits.renamed();
        for (int from = 0; from < all.size(); ) {
            LocalDate week = all.get(from).week();
            int next = from;
            while (next < all.size() && all.get(next).week().equals(week)) {
                next++;
            }
            List<Ledger.DeliveredWeek> deliveries = all.subList(from, next);
            int counted = ofOldNames.contains(week) ? 0 : countedBeforeAllOthers(deliveries, ledger.counted(week));
            count(week, deliveries, counted, renamed);
            from = next;
            if (stop.isRequested()) {
                throw stop.exception();
            }
        }
        guard.assertStillOurs();
        counts.conclude(all);
    }

    /**
     * A delivery that was received after all that are counted changes nothing of what those changed: then only the citizens it speaks of are
     * looked at, and only its own changes are stored.
     *
     * @param counted so many of the deliveries, the first ones, are counted
     * @param renamed see {@link BenefitNumbers#renamed}
     */
    private void count(
            LocalDate week, List<Ledger.DeliveredWeek> deliveries, int counted, Map<Integer, Integer> renamed) {
        List<Ledger.DeliveredWeek> fresh = deliveries.subList(counted, deliveries.size());
        WeekNetting netting = new WeekNetting(rules.dropIdentical());
        Consumer<CountedLine> line = one -> netting.line(one.of(renamed));
        if (counted == 0) {
            counts.clear(week);
        } else {
            Set<Integer> citizens = ledger.citizens(fresh);
            for (Ledger.DeliveredWeek known : deliveries.subList(0, counted)) {
                ledger.lines(known, citizens, line);
                netting.delivered(known.delivery());
            }
            netting.knownUntilHere();
        }
        for (Ledger.DeliveredWeek one : fresh) {
            ledger.lines(one, line);
            netting.delivered(one.delivery());
        }
        counts.add(week, netting);
    }

    /** How many of the deliveries are counted, when they are the first ones and the only ones; else 0. */
    private static int countedBeforeAllOthers(List<Ledger.DeliveredWeek> deliveries, Set<Long> counted) {
        return deliveries.size() > counted.size()
                        && deliveries.stream()
                                .limit(counted.size())
                                .allMatch(known -> counted.contains(known.delivery()))
                ? counted.size()
                : 0;
    }
}
