package dk.jobregnskab.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something new is expected of a source: each day, or each month by a day of it.
 *
 * @param dayOfMonth the last day on which it is in time; 0 for each day
 */
public record Expected(int dayOfMonth) {

    private static final Pattern TEXT =
            Pattern.compile("each (?:(day)|month by the (\\d{1,2})(?:st|nd|rd|th)?)", Pattern.CASE_INSENSITIVE);
    /** Every month has it. */
    private static final int LATEST_DAY = 28;

    /** What Spring Boot binds a setting with. */
    public static Expected valueOf(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        int day = !matcher.matches() ? -1 : matcher.group(1) != null ? 0 : Integer.parseInt(matcher.group(2));
        if (day < 0 || day > LATEST_DAY || day == 0 && matcher.group(1) == null) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "The configuration is not valid: \"" + text
                            + "\" does not say when a source is expected. Write it as"
                            + " \"each month by the 22nd\" (1 to " + LATEST_DAY + ") or \"each day\".");
        }
        return new Expected(day);
    }

    /**
     * The day by which something must have come that has not, if it is over.
     *
     * @param newest when the source last had something new; null: never
     * @return null when it is in time
     */
    public @Nullable LocalDate missed(@Nullable Instant newest, Instant now) {
        LocalDate today = now.atZone(Moments.ZONE).toLocalDate();
        LocalDate due = due(today);
        LocalDate from = dayOfMonth == 0 ? due : due.withDayOfMonth(1);
        return newest == null || newest.atZone(Moments.ZONE).toLocalDate().isBefore(from) ? due : null;
    }

    /** The last day in time that is over. */
    private LocalDate due(LocalDate today) {
        if (dayOfMonth == 0) {
            return today.minusDays(1);
        }
        LocalDate thisMonth = today.withDayOfMonth(dayOfMonth);
        return thisMonth.isBefore(today) ? thisMonth : thisMonth.minusMonths(1);
    }

    @Override
    public String toString() {
        return dayOfMonth == 0 ? "each day" : "each month by day " + dayOfMonth;
    }
}
