package dk.jobregnskab.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The program while it runs. */
final class Running {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String PHASE = "(pull|land|write|reconcile|publish|refuse|count|figures|report) +.*";

    private final Process process;
    private final Instant started = Instant.now();
    private final List<String> out = new ArrayList<>();
    private final List<String> err = new ArrayList<>();
    private final Thread outReader;
    private final Thread errReader;

    Running(Process process) {
        this.process = process;
        this.outReader = collect(process.inputReader(StandardCharsets.UTF_8), out);
        this.errReader = collect(process.errorReader(StandardCharsets.UTF_8), err);
    }

    private Thread collect(BufferedReader stream, List<String> lines) {
        Thread reader = new Thread(() -> stream.lines().forEach(line -> add(lines, line)));
        reader.setUncaughtExceptionHandler((thread, closedByKill) -> {});
        reader.start();
        return reader;
    }

    private synchronized void add(List<String> lines, String line) {
        lines.add(line);
        notifyAll();
    }

    static boolean isPhase(String line) {
        return line.matches(PHASE);
    }

    /** Waits for a line on standard error. */
    void awaitLine(String beginning) {
        if (!await(line -> line.startsWith(beginning), 1)) {
            throw new AssertionError("never said \"" + beginning + "\", but: " + err);
        }
    }

    /** Waits until so many phases have begun; false when the run ended before. */
    boolean awaitPhases(int count) {
        return await(Running::isPhase, count);
    }

    private synchronized boolean await(Predicate<String> wanted, int count) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (err.stream().filter(wanted).count() < count) {
            if (!errReader.isAlive() || System.nanoTime() > deadline) {
                return false;
            }
            try {
                wait(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return true;
    }

    synchronized String lastPhase() {
        return err.stream().filter(Running::isPhase).reduce("start", (before, last) -> last);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Duration age() {
        return Duration.between(started, Instant.now());
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        finish();
    }

    /** SIGTERM, and goes on listening: {@link Process#destroy()} would close the streams. */
    void terminate() {
        process.toHandle().destroy();
    }

    Finished finish() {
        try {
            if (!process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still runs after " + LONGEST + ", last said " + err);
            }
            Duration took = age();
            outReader.join();
            errReader.join();
            synchronized (this) {
                return new Finished(process.exitValue(), List.copyOf(out), List.copyOf(err), took);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Running start(ProcessBuilder builder) {
        try {
            return new Running(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
