package dk.jobregnskab.platform;

/**
 * Something an operator can act on. The message is one clear sentence: what is wrong, where, what to do. It holds no personal data,
 * and it is all the operator sees.
 */
public class OperatorException extends RuntimeException {

    private final ExitCode exitCode;

    public OperatorException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public OperatorException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
