package dk.jobregnskab.intake;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParameters;

/** Makes the job that loads one delivery: write once, reconcile, publish or refuse. */
public interface LoadJobs {

    /** The job; its name is the kind's job. */
    Job jobFor(Delivery delivery);

    /** Parameters that identify the load of exactly this delivery. They name no file and no person. */
    JobParameters parametersFor(Delivery delivery);

    /** What became of the delivery. */
    Delivery outcome(Delivery delivery);
}
