package dk.jobregnskab.development.calculation;

import dk.jobregnskab.development.ObservationPeriod;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One area's known values.
 *
 * @param unavailable why there can be none, whatever the period; null where some are known
 */
public record AreaLine(
        NavigableMap<ObservationPeriod, BigDecimal> values,
        @Nullable Wording unavailable) {

    public static AreaLine of(NavigableMap<ObservationPeriod, BigDecimal> values) {
        return new AreaLine(values, null);
    }

    static AreaLine unavailable(Wording why) {
        return new AreaLine(new TreeMap<>(), why);
    }

    /** Known where every part is. */
    static AreaLine sum(List<AreaLine> parts) {
        NavigableSet<ObservationPeriod> known =
                new TreeSet<>(parts.get(0).values().keySet());
        parts.forEach(part -> known.retainAll(part.values().keySet()));
        NavigableMap<ObservationPeriod, BigDecimal> sums = new TreeMap<>();
        for (ObservationPeriod period : known) {
            BigDecimal sum = BigDecimal.ZERO;
            for (AreaLine part : parts) {
                sum = sum.add(part.values().getOrDefault(period, BigDecimal.ZERO));
            }
            sums.put(period, Change.plain(sum));
        }
        return AreaLine.of(sums);
    }

    @Nullable
    BigDecimal at(@Nullable ObservationPeriod period) {
        return period == null ? null : values.get(period);
    }

    Optional<ObservationPeriod> first() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.firstKey());
    }

    Optional<ObservationPeriod> last() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.lastKey());
    }
}
