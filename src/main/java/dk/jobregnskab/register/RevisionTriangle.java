package dk.jobregnskab.register;

import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.Register.Revision;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What months looked like at equal age (formulas.md, section 19). What came before a month was over is left out: it is a week that reaches
 * into the month, not the month.
 */
public final class RevisionTriangle {

    private final Map<Period, List<Revision>> byMonth = new TreeMap<>();
    private final Optional<Instant> newest;

    public RevisionTriangle(Collection<Revision> revisions) {
        for (Revision revision : revisions) {
            if (age(revision) > 0) {
                byMonth.merge(revision.month(), List.of(revision), RevisionTriangle::join);
            }
        }
        newest = revisions.stream().map(Revision::receivedAt).max(Instant::compareTo);
    }

    private static List<Revision> join(List<Revision> first, List<Revision> then) {
        List<Revision> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    /** Calendar months from the month to the one in which the delivery was received. */
    public static int age(Revision revision) {
        return age(revision.month(), revision.receivedAt());
    }

    private static int age(Period month, Instant receivedAt) {
        ZonedDateTime received = receivedAt.atZone(Moments.ZONE);
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(month.end()), YearMonth.from(received));
    }

    public Optional<Revision> first(Period month) {
        return of(month).stream().findFirst();
    }

    public Optional<Revision> now(Period month) {
        return of(month).stream().reduce((a, b) -> b);
    }

    /** Whether it was delivered more than once: before that nobody knows what its revision is. */
    public boolean isRevised(Period month) {
        return of(month).size() > 1;
    }

    /** As it was known at an age; empty when nothing had been delivered by then, or when the register is not that old yet. */
    public Optional<Revision> at(Period month, int age) {
        boolean reached = newest.filter(moment -> age(month, moment) >= age).isPresent();
        return of(month).stream()
                .filter(revision -> reached && age(revision) <= age)
                .reduce((a, b) -> b);
    }

    /** Calendar months from the month to the newest delivery; empty without any. */
    public OptionalInt age(Period month) {
        return newest.map(moment -> OptionalInt.of(age(month, moment))).orElseGet(OptionalInt::empty);
    }

    private List<Revision> of(Period month) {
        return byMonth.getOrDefault(month, List.of());
    }

    public static Period monthsBefore(Period month, int months) {
        return Period.month(YearMonth.from(month.end()).minusMonths(months));
    }
}
