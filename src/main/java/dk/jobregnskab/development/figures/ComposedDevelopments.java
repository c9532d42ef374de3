package dk.jobregnskab.development.figures;

import dk.jobregnskab.benchmark.Benchmark;
import dk.jobregnskab.benchmark.BenchmarkEdition;
import dk.jobregnskab.development.DateOrPeriod;
import dk.jobregnskab.development.Development;
import dk.jobregnskab.development.Developments;
import dk.jobregnskab.development.Series;
import dk.jobregnskab.development.calculation.CalculatedDevelopment;
import dk.jobregnskab.development.calculation.GoalLine;
import dk.jobregnskab.development.calculation.ObservedSeries;
import dk.jobregnskab.development.calculation.Places;
import dk.jobregnskab.development.series.AskedSeries;
import dk.jobregnskab.development.series.DevelopmentRules;
import dk.jobregnskab.development.series.PublishedSeries;
import dk.jobregnskab.development.series.SeriesSources;
import dk.jobregnskab.indicator.Indicators;
import dk.jobregnskab.intake.PublishedData;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.platform.ExitCode;
import dk.jobregnskab.platform.HomeMunicipality;
import dk.jobregnskab.platform.OperatorException;
import dk.jobregnskab.reference.Municipalities;
import dk.jobregnskab.reference.Municipality;
import dk.jobregnskab.register.Register;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

@Component
class ComposedDevelopments implements Developments {

    private final Indicators indicators;
    private final Register register;
    private final PublishedData deliveries;
    private final Benchmark benchmark;
    private final JdbcEvents events;
    private final HomeMunicipality home;
    private final Municipalities municipalities = Municipalities.load();
    private final DevelopmentRules rules;

    ComposedDevelopments(
            Indicators indicators,
            Register register,
            PublishedData deliveries,
            Benchmark benchmark,
            JdbcEvents events,
            HomeMunicipality home,
            JobDefinitions definitions) {
        this.indicators = indicators;
        this.register = register;
        this.deliveries = deliveries;
        this.benchmark = benchmark;
        this.events = events;
        this.home = home;
        this.rules = definitions.of(DevelopmentRules.DEFINITION).settings(DevelopmentRules.class);
    }

    @Override
    public Development between(Question question) {
        if (question.from().isAfter(question.to())) {
            throw new OperatorException(
                    ExitCode.USAGE, "--from " + question.from() + " is later than --to " + question.to() + ".");
        }
        ObservedSeries series = new AskedSeries(sources(question.asOf()), question).find();
        NearestExpectedShare.Found neighbours = neighbours(question.municipality(), benchmark.asOf(question.asOf()));
        return calculated(series, question.municipality(), neighbours, events.asOf(question.asOf()))
                .between(question.from(), question.to());
    }

    private SeriesSources sources(Instant asOf) {
        Municipality own = home.get();
        return new SeriesSources(rules, indicators, deliveries, register.of(own.code(), asOf), own, asOf);
    }

    @Override
    public List<Configured> configured(Municipality municipality, BenchmarkEdition edition, Instant asOf) {
        SeriesSources sources = sources(asOf);
        List<Configured> configured = new ArrayList<>();
        for (DevelopmentRules.Comparison comparison : rules.comparisons()) {
            series(comparison, municipality, sources).ifPresent(found -> {
                NearestExpectedShare.Found neighbours = neighbours(municipality, edition);
                JdbcEvents.Known known = events.asOf(asOf);
                Set<Long> files = new TreeSet<>(found.sourceFileIds());
                files.addAll(neighbours.sourceFileIds());
                files.addAll(known.sourceFileIds());
                LocalDate to = newest(found.series());
                configured.add(new Configured(
                        calculated(found.series(), municipality, neighbours, known)
                                .between(from(comparison, to), to)
                                .withoutOthers(),
                        files));
            });
        }
        return configured;
    }

    /** The register's own deliveries are among those of every report. */
    private Optional<PublishedSeries.Found> series(
            DevelopmentRules.Comparison comparison, Municipality municipality, SeriesSources sources) {
        String measure = comparison.measure();
        if (!comparison.table().equals(Series.REGISTER)) {
            return Optional.ofNullable(measure)
                    .or(() -> sources.measures(comparison.table()).stream().findFirst())
                    .flatMap(known -> sources.published(comparison.table(), known));
        }
        return municipality.equals(sources.home())
                ? sources.ofRegister(measure == null ? rules.register().measure() : measure)
                        .map(series -> new PublishedSeries.Found(series, Set.of()))
                : Optional.empty();
    }

    /** Preliminary figures are never compared with full ones (formulas.md, section 18), unless there are no others. */
    private static LocalDate newest(ObservedSeries series) {
        return series.periods().descendingSet().stream()
                .filter(series.preliminary().negate())
                .findFirst()
                .orElseGet(() -> series.periods().last())
                .start();
    }

    private static LocalDate from(DevelopmentRules.Comparison comparison, LocalDate to) {
        LocalDate from = comparison.months() != null
                ? to.minusMonths(comparison.months())
                : DateOrPeriod.configured(String.valueOf(comparison.since())).first();
        return from.isAfter(to) ? to : from;
    }

    private CalculatedDevelopment calculated(
            ObservedSeries series,
            Municipality municipality,
            NearestExpectedShare.Found neighbours,
            JdbcEvents.Known known) {
        List<GoalLine> goals = municipality.equals(home.get()) ? goals(series.series()) : List.of();
        return new CalculatedDevelopment(
                series,
                new Places(municipality, neighbours.municipalities(), municipalities.all()),
                known.events(),
                goals);
    }

    private List<GoalLine> goals(Series series) {
        return rules.targets().stream()
                .filter(target -> target.table().equals(series.table())
                        && (target.measure() == null || target.measure().equals(series.measure())))
                .map(target -> new GoalLine(
                        target.name(),
                        DateOrPeriod.configured(target.from()).first(),
                        DateOrPeriod.configured(target.to()).first(),
                        target.percent(),
                        target.value()))
                .toList();
    }

    private NearestExpectedShare.Found neighbours(Municipality own, BenchmarkEdition edition) {
        List<String> named = rules.neighbours().municipalities();
        Integer count = rules.neighbours().count();
        if (named == null) {
            return new NearestExpectedShare(edition, municipalities, deliveries::constructed)
                    .to(own, count == null ? 0 : count);
        }
        return new NearestExpectedShare.Found(
                named.stream()
                        .map(name -> municipalities.find(name).orElseThrow())
                        .toList(),
                Set.of());
    }
}
