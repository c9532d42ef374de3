package dk.jobregnskab.development.internal;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Municipalities of which the ministry expects nearly the same (formulas.md, section 23.11). */
final class NearestExpectedShare {

    /** Who they are, and the deliveries that say so. */
    record Found(List<Municipality> municipalities, Set<Long> sourceFileIds) {

        static final Found NONE = new Found(List.of(), Set.of());
    }

    private record Near(Municipality municipality, BigDecimal distance) {}

    private final BenchmarkEdition benchmark;
    private final Municipalities municipalities;

    NearestExpectedShare(BenchmarkEdition benchmark, Municipalities municipalities) {
        this.benchmark = benchmark;
        this.municipalities = municipalities;
    }

    /** In the newest period that has the municipality's own share; ties by code. */
    Found to(Municipality own, int count) {
        List<Period> periods = benchmark.periods();
        for (int i = periods.size() - 1; i >= 0; i--) {
            Optional<BigDecimal> share = share(periods.get(i), own);
            if (share.isPresent()) {
                return new Found(
                        nearest(periods.get(i), own, share.get(), count),
                        new TreeSet<>(benchmark.sourceFileIds(periods.get(i))));
            }
        }
        return Found.NONE;
    }

    private List<Municipality> nearest(Period period, Municipality own, BigDecimal share, int count) {
        List<Near> all = new ArrayList<>();
        for (Municipality other : municipalities.all()) {
            if (!other.equals(own)) {
                share(period, other)
                        .ifPresent(one ->
                                all.add(new Near(other, one.subtract(share).abs())));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Near::distance)
                        .thenComparing(near -> near.municipality().code()))
                .limit(count)
                .map(Near::municipality)
                .toList();
    }

    private Optional<BigDecimal> share(Period period, Municipality municipality) {
        return benchmark.lines(period, municipality.code()).stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst()
                .map(BenchmarkLine::expectedShare);
    }
}
