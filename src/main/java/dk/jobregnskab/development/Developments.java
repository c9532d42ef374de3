package dk.jobregnskab.development;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Municipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two dates of a series, as known at some moment. */
public interface Developments {

    /**
     * What is asked.
     *
     * @param table the publisher's table id; null for the own register
     * @param measure null for the table's first measure, or the register's default
     * @param asOf only what had been received by then; {@link Instant#MAX} for everything
     */
    record Question(
            @Nullable String table,
            @Nullable String measure,
            LocalDate from,
            LocalDate to,
            Municipality municipality,
            Instant asOf) {}

    /**
     * A comparison, and the deliveries it rests on besides those of the register.
     *
     * @param development without the other municipalities
     */
    record Configured(Development development, Set<Long> sourceFileIds) {}

    /**
     * @throws OperatorException with code 2 when {@code from} is after {@code to}; with code 3 when the series is not loaded, naming what is
     */
    Development between(Question question);

    /**
     * The comparisons of {@code jobs/development/job.yaml} whose series is loaded, in their order: what every report shows.
     *
     * @param benchmark as of the same moment; its newest period that is not constructed says who the comparable municipalities are
     * @param asOf only what had been received by then; {@link Instant#MAX} for everything
     */
    List<Configured> configured(Municipality municipality, BenchmarkEdition benchmark, Instant asOf);
}
