package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.reference.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The closed months of a municipality as known at a moment.
 *
 * @param firstOpen the first month that is not closed; null when none is
 * @param months known by then, oldest first
 */
public record KeptMonths(@Nullable YearMonth firstOpen, List<KeptMonth> months) {

    public static final KeptMonths NONE = new KeptMonths(null, List.of());

    boolean isOpen(YearMonth month) {
        return firstOpen == null || !month.isBefore(firstOpen);
    }

    /** Whether a day of the period is closed. */
    boolean touch(Period period) {
        return firstOpen != null && period.start().isBefore(firstOpen.atDay(1));
    }

    /** The first day that is counted from lines. */
    LocalDate openFrom(LocalDate firstKnown) {
        return firstOpen == null ? firstKnown : Stretch.later(firstKnown, firstOpen.atDay(1));
    }

    Stream<YearMonth> delivered() {
        return months.stream().filter(KeptMonth::delivered).map(KeptMonth::month);
    }

    Stream<KeptMonth> in(Period period) {
        return months.stream()
                .filter(kept -> !kept.month().atDay(1).isBefore(period.start())
                        && !kept.month().atDay(1).isAfter(period.end()));
    }
}
