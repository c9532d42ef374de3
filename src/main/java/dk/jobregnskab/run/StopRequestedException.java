package dk.jobregnskab.run;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.OperatorException;
import java.time.Duration;

/** The run was to stop and has done so; the next run continues. */
public final class StopRequestedException extends OperatorException {

    private StopRequestedException(ExitCode code, String reason) {
        super(code, reason + " The next run continues where this one stopped.");
    }

    static StopRequestedException onRequest() {
        return new StopRequestedException(ExitCode.STOPPED, "Stopped on request.");
    }

    /** Nobody asked: that is a failure. */
    static StopRequestedException after(Duration deadline) {
        return new StopRequestedException(
                ExitCode.FAILED,
                "Stopped, because it was not done within " + Moments.words(deadline) + " (jobregnskab.deadline).");
    }
}
