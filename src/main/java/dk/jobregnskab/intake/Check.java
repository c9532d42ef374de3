package dk.jobregnskab.intake;

import dk.jobregnskab.reference.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one data check.
 *
 * @param id stable name, for example {@code benchmark.parts-vs-total}
 * @param title what is checked, for the sheet Kontroller
 * @param expected what should be found; null where there is no single value
 * @param found what was found; null when unknown
 * @param tolerance how far apart they may be; null where they must be equal, and of an {@link Status#INFORMATION} that nothing limits
 * @param message a sentence when the check is not {@link Status#OK} or found a deviation within its tolerance; else {@link Wording#NONE}
 */
public record Check(
        String id,
        Status status,
        Wording title,
        @Nullable String expected,
        @Nullable String found,
        @Nullable String tolerance,
        Wording message) {

    public Check {
        if (status == Status.OK && (expected == null) != (found == null)) {
            throw new IllegalArgumentException(id + " cannot be ok while one of its figures is unknown");
        }
    }

    /** How a check ended. Only {@link #REFUSED} keeps figures back. */
    public enum Status {
        OK,
        /** There was nothing to compare: neither good nor bad. */
        NOT_MADE,
        /** Nothing is right or wrong about it; the reader should know. */
        INFORMATION,
        WARNING,
        REFUSED;

        /** As the command line and its JSON write it, for example {@code not-made}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Check ok(
            String id, Wording title, @Nullable String expected, @Nullable String found, @Nullable String tolerance) {
        return ok(id, title, expected, found, tolerance, Wording.NONE);
    }

    /** @param message where the largest deviation within the tolerance is */
    public static Check ok(
            String id,
            Wording title,
            @Nullable String expected,
            @Nullable String found,
            @Nullable String tolerance,
            Wording message) {
        return new Check(id, Status.OK, title, expected, found, tolerance, message);
    }

    /** @param message why it could not be made */
    public static Check notMade(
            String id, Wording title, @Nullable String expected, @Nullable String tolerance, Wording message) {
        return new Check(id, Status.NOT_MADE, title, expected, null, tolerance, message);
    }

    /** A warning, or worse. */
    public boolean isFault() {
        return status == Status.WARNING || refused();
    }

    public boolean refused() {
        return status == Status.REFUSED;
    }
}
