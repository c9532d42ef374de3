package dk.jobregnskab.intake.source;

import java.time.Duration;

/** What a night may spend on fetching, all sources together. */
public interface Budget {

    /** Never below zero. */
    Duration left();

    /** Takes one new try, if there is one. */
    boolean takeRetry();

    /** @throws RuntimeException when the run is asked to stop */
    void requireNotStopped();

    /**
     * Waits.
     *
     * @throws RuntimeException at once when the run is asked to stop
     */
    void pause(Duration duration);
}
