package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.Benchmark;
import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.indicator.IndicatorFigure;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.ReferenceTable;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.Savings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the features' figures of a period together. The command line, the result tables and the workbook all show what this gives. */
@Component
class FiguresService {

    private static final int SCHEMA = 1;

    private final Benchmark benchmark;
    private final Savings savings;
    private final Indicators indicators;
    private final PublishedData published;
    private final Settings settings;
    private final byte[] definitions = new ReferenceTable("definitions.csv").bytes();
    private final byte[] rates = new ReferenceTable("rates.csv").bytes();
    private final byte[] ladder = new ReferenceTable("ladder.csv").bytes();

    FiguresService(
            Benchmark benchmark, Savings savings, Indicators indicators, PublishedData published, Settings settings) {
        this.benchmark = benchmark;
        this.savings = savings;
        this.indicators = indicators;
        this.published = published;
        this.settings = settings;
    }

    /** Periods that figures and workbooks are made for, oldest first: those of the benchmark and of amounts; else the newest of a series. */
    List<Period> periods() {
        Set<Period> periods = new TreeSet<>(benchmark.asOf(Instant.MAX).periods());
        periods.addAll(savings.asOf(Instant.MAX).periods());
        if (periods.isEmpty()) {
            List<Period> ofSeries = indicators.periods(Instant.MAX);
            return ofSeries.isEmpty() ? List.of() : List.of(ofSeries.get(ofSeries.size() - 1));
        }
        return List.copyOf(periods);
    }

    /** The period a night always does: the newest of the benchmark, else the newest there is. */
    Optional<Period> newest() {
        List<Period> ofBenchmark = benchmark.asOf(Instant.MAX).periods();
        List<Period> candidates = ofBenchmark.isEmpty() ? periods() : ofBenchmark;
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(candidates.size() - 1));
    }

    /**
     * @param asOf only what had been received by then; null for everything
     * @return empty when the period has no data in any part
     */
    Optional<Computation> compute(Period period, Municipality municipality, @Nullable Instant asOf) {
        String code = municipality.code();
        Instant moment = asOf == null ? Instant.MAX : asOf;
        BenchmarkEdition edition = benchmark.asOf(moment);
        Savings.SavingsEdition money = savings.asOf(moment);
        List<Indicators.Observation> observations = indicators.observations(code, moment);
        List<BenchmarkLine> lines = edition.lines(period, code);
        List<IndicatorFigure> shown = indicatorFigures(period, observations);
        boolean ofThisPeriod = shown.stream().anyMatch(figure -> figure.period().equals(period));
        if (lines.isEmpty() && money.prices(period, code).isEmpty() && !ofThisPeriod) {
            return Optional.empty();
        }
        Set<Long> own = new HashSet<>(edition.sourceFileIds(period));
        own.addAll(money.sourceFileIds(period, code));
        Set<Long> used = new HashSet<>(own);
        observations.forEach(observation -> used.add(observation.sourceFileId()));
        List<Source> sources = published.sources(used);
        List<Check> checks = new ArrayList<>(edition.checks(period, code));
        if (!lines.isEmpty()) {
            checks.addAll(money.checks(period, code, lines));
        }
        sources.forEach(source -> checks.add(SourceChecks.rowsAddUp(source)));
        Instant cutOff = sources.stream()
                .map(Source::receivedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Source> ownSources = published.sources(own);
        String figuresId = fingerprint(period, municipality, ownSources).hex();
        Figures figures = new Figures(
                SCHEMA,
                new Figures.MunicipalityName(code, municipality.name()),
                period,
                Moments.iso(asOf == null ? cutOff : asOf),
                fingerprint(period, municipality, sources)
                        .add(settings.version())
                        .hex(),
                sources.stream().anyMatch(Source::constructed),
                lines,
                money.of(period, code, lines),
                List.of(),
                shown,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                checks.stream().map(FiguresService::line).toList(),
                sources.stream().map(FiguresService::line).toList());
        return Optional.of(new Computation(
                figures,
                municipality,
                period,
                figuresId,
                cutOff,
                ownSources.stream()
                        .map(Source::receivedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                edition,
                money.prices(period, code),
                money.rates(period, code, lines),
                observations,
                checks,
                sources));
    }

    private Fingerprint fingerprint(Period period, Municipality municipality, List<Source> sources) {
        Fingerprint fingerprint = new Fingerprint()
                .add(period.token())
                .add(municipality.code())
                .add(definitions)
                .add(rates)
                .add(ladder);
        for (Source source : sources) {
            fingerprint
                    .add(source.kind())
                    .add(source.table())
                    .add(source.name())
                    .add(source.sha256())
                    .add(source.receivedAt().toString())
                    .add(String.valueOf(source.constructed()));
        }
        return fingerprint;
    }

    /** A period of a series shows that period; any other period shows the newest observation of each measure, as context. */
    private static List<IndicatorFigure> indicatorFigures(Period period, List<Indicators.Observation> observations) {
        List<IndicatorFigure> ofPeriod = observations.stream()
                .filter(observation -> observation.period().equals(period))
                .map(Indicators.Observation::figure)
                .toList();
        return ofPeriod.isEmpty() ? newestOfEach(observations) : ofPeriod;
    }

    private static List<IndicatorFigure> newestOfEach(List<Indicators.Observation> observations) {
        List<IndicatorFigure> newest = new ArrayList<>();
        for (Indicators.Observation observation : observations) {
            if (!newest.isEmpty() && isSameSeries(newest.get(newest.size() - 1), observation)) {
                newest.remove(newest.size() - 1);
            }
            newest.add(observation.figure());
        }
        return newest;
    }

    private static boolean isSameSeries(IndicatorFigure figure, Indicators.Observation observation) {
        return Objects.equals(figure.table(), observation.table())
                && Objects.equals(figure.measure(), observation.measure());
    }

    private static Figures.CheckLine line(Check check) {
        return new Figures.CheckLine(
                check.id(),
                check.status().name().toLowerCase(Locale.ROOT),
                check.expected(),
                check.found(),
                check.message().english());
    }

    private static Figures.SourceLine line(Source source) {
        return new Figures.SourceLine(
                source.name(),
                source.sha256(),
                Moments.iso(source.receivedAt()),
                source.rowsRead(),
                source.rowsAccepted(),
                source.rowsRejected());
    }
}
