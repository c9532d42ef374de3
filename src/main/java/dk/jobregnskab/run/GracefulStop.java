package dk.jobregnskab.run;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * Ends a run on SIGTERM or Ctrl-C, or when its time is up: the chunk in flight is committed, the job stops, the process returns 6 (on
 * request) or 1. The JVM alone would return 143 and leave the job marked as running. A run that does not end by itself is cut off; the next
 * one recovers it like one that was killed.
 */
public final class GracefulStop {

    /** Whoever sends a signal waits for 15 s at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final int NOT_FINISHED = -1;

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final AtomicInteger exitCode = new AtomicInteger(NOT_FINISHED);
    private volatile @Nullable JobExecution current;
    private volatile @Nullable Duration missed;

    /** From now on a signal stops the run of this thread in good order. */
    public void install(Terminal terminal) {
        Thread runner = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> onShutdown(runner, terminal), "graceful-stop"));
    }

    private void onShutdown(Thread runner, Terminal terminal) {
        if (exitCode.get() != NOT_FINISHED) {
            return;
        }
        int code = ExitCode.FAILED.code();
        try {
            // Nobody asked when the run itself is dead.
            if (runner.isAlive()) {
                code = request() ? exitCode.get() : cutOff(terminal);
            }
        } finally {
            Runtime.getRuntime().halt(code);
        }
    }

    /** @return whether the run has ended */
    private boolean request() {
        requested.countDown();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            // Asked again and again: a step that begins after the first time must hear it too.
            while (System.nanoTime() < deadline) {
                if (finished.await(20, TimeUnit.MILLISECONDS)) {
                    return true;
                }
                JobExecution running = current;
                if (running != null) {
                    List.copyOf(running.getStepExecutions()).forEach(StepExecution::setTerminateOnly);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private int cutOff(Terminal terminal) {
        StopRequestedException reason = exception();
        terminal.info(reason.getMessage() + " (It did not come to an end within " + Moments.words(PATIENCE)
                + ", and was cut off.)");
        return reason.exitCode().code();
    }

    /**
     * Gives the run a time by which it must have ended.
     *
     * @return to be closed when it has
     */
    public AutoCloseable within(Duration deadline, Terminal terminal) {
        Thread watch = new Thread(() -> await(deadline, terminal), "deadline");
        watch.setDaemon(true);
        watch.start();
        return watch::interrupt;
    }

    private void await(Duration deadline, Terminal terminal) {
        try {
            if (finished.await(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException ended) {
            return;
        }
        missed = deadline;
        if (!request() && !Thread.currentThread().isInterrupted()) {
            Runtime.getRuntime().halt(cutOff(terminal));
        }
    }

    /** The run has ended with this code; a waiting signal may now end the process. */
    public void finished(int code) {
        exitCode.compareAndSet(NOT_FINISHED, code);
        finished.countDown();
    }

    public boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** What to throw by whoever stops: it knows why. */
    public StopRequestedException exception() {
        Duration deadline = missed;
        return deadline == null ? StopRequestedException.onRequest() : StopRequestedException.after(deadline);
    }

    /**
     * Waits until so long has passed since a moment, but not for longer than the run may live. A moment to come counts as now.
     *
     * @throws StopRequestedException at once when the run is asked to stop
     */
    public void pauseSince(Instant moment, Duration duration) {
        long passed = Math.max(0, Duration.between(moment, Instant.now()).toMillis());
        try {
            if (requested.await(duration.toMillis() - passed, TimeUnit.MILLISECONDS)) {
                throw exception();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    public void running(@Nullable JobExecution execution) {
        current = execution;
    }
}
