package dk.jobregnskab.development;

import dk.jobregnskab.reference.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, or a period with its first and last day, as operators and files write it: {@code 2020-03-12}, {@code 2022-03}, {@code 2022M03}. */
public record DateOrPeriod(LocalDate first, LocalDate last) {

    /** The years that periods can have. */
    private static final Pattern DAY = Pattern.compile("(19|2\\d)\\d{2}-\\d{2}-\\d{2}");

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    public static Optional<DateOrPeriod> parse(String text) {
        String trimmed = text.strip();
        if (DAY.matcher(trimmed).matches()) {
            return day(trimmed).map(day -> new DateOrPeriod(day, day));
        }
        Matcher month = MONTH.matcher(trimmed);
        return Period.parse(month.matches() ? month.group(1) + "M" + month.group(2) : trimmed)
                .map(period -> new DateOrPeriod(period.start(), period.end()));
    }

    /** As {@code job.yaml} writes it; it was checked when that was read. */
    public static DateOrPeriod configured(String text) {
        return parse(text).orElseThrow();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
