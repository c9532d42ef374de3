package dk.jobregnskab.forecast.editions;

import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.forecast.nextbenchmark.ListEdition;
import dk.jobregnskab.forecast.nextbenchmark.ListHistory;
import dk.jobregnskab.forecast.nextbenchmark.Standing;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Definitions;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The loaded editions of the benchmark as lists; the ministry's own short lists, which may hold only the first few, are none. */
final class LoadedEditions {

    private static final int HALF_YEAR = 6;

    private final BenchmarkEdition benchmark;
    private final Definitions definitions = Definitions.load();
    private final Map<Period, Map<String, Double>> populations = new HashMap<>();

    LoadedEditions(BenchmarkEdition benchmark) {
        this.benchmark = benchmark;
    }

    /** The rolling year so many half-years later. */
    static Period later(Period period, int halfYears) {
        LocalDate end = period.end()
                .plusDays(1)
                .plusMonths((long) HALF_YEAR * halfYears)
                .minusDays(1);
        return new Period(Period.Type.ROLLING_YEAR, end.getYear(), end.getMonthValue() / 3);
    }

    /** Every group of the benchmark, the total first. */
    List<ListHistory> histories() {
        return BenefitGroups.ALL.stream()
                .map(group -> new ListHistory(group, editions(group), this::goesOn))
                .toList();
    }

    /** Half a year apart, by the same definition. */
    private boolean goesOn(Period earlier, Period later) {
        return earlier.end()
                        .plusDays(1)
                        .plusMonths(HALF_YEAR)
                        .equals(later.end().plusDays(1))
                && definitions.versionOf(earlier) == definitions.versionOf(later);
    }

    private List<ListEdition> editions(String group) {
        return benchmark.periods().stream()
                .filter(period -> period.type() == Period.Type.ROLLING_YEAR)
                .map(period -> edition(group, period))
                .filter(edition -> !edition.standings().isEmpty())
                .toList();
    }

    ListEdition edition(String group, Period period) {
        List<Standing> standings = new ArrayList<>();
        for (BenchmarkFigure figure : benchmark.figures(period)) {
            if (figure.group().equals(group) && figure.isMunicipality() && !figure.fromList()) {
                standing(figure).ifPresent(standings::add);
            }
        }
        return new ListEdition(period, standings);
    }

    private Optional<Standing> standing(BenchmarkFigure figure) {
        Integer actual = figure.actual();
        BigDecimal share = figure.actualShare();
        BigDecimal difference = figure.differenceShare();
        Double population = populations(figure.period()).get(figure.municipalityCode());
        return actual == null || share == null || difference == null || population == null
                ? Optional.empty()
                : Optional.of(new Standing(
                        figure.municipalityCode(),
                        population,
                        actual,
                        share.doubleValue(),
                        -difference.doubleValue(),
                        figure.rank()));
    }

    /** All counts of a municipality against all of its shares: what single ones lose by rounding evens out. */
    private Map<String, Double> populations(Period period) {
        return populations.computeIfAbsent(period, asked -> {
            Map<String, double[]> sums = new HashMap<>();
            for (BenchmarkFigure figure : benchmark.figures(asked)) {
                double[] sum = sums.computeIfAbsent(figure.municipalityCode(), code -> new double[2]);
                add(sum, figure.expected(), figure.expectedShare());
                add(sum, figure.actual(), figure.actualShare());
            }
            Map<String, Double> known = new HashMap<>();
            sums.forEach((code, sum) -> {
                if (sum[0] > 0 && sum[1] > 0) {
                    known.put(code, sum[0] / sum[1] * 100);
                }
            });
            return known;
        });
    }

    private static void add(double[] sum, @Nullable Integer persons, @Nullable BigDecimal share) {
        if (persons != null && share != null) {
            sum[0] += persons;
            sum[1] += share.doubleValue();
        }
    }
}
