package dk.jobregnskab.forecast;

import dk.jobregnskab.figures.FiguresPart;
import dk.jobregnskab.figures.Snapshot;
import dk.jobregnskab.reference.Fingerprint;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes next, as a part of a municipality's figures: shown beside those of any period. */
public final class ForecastFigures implements FiguresPart, ForecastSource {

    private final Snapshot snapshot;
    private final MonthlyForecasts monthly;
    private final NextBenchmarks benchmarks;
    private final YearEnds years;
    private final KeptForecasts kept;
    private MonthlyForecasts.@Nullable Made months;
    private NextBenchmarks.@Nullable Made editions;
    private YearEnds.@Nullable Made ends;
    private @Nullable List<KeptForecast> came;

    public ForecastFigures(
            Snapshot snapshot,
            MonthlyForecasts monthly,
            NextBenchmarks benchmarks,
            YearEnds years,
            KeptForecasts kept) {
        this.snapshot = snapshot;
        this.monthly = monthly;
        this.benchmarks = benchmarks;
        this.years = years;
        this.kept = kept;
    }

    /** As computed, for the house. */
    @Override
    public MonthlyForecasts.Made months() {
        MonthlyForecasts.Made made = months;
        if (made == null) {
            made = monthly.of(snapshot);
            months = made;
        }
        return made;
    }

    @Override
    public NextBenchmarks.Made editions() {
        NextBenchmarks.Made made = editions;
        if (made == null) {
            made = benchmarks.of(snapshot);
            editions = made;
        }
        return made;
    }

    @Override
    public YearEnds.Made yearEnds() {
        YearEnds.Made made = ends;
        if (made == null) {
            made = years.of(snapshot);
            ends = made;
        }
        return made;
    }

    /** Earlier forecasts whose actual number is known, newest first. */
    @Override
    public List<KeptForecast> scored() {
        List<KeptForecast> known = came;
        if (known == null) {
            known = kept.scored(snapshot.municipality().code(), snapshot.moment());
            came = known;
        }
        return known;
    }

    /** The same forecasts for readers outside the house. */
    public ShownForecasts shown() {
        return new ShownForecasts(this, HiddenCounts.of(snapshot.of(RegisterFigures.class)));
    }

    /** Whether any of the deliveries is invented. */
    public boolean isConstructed(Set<Long> sourceFileIds) {
        return snapshot.isConstructed(sourceFileIds);
    }

    /** How they have done, by count. */
    public List<ForecastAccuracy> accuracy() {
        return ForecastAccuracy.of(scored());
    }

    @Override
    public boolean hasData(Period period) {
        return false;
    }

    @Override
    public void identify(Period period, Fingerprint figures) {}

    @Override
    public void identifyContext(Fingerprint calculation) {
        months().forecasts().forEach(forecast -> calculation
                .add(forecast.subject().key())
                .add(forecast.ahead())
                .add(forecast.method()));
        editions().forecasts().forEach(forecast -> forecast.identify(calculation));
    }

    @Override
    public Set<Long> contextFileIds() {
        Set<Long> files = new HashSet<>();
        months().forecasts().forEach(forecast -> files.addAll(forecast.sourceFileIds()));
        editions().forecasts().forEach(forecast -> files.addAll(forecast.sourceFileIds()));
        return files;
    }

    @Override
    public void write(Period period, Map<String, @Nullable Object> json) {
        json.put("forecast", ForecastJson.months(months()));
        json.put("nextBenchmark", ForecastJson.editions(editions()));
        json.put("yearEnd", ForecastJson.years(yearEnds().ends()));
        json.put("forecastAccuracy", ForecastJson.accuracy(accuracy()));
    }
}
