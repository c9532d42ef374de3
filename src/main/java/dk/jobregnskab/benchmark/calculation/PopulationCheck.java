package dk.jobregnskab.benchmark.calculation;

import static java.util.stream.Collectors.groupingBy;

import dk.jobregnskab.benchmark.BenchmarkFigure;
import dk.jobregnskab.benchmark.ImpliedPopulation;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.NumberText;
import dk.jobregnskab.reference.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the counts and shares of a municipality belong to one population (formulas.md, section 3.2). Where they do not, nothing is wrong
 * with the file: the reader should know.
 */
final class PopulationCheck {

    private static final String ID = "benchmark.population";

    private static final Wording TITLE = new Wording(
            "Antal og andele passer til samme befolkning (16–66 år)",
            "Counts and shares agree on one population (aged 16–66)");
    private static final Wording NOTHING_TO_COMPARE =
            new Wording("der er ikke indlæst både antal og andele", "counts and shares are not both loaded");
    private static final BigDecimal HALF_OF_TEN = BigDecimal.valueOf(5);
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    /** What one count and its share say; no upper end where the share may be zero. */
    private record Interval(BigDecimal low, @Nullable BigDecimal high) {

        boolean holds(BigDecimal inhabitants) {
            return low.compareTo(inhabitants) <= 0 && (high == null || high.compareTo(inhabitants) >= 0);
        }
    }

    private final Municipalities municipalities;
    private final Map<String, Precision> precisions;

    /** @param precisions by group */
    PopulationCheck(Municipalities municipalities, Map<String, Precision> precisions) {
        this.municipalities = municipalities;
        this.precisions = precisions;
    }

    /** @param figures one municipality's in one period */
    Optional<ImpliedPopulation> population(Collection<BenchmarkFigure> figures) {
        List<Interval> intervals = intervals(figures);
        BigDecimal low = largestLow(intervals);
        Optional<BigDecimal> high = smallestHigh(intervals);
        return high.filter(end -> intervals.size() > 1 && low.compareTo(end) <= 0)
                .map(end -> new ImpliedPopulation(whole(low), whole(end)));
    }

    Check ofOne(Collection<BenchmarkFigure> figures) {
        List<Interval> intervals = intervals(figures);
        String cells = String.valueOf(intervals.size());
        if (intervals.size() < 2) {
            return Check.notMade(ID, TITLE, null, null, NOTHING_TO_COMPARE);
        }
        if (agree(intervals)) {
            Wording size = population(figures).map(PopulationCheck::inhabitants).orElse(Wording.NONE);
            return Check.ok(ID, TITLE, cells, cells, null, size);
        }
        return new Check(
                ID,
                Check.Status.INFORMATION,
                TITLE,
                cells,
                String.valueOf(mostInCommon(intervals)),
                null,
                new Wording(
                        "antal og andele hører ikke til samme befolkning; afrunding forklarer det ikke",
                        "counts and shares do not belong to one population; rounding does not explain it"));
    }

    /** Shares that may be 0 set no upper end: then nothing speaks against one population. */
    private static boolean agree(List<Interval> intervals) {
        BigDecimal low = largestLow(intervals);
        return smallestHigh(intervals).map(high -> low.compareTo(high) <= 0).orElse(true);
    }

    Check ofAll(Collection<BenchmarkFigure> everybody) {
        Map<String, List<BenchmarkFigure>> byMunicipality = everybody.stream()
                .filter(BenchmarkFigure::isMunicipality)
                .collect(groupingBy(BenchmarkFigure::municipalityCode, TreeMap::new, Collectors.toList()));
        byMunicipality.values().removeIf(own -> intervals(own).size() < 2);
        if (byMunicipality.isEmpty()) {
            return Check.notMade(ID, TITLE, null, null, NOTHING_TO_COMPARE);
        }
        List<String> apart = byMunicipality.entrySet().stream()
                .filter(own -> !agree(intervals(own.getValue())))
                .map(own -> municipalities.get(own.getKey()).name())
                .toList();
        String all = String.valueOf(byMunicipality.size());
        if (apart.isEmpty()) {
            return Check.ok(ID, TITLE, all, all, null);
        }
        String names = BenchmarkChecks.some(apart);
        return new Check(
                ID,
                Check.Status.INFORMATION,
                TITLE,
                all,
                String.valueOf(byMunicipality.size() - apart.size()),
                null,
                new Wording(
                        "antal og andele hører ikke til samme befolkning i " + names,
                        "counts and shares do not belong to one population in " + names));
    }

    private List<Interval> intervals(Collection<BenchmarkFigure> figures) {
        List<Interval> intervals = new ArrayList<>();
        for (BenchmarkFigure figure : figures) {
            BigDecimal halfUnit = Objects.requireNonNull(precisions.get(figure.group()))
                    .shareUnit()
                    .divide(BigDecimal.valueOf(2));
            add(intervals, figure.expected(), figure.expectedShare(), halfUnit);
            add(intervals, figure.actual(), figure.actualShare(), halfUnit);
        }
        return intervals;
    }

    private static void add(
            List<Interval> intervals, @Nullable Integer persons, @Nullable BigDecimal share, BigDecimal halfUnit) {
        if (persons == null || share == null) {
            return;
        }
        BigDecimal count = BigDecimal.valueOf(persons);
        BigDecimal smallestShare = share.subtract(halfUnit);
        intervals.add(new Interval(
                inhabitants(count.subtract(HALF_OF_TEN), share.add(halfUnit)),
                smallestShare.signum() <= 0 ? null : inhabitants(count.add(HALF_OF_TEN), smallestShare)));
    }

    private static BigDecimal inhabitants(BigDecimal persons, BigDecimal percent) {
        return persons.movePointRight(2).divide(percent, EXACT_ENOUGH);
    }

    private static BigDecimal largestLow(List<Interval> intervals) {
        return intervals.stream().map(Interval::low).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Optional<BigDecimal> smallestHigh(List<Interval> intervals) {
        return intervals.stream()
                .flatMap(interval -> Optional.ofNullable(interval.high()).stream())
                .reduce(BigDecimal::min);
    }

    /** An interval that most others reach into begins where that many meet. */
    private static long mostInCommon(List<Interval> intervals) {
        return intervals.stream()
                .map(Interval::low)
                .mapToLong(low -> intervals.stream()
                        .filter(interval -> interval.holds(low))
                        .count())
                .max()
                .orElse(0);
    }

    private static long whole(BigDecimal inhabitants) {
        return inhabitants.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static Wording inhabitants(ImpliedPopulation population) {
        return new Wording(
                "svarer til " + span(population, Language.DANISH) + " indbyggere på 16–66 år",
                "corresponds to " + span(population, Language.ENGLISH) + " inhabitants aged 16–66");
    }

    private static String span(ImpliedPopulation population, Language language) {
        NumberText numbers = NumberText.in(language);
        return numbers.count(population.low()) + "–" + numbers.count(population.high());
    }
}
