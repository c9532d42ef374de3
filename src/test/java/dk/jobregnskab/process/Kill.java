package dk.jobregnskab.process;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;

/** When to kill: at a random moment, or shortly after a phase has begun. */
sealed interface Kill {

    /** @return what was done, or empty when the run ended before */
    default String strike(Running run) {
        if (!await(run) || !run.isAlive()) {
            return "";
        }
        Duration age = run.age();
        run.kill();
        return String.format(Locale.ROOT, "%s, at %d ms, in \"%s\"", this, age.toMillis(), run.lastPhase());
    }

    /** @return false when the run ended before the moment came */
    boolean await(Running run);

    /** Half of all kills are aimed at a phase: else most would hit the start of the JVM. */
    static Kill any(Random random, Duration typical, int phases) {
        return random.nextBoolean()
                ? new AtMoment(Duration.ofMillis(random.nextLong(typical.toMillis())))
                : new AtPhase(1 + random.nextInt(phases), Duration.ofMillis(random.nextInt(150)));
    }

    record AtMoment(Duration age) implements Kill {

        @Override
        public boolean await(Running run) {
            pause(age.minus(run.age()));
            return true;
        }

        @Override
        public String toString() {
            return "any moment";
        }
    }

    record AtPhase(int number, Duration delay) implements Kill {

        @Override
        public boolean await(Running run) {
            boolean reached = run.awaitPhases(number);
            pause(delay);
            return reached;
        }

        @Override
        public String toString() {
            return "phase " + number + " + " + delay.toMillis() + " ms";
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(Math.max(0, duration.toMillis()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
