package dk.jobregnskab.platform;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Moments as operators write them, as we print them, and as the databases keep them (UTC, microseconds). */
public final class Moments {

    /** Where the municipality's day begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Moments() {}

    /**
     * ISO date or date-time; without a zone Europe/Copenhagen; a bare date is the start of that day. An hour that comes twice in October
     * is the first of the two; a time that the clock skips in March is no moment.
     */
    public static Optional<Instant> parse(String text) {
        return parse(text, false);
    }

    /** As {@link #parse(String)}, but a bare date is the last microsecond of that day. */
    public static Optional<Instant> parseEndOfDay(String text) {
        return parse(text, true);
    }

    private static Optional<Instant> parse(String text, boolean endOfDay) {
        String trimmed = text.strip();
        try {
            if (trimmed.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate date = LocalDate.parse(trimmed);
                return Optional.of(
                        endOfDay
                                ? date.plusDays(1)
                                        .atStartOfDay(ZONE)
                                        .toInstant()
                                        .minus(1, ChronoUnit.MICROS)
                                : date.atStartOfDay(ZONE).toInstant());
            }
            if (trimmed.matches(".*(Z|[+-]\\d{2}:\\d{2})")) {
                return Optional.of(OffsetDateTime.parse(trimmed).toInstant());
            }
            LocalDateTime local = LocalDateTime.parse(trimmed);
            return isSkipped(local)
                    ? Optional.empty()
                    : Optional.of(local.atZone(ZONE).toInstant());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    /**
     * What to tell an operator whose text is no moment.
     *
     * @param option as it was written, with its text
     * @param dateTime an example
     */
    public static OperatorException refuse(String option, String text, String dateTime) {
        String reason = isSkipped(text)
                ? " does not exist: the clock skips that hour in Europe/Copenhagen. Write the time with its zone, such as "
                        + text.strip() + "+01:00."
                : " is no moment. Write a date such as " + dateTime.substring(0, 10) + ", or a date and time such as "
                        + dateTime + ".";
        return new OperatorException(ExitCode.USAGE, option + " " + text + reason);
    }

    private static boolean isSkipped(String text) {
        try {
            return isSkipped(LocalDateTime.parse(text.strip()));
        } catch (DateTimeException notALocalTime) {
            return false;
        }
    }

    private static boolean isSkipped(LocalDateTime local) {
        return ZONE.getRules().getValidOffsets(local).isEmpty();
    }

    /** For JSON and messages, exact: {@code 2019-11-20T12:00:00+01:00}. Given back as {@code --as-of} it is the same moment. */
    public static String iso(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ZONE));
    }

    /** A length of time as it stands in a sentence: {@code 30 s}, {@code 5 min}, {@code 4 h}. */
    public static String words(Duration length) {
        if (length.toMillis() % 1000 != 0) {
            return length.toMillis() + " ms";
        }
        long seconds = length.toSeconds();
        if (seconds % 3600 == 0) {
            return seconds / 3600 + " h";
        }
        return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }

    /** As a column value. */
    public static LocalDateTime toColumn(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static Instant fromColumn(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }
}
