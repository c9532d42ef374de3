package dk.jobregnskab.benchmark.sheet;

import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.ImpliedPopulation;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.HistoryRow;
import dk.jobregnskab.benchmark.sheet.BenchmarkPage.MunicipalityRow;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.workbook.Report;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook shows of the benchmark.
 *
 * @param lines of the own municipality and the period, total first; empty without a benchmark
 * @param impliedPopulation inhabitants aged 16–66 that counts and shares agree on; null when they do not
 * @param bestSince a sentence such as "Bedste placering siden ...", within the loaded periods only; null when there is nothing to say
 * @param municipalities the 98 with their overall result of the period, best rank first; empty without a benchmark
 * @param history own municipality, oldest period first, groups in their fixed order
 * @param index persons on benefits, of the municipality and of all 98, oldest period first
 * @param constructedLines groups whose counts, shares and rank are invented
 * @param constructedRankChanges groups whose rank is compared with that of an invented line, or is itself one
 */
public record BenchmarkPage(
        List<BenchmarkLine> lines,
        @Nullable ImpliedPopulation impliedPopulation,
        @Nullable String bestSince,
        List<MunicipalityRow> municipalities,
        List<HistoryRow> history,
        List<Index> index,
        Set<String> constructedLines,
        Set<String> constructedRankChanges) {

    /** Without a benchmark. */
    public static final BenchmarkPage NONE =
            new BenchmarkPage(List.of(), null, null, List.of(), List.of(), List.of(), Set.of(), Set.of());

    public static BenchmarkPage of(Report report) {
        return report.page(BenchmarkPage.class).orElse(NONE);
    }

    /**
     * One of the 98, overall result ("Ydelsesgrupper i alt").
     *
     * @param constructed whether its figures or the rank before are invented
     */
    public record MunicipalityRow(String code, String name, String region, BenchmarkLine line, boolean constructed) {}

    /** Own municipality in one period and group. */
    public record HistoryRow(Period period, BenchmarkLine line, boolean constructed) {}

    /**
     * The actual number of a period; the first of its definition in which both are known is 100.
     *
     * @param base the period that is 100
     * @param municipality null when unknown
     * @param country null when the number of any of the 98 is unknown
     */
    public record Index(
            Period period,
            int definition,
            Period base,
            @Nullable BigDecimal municipality,
            @Nullable BigDecimal country) {}

    public Optional<BenchmarkLine> total() {
        return lines.stream()
                .filter(line -> line.group().equals(BenefitGroups.TOTAL))
                .findFirst();
    }

    /** The lines behind the total. */
    public List<BenchmarkLine> parts() {
        return lines.stream()
                .filter(line -> !line.group().equals(BenefitGroups.TOTAL))
                .toList();
    }

    /** The history's lines by period and group. */
    public Map<Period, Map<String, BenchmarkLine>> byPeriod() {
        Map<Period, Map<String, BenchmarkLine>> periods = new LinkedHashMap<>();
        for (HistoryRow row : history) {
            periods.computeIfAbsent(row.period(), period -> new LinkedHashMap<>())
                    .put(row.line().group(), row.line());
        }
        return periods;
    }

    /** Of each period of the history whether the line of a group is invented. */
    public List<Boolean> constructedPeriods(String group) {
        return byPeriod().keySet().stream()
                .map(period -> history.stream()
                        .anyMatch(row -> row.constructed()
                                && row.period().equals(period)
                                && row.line().group().equals(group)))
                .toList();
    }
}
