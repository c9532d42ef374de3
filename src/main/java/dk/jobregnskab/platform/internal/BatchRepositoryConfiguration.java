package dk.jobregnskab.platform.internal;

import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.Isolation;

/**
 * The job repository in our own database. Without this the framework keeps no history, restarts nothing and says so nowhere.
 */
@Configuration(proxyBeanMethods = false)
class BatchRepositoryConfiguration extends JdbcDefaultBatchConfiguration {

    /** The framework's SERIALIZABLE dead-locks when runs start at the same moment. */
    @Override
    protected Isolation getIsolationLevelForCreate() {
        return Isolation.READ_COMMITTED;
    }

    @Override
    protected ExecutionContextSerializer getExecutionContextSerializer() {
        return new JacksonExecutionContextStringSerializer();
    }
}
