package dk.jobregnskab.platform.internal;

import org.springframework.aop.support.AopUtils;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Stops the start when the job repository would forget everything. */
@Component
class JobRepositoryAssertion implements InitializingBean {

    private final JobRepository repository;

    JobRepositoryAssertion(JobRepository repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() {
        if (ResourcelessJobRepository.class.isAssignableFrom(AopUtils.getTargetClass(repository))) {
            throw new IllegalStateException("the job repository keeps no history: JDBC configuration is missing");
        }
    }
}
