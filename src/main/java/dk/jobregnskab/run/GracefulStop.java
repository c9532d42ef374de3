package dk.jobregnskab.run;

import dk.jobregnskab.platform.ExitCode;
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
 * Ends a run on SIGTERM or Ctrl-C: the chunk in flight is committed, the job stops, the process returns 6. The JVM alone would return
 * 143 and leave the job marked as running.
 */
public final class GracefulStop {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int NOT_FINISHED = -1;

    private final CountDownLatch requested = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);
    private final AtomicInteger exitCode = new AtomicInteger(NOT_FINISHED);
    private volatile @Nullable JobExecution current;

    /** From now on a signal stops the run in good order. */
    public void install() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::onShutdown, "graceful-stop"));
    }

    private void onShutdown() {
        if (exitCode.get() != NOT_FINISHED) {
            return;
        }
        request();
        int code = exitCode.get();
        Runtime.getRuntime().halt(code == NOT_FINISHED ? ExitCode.STOPPED.code() : code);
    }

    private void request() {
        requested.countDown();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            // Asked again and again: a step that begins after the first time must hear it too.
            while (System.nanoTime() < deadline && !finished.await(20, TimeUnit.MILLISECONDS)) {
                JobExecution running = current;
                if (running != null) {
                    List.copyOf(running.getStepExecutions()).forEach(StepExecution::setTerminateOnly);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

    /**
     * Waits until so long has passed since a moment, but not for longer than the run may live. A moment to come counts as now.
     *
     * @throws StopRequestedException at once when the run is asked to stop
     */
    public void pauseSince(Instant moment, Duration duration) {
        long passed = Math.max(0, Duration.between(moment, Instant.now()).toMillis());
        try {
            if (requested.await(duration.toMillis() - passed, TimeUnit.MILLISECONDS)) {
                throw new StopRequestedException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    void running(@Nullable JobExecution execution) {
        current = execution;
    }
}
