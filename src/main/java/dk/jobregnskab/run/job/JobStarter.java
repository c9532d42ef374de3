package dk.jobregnskab.run.job;

import dk.jobregnskab.platform.DiskFull;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.run.GracefulStop;
import dk.jobregnskab.run.StopRequestedException;
import dk.jobregnskab.run.Terminal;
import dk.jobregnskab.run.failure.DatabaseFailures;
import dk.jobregnskab.run.failure.Failures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/**
 * Starts a job, or continues where a dead run of it left off. Works under the run lock, so whatever still looks as if it were running
 * is dead.
 */
@Component
public class JobStarter {

    private static final Logger log = LoggerFactory.getLogger(JobStarter.class);

    private final JobOperator operator;
    private final JobRepository repository;
    private final JobHistory history;
    private final GracefulStop stop;
    private final Home home;
    private final Settings settings;
    private final Terminal terminal;
    private @Nullable Throwable failure;

    JobStarter(
            JobOperator operator,
            JobRepository repository,
            JobHistory history,
            GracefulStop stop,
            Home home,
            Settings settings,
            Terminal terminal) {
        this.operator = operator;
        this.repository = repository;
        this.history = history;
        this.stop = stop;
        this.home = home;
        this.settings = settings;
        this.terminal = terminal;
    }

    /** Marks executions that a dead run left as running, so that they can be continued. */
    public void recoverDeadRuns() {
        for (String name : repository.getJobNames()) {
            for (JobExecution dead : repository.findRunningJobExecutions(name)) {
                log.warn("recovering execution {} of job {}, left behind by a run that died", dead.getId(), name);
                operator.recover(dead);
            }
        }
    }

    /**
     * Runs the job to its end.
     *
     * @return true when it completed, now or earlier; false when it failed (the log says why)
     * @throws StopRequestedException when the run was asked to stop
     * @throws OperatorException when the job can only be continued by hand, or the disk is full or the database gone, so that no other can succeed
     */
    public boolean run(Job job, JobParameters parameters) {
        if (stop.isRequested()) {
            throw stop.exception();
        }
        if (clearTheWay(job, parameters)) {
            return true;
        }
        ((AbstractJob) job).registerJobExecutionListener(new Remember());
        try {
            return completed(operator.start(job, parameters));
        } catch (OperatorException e) {
            throw e;
        } catch (Exception e) {
            requireThatOthersCanSucceed(e);
            throw new OperatorException(
                    ExitCode.FAILED,
                    "Job " + job.getName() + " could not be started. Run again; the log has the details.",
                    e);
        } finally {
            stop.running(null);
        }
    }

    /** @return true when the job is already done with these parameters */
    private boolean clearTheWay(Job job, JobParameters parameters) {
        JobInstance instance = repository.getJobInstance(job.getName(), parameters);
        if (instance == null) {
            return false;
        }
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            log.warn("instance {} of job {} was never executed; a run died between the two", instance.getId(), job);
            repository.deleteJobInstance(instance);
            return false;
        }
        if (last.isRunning()) {
            operator.recover(last);
            return false;
        }
        return switch (last.getStatus()) {
            case COMPLETED -> true;
            case UNKNOWN, ABANDONED ->
                throw new OperatorException(
                        ExitCode.OPERATOR,
                        "Job " + job.getName() + " (execution " + last.getId() + ") ended as " + last.getStatus()
                                + " and cannot be continued. Read its log, then deliver the file again or run the period with --only all.");
            default -> false;
        };
    }

    /** With a full disk, or a database that is gone, the run ends here. */
    private void requireThatOthersCanSucceed(Throwable failure) {
        if (DiskFull.isBehind(failure)) {
            throw Failures.explain(failure, home.root());
        }
        OperatorException gone = DatabaseFailures.gone(failure);
        if (gone != null) {
            throw gone;
        }
    }

    private boolean completed(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.STOPPED) {
            throw stop.exception();
        }
        failure = null;
        for (Throwable cause : execution.getAllFailureExceptions()) {
            log.error("job failed", cause);
            failure = cause;
            requireThatOthersCanSucceed(cause);
            String sentence = DatabaseFailures.exceeded(cause, settings.database());
            if (sentence != null) {
                terminal.info(sentence);
            }
        }
        return execution.getStatus() == BatchStatus.COMPLETED;
    }

    /**
     * Runs the job to its end.
     *
     * @throws StopRequestedException when the run was asked to stop
     * @throws OperatorException with the reason in a sentence when it failed
     */
    public void complete(Job job, JobParameters parameters) {
        if (!run(job, parameters)) {
            Throwable cause = failure == null ? new IllegalStateException(job.getName()) : failure;
            throw Failures.explain(cause, home.root());
        }
    }

    /** The first revision of a job with these parameters that has not run to its end. */
    public long nextRevision(String job, JobParameters identity) {
        return history.lastRevision(job, identity) + 1;
    }

    private final class Remember implements JobExecutionListener {

        @Override
        public void beforeJob(JobExecution execution) {
            stop.running(execution);
        }
    }
}
