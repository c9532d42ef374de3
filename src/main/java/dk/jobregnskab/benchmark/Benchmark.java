package dk.jobregnskab.benchmark;

import java.time.Instant;

/** The published benchmark as it was known at some moment. */
public interface Benchmark {

    /** @param asOf only what had been received by then; {@link Instant#MAX} for everything */
    BenchmarkEdition asOf(Instant asOf);
}
