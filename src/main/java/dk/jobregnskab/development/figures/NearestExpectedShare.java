package dk.jobregnskab.development.figures;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Municipalities of which the ministry expects nearly the same (formulas.md, section 23.11). An invented share says nothing about who is
 * like whom.
 */
final class NearestExpectedShare {

    /** Who they are, and the deliveries that say so. */
    record Found(List<Municipality> municipalities, Set<Long> sourceFileIds) {

        static final Found NONE = new Found(List.of(), Set.of());
    }

    private record Share(Municipality municipality, BigDecimal percent, long sourceFileId) {

        BigDecimal distance(Share other) {
            return percent.subtract(other.percent()).abs();
        }
    }

    private final BenchmarkEdition benchmark;
    private final Municipalities municipalities;
    private final Function<Collection<Long>, Set<Long>> invented;

    /** @param invented those of the deliveries whose figures are invented */
    NearestExpectedShare(
            BenchmarkEdition benchmark, Municipalities municipalities, Function<Collection<Long>, Set<Long>> invented) {
        this.benchmark = benchmark;
        this.municipalities = municipalities;
        this.invented = invented;
    }

    /** In the newest period that has the municipality's own true share and those of others; ties by code. */
    Found to(Municipality own, int count) {
        List<Period> periods = benchmark.periods();
        for (int i = periods.size() - 1; i >= 0; i--) {
            Period period = periods.get(i);
            Optional<Share> share = share(period, own);
            if (share.isPresent()) {
                Set<Long> untrue = invented.apply(benchmark.sourceFileIds(period));
                List<Share> nearest = untrue.contains(share.get().sourceFileId())
                        ? List.of()
                        : nearest(period, share.get(), untrue, count);
                if (!nearest.isEmpty()) {
                    return found(share.get(), nearest);
                }
            }
        }
        return Found.NONE;
    }

    private static Found found(Share own, List<Share> nearest) {
        Set<Long> sourceFileIds = new TreeSet<>(Set.of(own.sourceFileId()));
        nearest.forEach(share -> sourceFileIds.add(share.sourceFileId()));
        return new Found(nearest.stream().map(Share::municipality).toList(), sourceFileIds);
    }

    private List<Share> nearest(Period period, Share own, Set<Long> untrue, int count) {
        return municipalities.all().stream()
                .filter(other -> !other.equals(own.municipality()))
                .flatMap(other -> share(period, other).stream())
                .filter(share -> !untrue.contains(share.sourceFileId()))
                .sorted(Comparator.comparing(own::distance)
                        .thenComparing(share -> share.municipality().code()))
                .limit(count)
                .toList();
    }

    private Optional<Share> share(Period period, Municipality municipality) {
        return benchmark.lines(period, municipality.code()).stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst()
                .map(BenchmarkLine::expectedShare)
                .flatMap(percent -> benchmark
                        .sourceFileId(period, municipality.code(), BenefitGroups.TOTAL)
                        .map(delivery -> new Share(municipality, percent, delivery)));
    }
}
