package dk.jobregnskab.report.internal;

import dk.jobregnskab.benchmark.Benchmark;
import dk.jobregnskab.benchmark.BenchmarkDelivery;
import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.benchmark.MinistryListDelivery;
import dk.jobregnskab.development.Developments;
import dk.jobregnskab.indicator.IndicatorFigure;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.Check;
import dk.jobregnskab.intake.Narrowing;
import dk.jobregnskab.intake.PublishedCache;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.Source;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.platform.Settings;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.ReferenceTable;
import dk.jobregnskab.register.Discretion;
import dk.jobregnskab.register.Reconciliation;
import dk.jobregnskab.register.Register;
import dk.jobregnskab.report.Figures;
import dk.jobregnskab.savings.PriceDelivery;
import dk.jobregnskab.savings.Savings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the features' figures of a period together. The command line, the result tables and the workbook all show what this gives. */
@Component
class FiguresService {

    private static final int SCHEMA = 1;
    private static final List<String> KINDS_WITH_PERIODS =
            List.of(BenchmarkDelivery.KIND, MinistryListDelivery.KIND, PriceDelivery.KIND);

    private final Benchmark benchmark;
    private final Savings savings;
    private final Indicators indicators;
    private final Register register;
    private final Discretion discretion;
    private final Developments developments;
    private final PublishedData published;
    private final PublishedCache cache;
    private final Settings settings;
    private final byte[] definitions = new ReferenceTable("definitions.csv").bytes();
    private final byte[] rates = new ReferenceTable("rates.csv").bytes();
    private final byte[] priceEvidence = new ReferenceTable("price-evidence.csv").bytes();
    private final byte[] ladder = new ReferenceTable("ladder.csv").bytes();
    private final byte[] benefits = new ReferenceTable("benefits.csv").bytes();

    FiguresService(
            Benchmark benchmark,
            Savings savings,
            Indicators indicators,
            Register register,
            Discretion discretion,
            Developments developments,
            PublishedData published,
            PublishedCache cache,
            Settings settings) {
        this.benchmark = benchmark;
        this.savings = savings;
        this.indicators = indicators;
        this.register = register;
        this.discretion = discretion;
        this.developments = developments;
        this.published = published;
        this.cache = cache;
        this.settings = settings;
    }

    /**
     * Periods that figures and workbooks are made for, oldest first: those of the benchmark and of amounts; else the newest month of our own
     * register; else the newest period of a series.
     */
    List<Period> periods() {
        Set<Period> periods = new TreeSet<>(benchmark.asOf(Instant.MAX).periods());
        periods.addAll(savings.asOf(Instant.MAX).periods());
        if (!periods.isEmpty()) {
            return List.copyOf(periods);
        }
        List<Period> months = register.of(settings.municipality(), Instant.MAX).months();
        return newestOf(months.isEmpty() ? indicators.periods(Instant.MAX) : months);
    }

    private static List<Period> newestOf(List<Period> periods) {
        return periods.isEmpty() ? List.of() : List.of(periods.get(periods.size() - 1));
    }

