package dk.jobregnskab.intake;

import java.time.Duration;
import java.time.Instant;

/** Waiting that ends when the run is asked to stop. */
public interface Waiting {

    /**
     * Returns when so long has passed since a moment of the machine's clock; at once when it has already. Never waits longer than that.
     *
     * @throws RuntimeException at once when the run is asked to stop
     */
    void pauseSince(Instant moment, Duration duration);
}
