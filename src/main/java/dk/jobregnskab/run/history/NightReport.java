package dk.jobregnskab.run.history;

import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.Home;
import dk.jobregnskab.platform.OperatorException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What becomes of one run of a command, gathered as it goes, told where people look afterwards: in the note, when it is a night. */
public final class NightReport {

    /** Commands that are a night. */
    static final Set<String> NIGHTS = Set.of("nightly", "run-nightly", "demo");

    private final String command;
    private final Home home;
    private final LastRunNote note;
    private final List<String> results = new ArrayList<>();
    private String problem = "";
    private boolean begun;

    public NightReport(String command, Home home, Clock clock) {
        this.command = command;
        this.home = home;
        this.note = new LastRunNote(home, clock);
    }

    public Home home() {
        return home;
    }

    private boolean isNight() {
        return NIGHTS.contains(command);
    }

    /** The run has the lock: whatever the note says now is about this one. */
    public void begin() {
        if (isNight()) {
            note.begun();
        }
    }

    /** The database knows of the run. */
    public void isKnown() {
        begun = true;
    }

    public void add(String result) {
        results.add(result);
    }

    public void failed(String sentence) {
        problem = sentence;
    }

    public String problem() {
        return problem;
    }

    public void end(ExitCode outcome) {
        if (isNight()) {
            note.ended(outcome, problem, results);
        }
    }

    /** It ended with an exception. A run that found another at work leaves that one's note alone. */
    public void fail(OperatorException reason) {
        if (reason.exitCode() == ExitCode.LOCKED || !Files.isDirectory(home.root())) {
            return;
        }
        if (!begun && reason.exitCode() != ExitCode.STOPPED) {
            new FailedStarts(home).add(Instant.now(), command, reason);
        }
        if (isNight()) {
            try {
                if (begun || reason.exitCode() == ExitCode.STOPPED) {
                    note.ended(reason.exitCode(), String.valueOf(reason.getMessage()), results);
                } else {
                    note.couldNotBegin(reason);
                }
            } catch (OperatorException unwritable) {
                reason.addSuppressed(unwritable);
            }
        }
    }
}