    /** The period a night always does: the newest of the benchmark, else the newest there is. */
    Optional<Period> newest() {
        List<Period> ofBenchmark = benchmark.asOf(Instant.MAX).periods();
        List<Period> candidates = ofBenchmark.isEmpty() ? periods() : ofBenchmark;
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(candidates.size() - 1));
    }

    private record Asked(String municipalityCode, @Nullable Instant asOf) {}

    /** Everything known of a municipality at a moment, read once for as many periods as are asked for. */
    final class Snapshot {

        private final Municipality municipality;
        private final @Nullable Instant asOf;
        private final BenchmarkEdition edition;
        private final Savings.SavingsEdition money;
        private final List<Indicators.Observation> observations;
        private final Register.RegisterEdition ledger;
        private final List<Narrowing> narrowings;
        private final Map<Period, Optional<Computation>> computed = new HashMap<>();
        private final Map<Period, String> figuresIds = new HashMap<>();
        private @Nullable List<Developments.Configured> comparisons;

        private Snapshot(Municipality municipality, @Nullable Instant asOf) {
            Instant moment = asOf == null ? Instant.MAX : asOf;
            this.municipality = municipality;
            this.asOf = asOf;
            this.edition = benchmark.asOf(moment);
            this.money = savings.asOf(moment);
            this.observations = indicators.observations(municipality.code(), moment);
            this.ledger = register.of(municipality.code(), moment);
            this.narrowings = published.narrowings(moment);
        }

        /** Fingerprint of the inputs that decide the period's own figures; empty when the period has no data in any part. */
        Optional<String> figuresId(Period period) {
            return hasData(period) ? Optional.of(ownId(period)) : Optional.empty();
        }

        private String ownId(Period period) {
            return figuresIds.computeIfAbsent(
                    period, asked -> fingerprint(asked).hex());
        }

        /** Of the figures themselves, not of the files: the same figures in another file change nothing. */
        private Fingerprint fingerprint(Period period) {
            Fingerprint fingerprint = new Fingerprint()
                    .add(period)
                    .add(municipality.code())
                    .add(definitions)
                    .add(rates)
                    .add(ladder)
                    .add(priceEvidence)
                    .add(benefits)
                    .add(edition.fingerprint(period))
                    .add(ledger.groups(period));
            if (!ledger.groups(period).isEmpty()) {
                fingerprint
                        .add(ledger.benefits(period))
                        .add(ledger.steps(period))
                        .add(ledger.hours(period))
                        .add(settings.register().smallestCount());
            }
            money.prices(period, municipality.code()).forEach(fingerprint::add);
            List<BenchmarkLine> lines = edition.lines(period, municipality.code());
            if (!lines.isEmpty()) {
                fingerprint.add(method(period, lines));
            }
            published.sources(ownFiles(period)).forEach(source -> fingerprint.add(source.constructed()));
            return fingerprint;
        }

        /** Those that every report shows: like the series, beside the period's own figures. */
        private List<Developments.Configured> comparisons() {
            List<Developments.Configured> known = comparisons;
            if (known == null) {
                known = developments.configured(municipality, edition, asOf == null ? Instant.MAX : asOf);
                comparisons = known;
            }
            return known;
        }

        private String calculationId(Period period) {
            Fingerprint fingerprint = fingerprint(period).add(settings.version());
            observations.forEach(
                    observation -> fingerprint.add(observation.figure()).add(observation.country()));
            ledger.months().forEach(month -> fingerprint
                    .add(ledger.groups(month))
                    .add(ledger.benefits(month))
                    .add(ledger.hours(month)));
            ledger.revisions().forEach(revision -> fingerprint
                    .add(revision.month())
                    .add(revision.receivedAt())
                    .add(revision.fullTimePersons())
                    .add(revision.net()));
            comparisons().forEach(comparison -> fingerprint.add(comparison.development()));
            return fingerprint.hex();
        }

        private Check method(Period period, List<BenchmarkLine> lines) {
            Period before = edition.periods().stream()
                    .filter(one -> one.compareTo(period) < 0)
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            return money.method(
                    before,
                    before == null ? List.of() : edition.lines(before, municipality.code()),
                    period,
                    municipality.code(),
                    lines);
        }

        boolean hasData(Period period) {
            return !edition.lines(period, municipality.code()).isEmpty()
                    || !money.prices(period, municipality.code()).isEmpty()
                    || !ledger.groups(period).isEmpty()
                    || observations.stream()
                            .anyMatch(observation -> observation.period().equals(period));
        }

        private Set<Long> ownFiles(Period period) {
            Set<Long> own = new HashSet<>(edition.sourceFileIds(period));
            own.addAll(money.sourceFileIds(period, municipality.code()));
            own.addAll(ledger.sourceFileIds(period));
            return own;
        }

        /** The lines as they were before the delivery came that they are from. Empty when they were delivered once. */
        private List<BenchmarkLine> versionBefore(Period period, List<BenchmarkLine> lines) {
            String code = municipality.code();
            Set<Long> deliveries = lines.stream()
                    .flatMap(line -> edition.sourceFileId(period, code, line.group()).stream())
                    .collect(Collectors.toSet());
            return published.sources(deliveries).stream()
                    .map(Source::receivedAt)
                    .max(Comparator.naturalOrder())
                    .map(received ->
                            benchmark.asOf(received.minus(1, ChronoUnit.MICROS)).lines(period, code))
                    .orElse(List.of());
        }

        /** @return empty when the period has no data in any part */
        Optional<Computation> compute(Period period) {
            return computed.computeIfAbsent(period, this::computeOnce);
        }

        private Optional<Computation> computeOnce(Period period) {
            if (!hasData(period)) {
                return Optional.empty();
            }
            String code = municipality.code();
            List<BenchmarkLine> lines = edition.lines(period, code);
            Set<Long> own = ownFiles(period);
            Set<Long> used = new HashSet<>(own);
            observations.forEach(observation -> used.addAll(observation.sourceFileIds()));
            ledger.months().forEach(month -> used.addAll(ledger.sourceFileIds(month)));
            comparisons().forEach(comparison -> used.addAll(comparison.sourceFileIds()));
            List<Source> sources = published.sources(used).stream()
                    .map(source -> source.narrowedBy(narrowings))
                    .toList();
            List<Source> ownSources = published.sources(own);
            @Nullable
            Instant newestOwnInput = ownSources.stream()
                    .map(Source::receivedAt)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            List<Check> checks = new ArrayList<>(edition.checks(period, code));
            if (!lines.isEmpty()) {
                checks.addAll(money.checks(period, code, lines));
                checks.add(method(period, lines));
            }
            checks.addAll(ledger.checks(period));
            Reconciliation.of(period, lines, ledger).forEach(comparison -> checks.add(comparison.check(false)));
            if (newestOwnInput != null) {
                checks.add(VersionChecks.jump(period, versionBefore(period, lines), lines));
            }
            checks.add(SourceChecks.rowsAddUp(sources));
            checks.add(SourceChecks.nothingNarrower(narrowings));
            Instant cutOff = sources.stream()
                    .map(Source::receivedAt)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Figures figures = new Figures(
                    SCHEMA,
                    new Figures.MunicipalityName(code, municipality.name()),
                    period,
                    Moments.iso(asOf == null ? cutOff : asOf),
                    calculationId(period),
                    sources.stream().anyMatch(Source::constructed),
                    lines,
                    edition.population(period, code).orElse(null),
                    money.of(period, code, lines),
                    ledger.groups(period),
                    indicatorFigures(period, observations),
                    comparisons().stream()
                            .map(Developments.Configured::development)
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of(),
                    checks.stream().map(FiguresService::line).toList(),
                    sources.stream().map(FiguresService::line).toList());
            return Optional.of(new Computation(
                    figures,
                    municipality,
                    period,
                    ownId(period),
                    cutOff,
                    newestOwnInput,
                    ownSources.stream().map(Source::sha256).collect(Collectors.toSet()),
                    edition,
                    money.prices(period, code),
                    money.rates(period, code, lines),
                    observations,
                    ledger,
                    discretion.of(code, asOf == null ? Instant.MAX : asOf, shownBesideMonths()),
                    checks,
                    sources,
                    new Constructed(published.constructed(used), edition, money, ledger)));
        }
    }

    /** The periods of all workbooks, since when each set of them has stood, so that no workbook shows what another one hides or has hidden. */
    private NavigableMap<Instant, Set<Period>> shownBesideMonths() {
        Map<Period, Instant> first = published.firstReceived(KINDS_WITH_PERIODS);
        NavigableMap<Instant, Set<Period>> periods = new TreeMap<>();
        for (Instant moment : new TreeSet<>(first.values())) {
            periods.put(
                    moment,
                    first.entrySet().stream()
                            .filter(period -> !period.getValue().isAfter(moment))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return periods;
    }

    /** @param asOf only what had been received by then; null for everything */
    Snapshot at(Municipality municipality, @Nullable Instant asOf) {
        Asked asked = new Asked(municipality.code(), asOf);
        return cache.get(FiguresService.class, asked, () -> new Snapshot(municipality, asOf));
    }

    Optional<Computation> compute(Period period, Municipality municipality, @Nullable Instant asOf) {
        return at(municipality, asOf).compute(period);
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
                check.status().word(),
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
