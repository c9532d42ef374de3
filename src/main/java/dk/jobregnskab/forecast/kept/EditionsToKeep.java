package dk.jobregnskab.forecast.kept;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.forecast.BenchmarkRecord;
import dk.jobregnskab.forecast.ForecastFigures;
import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.forecast.NextBenchmarks;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.reference.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forecasts of the benchmark's next editions of a calculation, two of each list: the difference in share, and the place. */
final class EditionsToKeep {

    /** An edition that waited longer than two years is never scored. */
    private static final int LONGEST_WAIT = 4;

    private static final int DECIMALS = 4;

    private final Computation computation;
    private final PublishedData published;
    private final NextBenchmarks.Made editions;

    EditionsToKeep(Computation computation, PublishedData published) {
        this.computation = computation;
        this.published = published;
        this.editions = computation.of(ForecastFigures.class).editions();
    }

    static String share(String group) {
        return "benchmark/" + group + "/share";
    }

    static String rank(String group) {
        return "benchmark/" + group + "/rank";
    }

    List<MadeForecast> made() {
        Map<String, List<NextBenchmark>> lists = new LinkedHashMap<>();
        editions.forecasts().forEach(one -> lists.computeIfAbsent(one.group(), group -> new ArrayList<>())
                .add(one));
        List<MadeForecast> made = new ArrayList<>();
        lists.forEach((group, forecasts) -> {
            Set<Long> files = new HashSet<>();
            forecasts.forEach(one -> files.addAll(one.sourceFileIds()));
            newest(files).ifPresent(madeAt -> {
                boolean constructed = computation.snapshot().isConstructed(files);
                boolean shown =
                        computation.of(ForecastFigures.class).shown().editions().containsAll(forecasts);
                made.add(made(share(group), forecasts, madeAt, constructed, shown, shares(group, forecasts)));
                made.add(made(rank(group), forecasts, madeAt, constructed, shown, ranks(group, forecasts)));
            });
        });
        return made;
    }

    private static MadeForecast made(
            String subject,
            List<NextBenchmark> forecasts,
            Instant madeAt,
            boolean constructed,
            boolean shown,
            List<MadeForecast.Value> values) {
        NextBenchmark first = forecasts.get(0);
        return new MadeForecast(
                subject, first.group(), madeAt, "next-benchmark/" + first.ownSource(), constructed, shown, values);
    }

    private Optional<Instant> newest(Set<Long> files) {
        return Source.newest(published.sources(files));
    }

    private List<MadeForecast.Value> shares(String group, List<NextBenchmark> forecasts) {
        BigDecimal scale = scale(group, BenchmarkRecord.Errors::shareError);
        return forecasts.stream()
                .map(one -> new MadeForecast.Value(
                        one.period(), one.step(), one.differenceShare(), null, null, null, null, scale))
                .toList();
    }

    private List<MadeForecast.Value> ranks(String group, List<NextBenchmark> forecasts) {
        BigDecimal scale = scale(group, BenchmarkRecord.Errors::rankError);
        return forecasts.stream()
                .map(one -> new MadeForecast.Value(
                        one.period(),
                        one.step(),
                        BigDecimal.valueOf(one.rank()),
                        BigDecimal.valueOf(one.rankLow80()),
                        BigDecimal.valueOf(one.rankHigh80()),
                        null,
                        null,
                        scale))
                .toList();
    }

    /** The mean error of "unchanged" in earlier editions. */
    private @Nullable BigDecimal scale(String group, Function<BenchmarkRecord.Errors, Double> error) {
        return editions.earlier().stream()
                .filter(record -> record.group().equals(group))
                .map(record ->
                        BigDecimal.valueOf(error.apply(record.unchanged())).setScale(DECIMALS, RoundingMode.HALF_UP))
                .findFirst()
                .orElse(null);
    }

    List<Actual> known() {
        BenchmarkFigures benchmark = computation.of(BenchmarkFigures.class);
        List<Period> loaded = benchmark.edition().periods();
        List<Actual> known = new ArrayList<>();
        for (Period period : loaded.subList(Math.max(0, loaded.size() - LONGEST_WAIT), loaded.size())) {
            benchmark.lines(period).forEach(line -> known.addAll(known(benchmark, period, line)));
        }
        return known;
    }

    private List<Actual> known(BenchmarkFigures benchmark, Period period, BenchmarkLine line) {
        Instant received = benchmark
                .edition()
                .sourceFileId(period, computation.municipality().code(), line.group())
                .flatMap(file -> newest(Set.of(file)))
                .orElse(null);
        if (received == null) {
            return List.of();
        }
        List<Actual> known = new ArrayList<>();
        if (line.differenceShare() != null) {
            known.add(new Actual(
                    share(line.group()), period, Objects.requireNonNull(line.differenceShare()), received, true));
        }
        if (line.rank() != null) {
            known.add(new Actual(rank(line.group()), period, BigDecimal.valueOf(line.rank()), received, true));
        }
        return known;
    }
}
