package dk.jobregnskab.run.night;

import dk.jobregnskab.intake.source.Budget;
import dk.jobregnskab.platform.SourceSettings;
import dk.jobregnskab.run.GracefulStop;
import java.time.Duration;
import java.time.Instant;

/** What one run may spend on fetching. Measured by the machine's own steady clock. */
final class NightBudget implements Budget {

    private final GracefulStop stop;
    private final long end;
    private int retries;

    NightBudget(SourceSettings settings, GracefulStop stop) {
        this.stop = stop;
        this.end = System.nanoTime() + settings.budget().toNanos();
        this.retries = settings.retries();
    }

    @Override
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    @Override
    public boolean takeRetry() {
        return retries-- > 0;
    }

    @Override
    public void requireNotStopped() {
        if (stop.isRequested()) {
            throw stop.exception();
        }
    }

    @Override
    public void pause(Duration duration) {
        stop.pauseSince(Instant.now(), duration);
    }
}
