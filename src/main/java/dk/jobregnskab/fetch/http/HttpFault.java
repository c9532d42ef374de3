package dk.jobregnskab.fetch.http;

import dk.jobregnskab.intake.source.PullException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A question that got no answer, and whether it is worth asking again. */
final class HttpFault extends Exception {

    private final PullException toldAs;
    private final boolean passing;
    private final @Nullable Duration wait;

    private HttpFault(PullException toldAs, boolean passing, @Nullable Duration wait) {
        super(toldAs.sentence(), null, false, false);
        this.toldAs = toldAs;
        this.passing = passing;
        this.wait = wait;
    }

    static HttpFault lasting(PullException toldAs) {
        return new HttpFault(toldAs, false, null);
    }

    /** @param wait how long the server asks us to; null: it does not say */
    static HttpFault passing(PullException toldAs, @Nullable Duration wait) {
        return new HttpFault(toldAs, true, wait);
    }

    boolean isPassing() {
        return passing;
    }

    @Nullable
    Duration asksToWait() {
        return wait;
    }

    PullException toldAs() {
        return toldAs;
    }
}
