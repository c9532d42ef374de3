package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one data check.
 *
 * @param id stable name, for example {@code benchmark.parts-vs-total}
 * @param title what is checked, for the sheet Kontroller
 * @param expected what should be found; null where there is no single value
 * @param found what was found; null when unknown
 * @param tolerance how far apart they may be; null where they must be equal
 * @param message a sentence when the check is not {@link Status#OK}; else {@link Wording#NONE}
 */
public record Check(
        String id,
        Status status,
        Wording title,
        @Nullable String expected,
        @Nullable String found,
        @Nullable String tolerance,
        Wording message) {

    /** How a check ended. */
    public enum Status {
        OK,
        WARNING,
        REFUSED
    }

    public static Check ok(
            String id, Wording title, @Nullable String expected, @Nullable String found, @Nullable String tolerance) {
        return new Check(id, Status.OK, title, expected, found, tolerance, Wording.NONE);
    }

    public boolean refused() {
        return status == Status.REFUSED;
    }
}
