package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.reference.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far apart the observations of a series are. */
public enum Interval {
    WEEK(null, 0),
    MONTH(Period.Type.MONTH, 1),
    QUARTER(Period.Type.QUARTER, 3),
    HALF_YEAR(Period.Type.HALF_YEAR, 6),
    YEAR(Period.Type.YEAR, 12),
    /** Published twice or four times a year: what comes next is not known. */
    ROLLING_YEAR(Period.Type.ROLLING_YEAR, 0);

    private final Period.@Nullable Type type;
    private final int months;

    Interval(Period.@Nullable Type type, int months) {
        this.type = type;
        this.months = months;
    }

    public static Interval of(Period.Type type) {
        for (Interval interval : values()) {
            if (interval.type == type) {
                return interval;
            }
        }
        throw new IllegalArgumentException(type.name());
    }

    /** As JSON writes it, for example {@code half-year}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<ObservationPeriod> after(ObservationPeriod period) {
        if (this == WEEK) {
            return Optional.of(ObservationPeriod.ofWeek(period.start().plusWeeks(1)));
        }
        if (type == null || months == 0) {
            return Optional.empty();
        }
        LocalDate next = period.start().plusMonths(months);
        int number = type == Period.Type.YEAR ? 0 : (next.getMonthValue() - 1) / months + 1;
        return Optional.of(ObservationPeriod.of(new Period(type, next.getYear(), number)));
    }

    /** All periods from the first one to the last that begins on or before the day, also those that a series skips. */
    List<ObservationPeriod> between(ObservationPeriod first, LocalDate last) {
        List<ObservationPeriod> periods = new ArrayList<>();
        Optional<ObservationPeriod> next = Optional.of(first);
        while (next.isPresent() && !next.get().start().isAfter(last)) {
            periods.add(next.get());
            next = after(next.get());
        }
        return periods;
    }
}
