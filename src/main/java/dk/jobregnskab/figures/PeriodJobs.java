package dk.jobregnskab.figures;

import dk.jobregnskab.run.job.JobStarter;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes jobs that do one thing for one period, in one transaction. */
@Component
public class PeriodJobs {

    private static final ExitStatus REFUSED = new ExitStatus("REFUSED");

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final JobStarter starter;

    PeriodJobs(JobRepository repository, PlatformTransactionManager transactions, JobStarter starter) {
        this.repository = repository;
        this.transactions = transactions;
        this.starter = starter;
    }

    public Job single(String name, Runnable work) {
        return new JobBuilder(name, repository)
                .start(new StepBuilder(name, repository)
                        .tasklet(
                                (step, context) -> {
                                    work.run();
                                    return RepeatStatus.FINISHED;
                                },
                                transactions)
                        .allowStartIfComplete(true)
                        .build())
                .build();
    }

    /** Notes that the checks refused a period: a run that did not come to its end, without anything being done. */
    public void noteRefusal(String name, Computation computation) {
        Step refusal = new StepBuilder(name, repository)
                .tasklet(
                        (step, context) -> {
                            step.setExitStatus(REFUSED);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
        Job job = new JobBuilder(name, repository)
                .start(refusal)
                .on(REFUSED.getExitCode())
                .fail()
                .end()
                .build();
        starter.run(job, nextParameters(name, computation));
    }

    /** Doing a period again is a new revision of the same calculation; one that died is continued. */
    public JobParameters nextParameters(String job, Computation computation) {
        JobParameters calculation = new JobParametersBuilder()
                .addString("period", computation.period().token())
                .addString("municipality", computation.municipality().code())
                .addString("calculation", computation.calculationId().substring(0, 16))
                .toJobParameters();
        return new JobParametersBuilder(calculation)
                .addLong("revision", starter.nextRevision(job, calculation))
                .toJobParameters();
    }
}
