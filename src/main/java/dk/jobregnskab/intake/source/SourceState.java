package dk.jobregnskab.intake.source;

import dk.jobregnskab.platform.Expected;
import dk.jobregnskab.platform.Moments;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source as it stands.
 *
 * @param offBecause what is not set; null when it is on
 * @param lastPull when it was pulled the last time; null: never
 * @param newest when it last had something new; null: never
 * @param problem what the last pull could not fetch; null when all went well
 * @param missed the day by which something should have come that has not; null when it is in time
 * @param late the same in words
 */
public record SourceState(
        String name,
        @Nullable String offBecause,
        boolean required,
        @Nullable Instant lastPull,
        @Nullable Instant newest,
        @Nullable String problem,
        @Nullable LocalDate missed,
        @Nullable String late) {

    public static SourceState of(RemoteSource source, PullJournal journal, Instant now) {
        PullJournal.Attempt last = journal.lastAttempt(source.name()).orElse(null);
        Instant newest = journal.newest(source.name());
        Expected expected = source.expected();
        boolean isOn = source.offBecause() == null;
        LocalDate missed = expected == null || !isOn ? null : expected.missed(newest, now);
        return new SourceState(
                source.name(),
                source.offBecause(),
                isOn && source.isRequired(),
                last == null ? null : last.at(),
                newest,
                last == null ? null : last.problem(),
                missed,
                missed == null
                        ? null
                        : "nothing new has come by " + missed + " (" + expected + "); the newest came "
                                + (newest == null ? "never" : Moments.iso(newest)));
    }

    /** As a line of {@code status}. */
    public String sentence() {
        if (offBecause != null) {
            return name + "  off: " + offBecause;
        }
        return name + "  on" + (required ? ", required" : "")
                + (lastPull == null ? ", never pulled" : ", pulled " + Moments.iso(lastPull))
                + (newest == null ? "" : ", newest " + Moments.iso(newest))
                + (late == null ? "" : "  late: " + late)
                + (problem == null ? "" : "  failed: " + problem);
    }
}
