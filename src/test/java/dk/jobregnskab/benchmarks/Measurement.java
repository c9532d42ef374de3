package dk.jobregnskab.benchmarks;

import java.time.Duration;

/**
 * One thing measured once.
 *
 * @param lines how many were handled; 0 where that means nothing
 * @param memory of the program's process; none for a statement
 * @param failure why the time means nothing; empty when it does
 */
record Measurement(String what, Duration took, long lines, PeakMemory memory, String failure) {

    static final String BASELINE = "baseline together";

    static Measurement of(String what, Duration took, long lines) {
        return new Measurement(what, took, lines, PeakMemory.UNKNOWN, "");
    }

    boolean succeeded() {
        return failure.isEmpty();
    }

    Measurement failed(String why) {
        return new Measurement(what, took, lines, memory, why);
    }

    double seconds() {
        return took.toNanos() / 1e9;
    }
}
