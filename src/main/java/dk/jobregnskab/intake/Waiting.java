package dk.jobregnskab.intake;

import java.time.Duration;

/** Waiting that ends when the run is asked to stop. */
public interface Waiting {

    /** @throws RuntimeException at once when the run is asked to stop */
    void pause(Duration duration);
}
