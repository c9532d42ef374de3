package dk.jobregnskab.platform;

import java.util.Collection;
import java.util.List;

/** What the process tells the scheduler. These are ours alone: the framework's own ordinals never get out. */
public enum ExitCode {
    /** Done; also "already done". */
    DONE(0),
    /** Failed; a rerun may help. */
    FAILED(1),
    /** Wrong usage or configuration. */
    USAGE(2),
    /** Nothing was ever loaded, or the period asked for has no data in any part. */
    NO_DATA(3),
    /** A data check refused a file or a result; what was refused was not published, the rest went on. */
    REFUSED(4),
    /** Another run holds the lock. */
    LOCKED(5),
    /** Stopped on request; the next run continues. */
    STOPPED(6),
    /** Needs an operator. */
    OPERATOR(7);

    private static final List<ExitCode> WORST_FIRST = List.of(OPERATOR, STOPPED, FAILED, USAGE, REFUSED, NO_DATA, DONE);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The one to return when several apply: 7, 6, 1, 2, 4, 3, 0. */
    public static ExitCode worst(Collection<ExitCode> codes) {
        return WORST_FIRST.stream().filter(codes::contains).findFirst().orElse(DONE);
    }
}
