package dk.jobregnskab.fetch.http;

import dk.jobregnskab.intake.source.Budget;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;

/** How long to wait before a question is asked again: as long as the server says, else twice as long each time; never beyond the night's budget. */
final class Pauses implements BackOff {

    private static final int MOST = 2;

    private final Budget budget;
    private final Duration first;
    private @Nullable HttpFault last;
    private boolean tooLong;

    Pauses(Budget budget, Duration first) {
        this.budget = budget;
        this.first = first;
    }

    void after(HttpFault fault) {
        last = fault;
    }

    /** Whether it was given up because the server asks to wait for longer than there is time. */
    boolean wereTooLong() {
        return tooLong;
    }

    @Override
    public BackOffExecution start() {
        return new BackOffExecution() {
            private int waited;

            /** Waits itself, so that a run that is asked to stop hears it; the template has nothing left to wait for. */
            @Override
            public long nextBackOff() {
                Duration pause = pause(waited++);
                tooLong = pause.compareTo(budget.left()) > 0;
                if (waited > MOST || tooLong || !budget.takeRetry()) {
                    return STOP;
                }
                budget.pause(pause);
                return 0;
            }
        };
    }

    private Duration pause(int waitedBefore) {
        Duration asked = last == null ? null : last.asksToWait();
        Duration ours = first.multipliedBy(1L << waitedBefore);
        return asked == null || asked.compareTo(ours) < 0 ? ours : asked;
    }
}
