package dk.jobregnskab.intake.source;

import dk.jobregnskab.platform.ExitCode;

/** Something could not be fetched. The message is what is wrong and what to do, without a secret; whose fault it is says the code. */
public class PullException extends RuntimeException {

    private final ExitCode exitCode;
    private final boolean endsSource;

    private PullException(ExitCode exitCode, boolean endsSource, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
        this.endsSource = endsSource;
    }

    /** The source does not work now; the next night tries again. */
    public static PullException down(String message) {
        return new PullException(ExitCode.FAILED, true, message);
    }

    /** The source works, but not for us as we are configured. */
    public static PullException misconfigured(String message) {
        return new PullException(ExitCode.USAGE, true, message);
    }

    /** There is no such file or table; others may be there. */
    public static PullException missing(String message) {
        return new PullException(ExitCode.USAGE, false, message);
    }

    /** One answer is none; others may be good. */
    public static PullException unusable(String message) {
        return new PullException(ExitCode.FAILED, false, message);
    }

    /** What came would be wrong to use. */
    public static PullException refused(String message) {
        return new PullException(ExitCode.REFUSED, false, message);
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    /** Whether it is in vain to ask the same source for anything else. */
    public boolean endsSource() {
        return endsSource;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
