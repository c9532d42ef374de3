package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.Index;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Actual persons of the municipality and of all 98 as an index: the first period of a definition in which both are known is 100. */
final class ActualIndex {

    private static final int ALL = 98;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BenchmarkEdition benchmark;
    private final Municipalities municipalities;
    private final String code;

    ActualIndex(BenchmarkEdition benchmark, Municipalities municipalities, String code) {
        this.benchmark = benchmark;
        this.municipalities = municipalities;
        this.code = code;
    }

    private record Actual(
            Period period,
            int definition,
            @Nullable Integer municipality,
            @Nullable Integer country) {}

    /** @param periods oldest first */
    List<Index> of(List<Period> periods) {
        List<Actual> actual = new ArrayList<>();
        for (Period period : periods) {
            total(period, code)
                    .ifPresent(line -> actual.add(
                            new Actual(period, line.definitionVersion(), known(line.actual()), country(period))));
        }
        return actual.stream()
                .map(one -> {
                    Actual base = base(actual, one.definition());
                    return new Index(
                            one.period(),
                            one.definition(),
                            base.period(),
                            relative(one.municipality(), base.municipality()),
                            relative(one.country(), base.country()));
                })
                .toList();
    }

    /** The first period of a definition in which both are known; else the first in which the municipality is. */
    private static Actual base(List<Actual> all, int definition) {
        List<Actual> own =
                all.stream().filter(one -> one.definition() == definition).toList();
        return own.stream()
                .filter(one -> one.municipality() != null && one.country() != null)
                .findFirst()
                .or(() -> own.stream().filter(one -> one.municipality() != null).findFirst())
                .orElse(own.get(0));
    }

    private static @Nullable Integer known(@Nullable Integer persons) {
        return persons == null || persons == 0 ? null : persons;
    }

    private Optional<BenchmarkLine> total(Period period, String municipality) {
        return benchmark.lines(period, municipality).stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst();
    }

    private @Nullable Integer country(Period period) {
        int sum = 0;
        int known = 0;
        for (String municipality : benchmark.municipalityCodes(period)) {
            Integer actual = municipalities.get(municipality).isCountry()
                    ? null
                    : total(period, municipality).map(BenchmarkLine::actual).orElse(null);
            sum += actual == null ? 0 : actual;
            known += actual == null ? 0 : 1;
        }
        return known == ALL ? Integer.valueOf(sum) : null;
    }

    private static @Nullable BigDecimal relative(@Nullable Integer persons, @Nullable Integer base) {
        return persons == null || base == null
                ? null
                : BigDecimal.valueOf(persons)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
    }
}
