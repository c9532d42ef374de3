package dk.jobregnskab.register.disclosure;

import dk.jobregnskab.reference.Period;
import java.util.stream.LongStream;

/** What the audits of published figures have in common; {@code -Dsuppression.seed=…} to begin at a seed that a failure named. */
final class Audits {

    static final long FIRST_SEED = Long.getLong("suppression.seed", 1);
    private static final int[] THRESHOLDS = {5, 5, 5, 3, 10};

    private Audits() {}

    /** @param otherwise how many registers where {@code -Dsuppression.registers} does not say it */
    static int registers(int otherwise) {
        return Integer.getInteger("suppression.registers", otherwise);
    }

    static LongStream seeds(int count) {
        return LongStream.range(FIRST_SEED, FIRST_SEED + count);
    }

    static int threshold(long seed) {
        return THRESHOLDS[(int) (seed % THRESHOLDS.length)];
    }

    static Period period(String token) {
        return Period.parse(token).orElseThrow();
    }
}
