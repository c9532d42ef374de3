package dk.jobregnskab.run.job;

import dk.jobregnskab.reference.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the job repository knows of earlier executions, each asked in one statement: its own interface would be asked once for each instance. */
@Component
public class JobHistory {

    private static final String EXECUTIONS =
            " from BATCH_JOB_INSTANCE i join BATCH_JOB_EXECUTION e on e.JOB_INSTANCE_ID = i.JOB_INSTANCE_ID"
                    + " join BATCH_JOB_EXECUTION_PARAMS p on p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID"
                    + " where i.JOB_NAME = ?";

    private final JdbcClient jdbc;

    JobHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The greatest revision of the job with these parameters that has run to its end; 0 when none has. */
    public long lastRevision(String job, JobParameters identity) {
        StringBuilder query = new StringBuilder("select p.PARAMETER_VALUE" + EXECUTIONS
                + " and e.STATUS = 'COMPLETED' and p.PARAMETER_NAME = 'revision'");
        identity.forEach(
                parameter -> query.append(
                        " and exists (select 1 from BATCH_JOB_EXECUTION_PARAMS o"
                                + " where o.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID and o.PARAMETER_NAME = ? and o.PARAMETER_VALUE = ?)"));
        JdbcClient.StatementSpec statement = jdbc.sql(query.toString()).param(job);
        for (var parameter : identity) {
            statement = statement.param(parameter.name()).param(String.valueOf(parameter.value()));
        }
        return statement.query(String.class).list().stream()
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }

    /** The periods whose last execution of a job did not come to its end, or was refused. The period is the parameter of that name. */
    public Set<Period> failedPeriods(String job) {
        Map<Period, String> newest = new TreeMap<>();
        jdbc.sql("select p.PARAMETER_VALUE, e.STATUS" + EXECUTIONS
                        + " and p.PARAMETER_NAME = 'period' order by e.JOB_EXECUTION_ID")
                .param(job)
                .query(row -> {
                    Optional<Period> period = Period.parse(row.getString(1));
                    String status = row.getString(2);
                    period.ifPresent(known -> newest.put(known, status));
                });
        return newest.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(BatchStatus.COMPLETED.name()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
