package dk.jobregnskab.run;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Period;
import java.nio.file.Path;
import java.util.List;

/** A job that works period by period. Offered by the features; the night runs them in their {@code @Order}. */
public interface PeriodJob {

    /** What it is for: computing comes before publishing, and loading by hand publishes nothing. */
    enum Stage {
        COMPUTE,
        PUBLISH
    }

    /** Its folder under {@code jobs/}. */
    String name();

    Stage stage();

    /** Every period that is done without being asked for by name, oldest first. */
    List<Period> periods();

    /** Whether a period can be done when it is asked for by name: also a quarter or year of a register is no period of the night. */
    boolean hasData(Period period);

    /** The periods a night must do: those whose inputs changed since, and those it always does. */
    List<Period> due();

    /**
     * Does one period, also when nothing has changed.
     *
     * @throws OperatorException with the reason in a sentence when it could not be done
     */
    Outcome run(Period period);

    /**
     * What one period came to.
     *
     * @param headlines sentences for standard output
     * @param workbooks where they lie, for standard output too
     */
    record Outcome(ExitCode exitCode, List<String> headlines, List<Path> workbooks) {

        public static final Outcome DONE = new Outcome(ExitCode.DONE, List.of(), List.of());
        public static final Outcome REFUSED = new Outcome(ExitCode.REFUSED, List.of(), List.of());
    }
}
