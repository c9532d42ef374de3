package dk.jobregnskab.run;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.OperatorException;

/** The run was asked to stop and has done so; the next run continues. */
public final class StopRequestedException extends OperatorException {

    public StopRequestedException() {
        super(ExitCode.STOPPED, "Stopped on request. The next run continues where this one stopped.");
    }
}
