package dk.jobregnskab.intake.loading;

import dk.jobregnskab.intake.Delivery;
import dk.jobregnskab.intake.LoadJobs;
import dk.jobregnskab.intake.LoadProgress;
import dk.jobregnskab.intake.PublishGuard;
import dk.jobregnskab.intake.delivery.DeliveryKind;
import dk.jobregnskab.intake.delivery.FactStore;
import dk.jobregnskab.intake.delivery.Kinds;
import dk.jobregnskab.intake.delivery.ParsedRow;
import dk.jobregnskab.intake.table.RawRow;
import dk.jobregnskab.platform.Home;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job that loads a delivery. Every step may be repeated: a restart clears what the dead run wrote and reads the file again,
 * so there is no reader position to get wrong. Only the last step makes anything visible.
 */
@Component
class BatchLoadJobs implements LoadJobs {

    static final String PUBLISHED = "PUBLISHED";
    static final String REFUSED = "REFUSED";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final DeliveryStore store;
    private final FactStores factStores;
    private final Kinds kinds;
    private final Home home;
    private final PublishGuard guard;
    private final LoadProgress progress;

    BatchLoadJobs(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DeliveryStore store,
            FactStores factStores,
            Kinds kinds,
            Home home,
            PublishGuard guard,
            LoadProgress progress) {
        this.repository = repository;
        this.transactions = transactions;
        this.store = store;
        this.factStores = factStores;
        this.kinds = kinds;
        this.home = home;
        this.guard = guard;
        this.progress = progress;
    }

    @Override
    public Job jobFor(Delivery delivery) {
        return jobFor(delivery, kinds.find(delivery.kind()).orElseThrow());
    }

    private <F> Job jobFor(Delivery delivery, DeliveryKind<F> kind) {
        FactStore<F> facts = factStores.of(kind);
        facts.prepare();
        Load<F> load =
                new Load<>(delivery, kind, home.landing().resolve(delivery.sha256()), store, facts, guard, progress);
        Step clear = tasklet("clear", load::clear);
        Step write = new StepBuilder("write", repository)
                .<RawRow, ParsedRow<F>>chunk(facts.chunk())
                .transactionManager(transactions)
                .reader(load.reader())
                .processor(load::interpret)
                .writer(load::write)
                .allowStartIfComplete(true)
                .build();
        Step reconcile = tasklet("reconcile", load::reconcile);
        Step publish = tasklet("publish", load::publish);
        Step refuse = tasklet("refuse", load::refuse);
        return new JobBuilder(kind.definition().job(), repository)
                .start(clear)
                .on(PUBLISHED)
                .end()
                .from(clear)
                .on("COMPLETED")
                .to(write)
                .from(write)
                .on("COMPLETED")
                .to(reconcile)
                .from(reconcile)
                .on(REFUSED)
                .to(refuse)
                .from(reconcile)
                .on("COMPLETED")
                .to(publish)
                .end()
                .build();
    }

    private Step tasklet(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Override
    public JobParameters parametersFor(Delivery delivery) {
        return new JobParametersBuilder()
                .addLong("delivery", delivery.id())
                .addString("sha256", delivery.sha256().substring(0, 12), false)
                .toJobParameters();
    }

    @Override
    public Delivery outcome(Delivery delivery) {
        return store.get(delivery.id());
    }
}
