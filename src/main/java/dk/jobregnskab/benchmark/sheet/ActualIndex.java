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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Actual persons of the municipality and of all 98 as an index: the first period of a definition that is known is 100. */
final class ActualIndex {

    private static final int ALL = 98;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BenchmarkEdition benchmark;
    private final Municipalities municipalities;
    private final String code;
    private final Map<Integer, BigDecimal> municipalityBase = new HashMap<>();
    private final Map<Integer, BigDecimal> countryBase = new HashMap<>();

    ActualIndex(BenchmarkEdition benchmark, Municipalities municipalities, String code) {
        this.benchmark = benchmark;
        this.municipalities = municipalities;
        this.code = code;
    }

    /** @param periods oldest first */
    List<Index> of(List<Period> periods) {
        List<Index> index = new ArrayList<>();
        for (Period period : periods) {
            total(period, code)
                    .ifPresent(line -> index.add(new Index(
                            period,
                            line.definitionVersion(),
                            relative(municipalityBase, line.definitionVersion(), line.actual()),
                            relative(countryBase, line.definitionVersion(), country(period)))));
        }
        return index;
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

    private static @Nullable BigDecimal relative(
            Map<Integer, BigDecimal> bases, int definition, @Nullable Integer persons) {
        if (persons == null || persons == 0) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(persons);
        bases.putIfAbsent(definition, value);
        return value.multiply(HUNDRED).divide(bases.getOrDefault(definition, value), 1, RoundingMode.HALF_UP);
    }
}
