package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Forecasts as they may leave the house: one that rests on our own register is told only where the register hides none of the months that it rests
 * on, for a forecast is near the count it was made from.
 */
public final class ShownForecasts {

    private static final Wording FEW = new Wording(
            "Prognosen vises ikke: der er for få borgere bag nogle af tallene (diskretion).",
            "The forecast is not shown: some of its figures rest on too few citizens.");

    private final ForecastSource figures;
    private final HiddenCounts register;

    ShownForecasts(ForecastSource figures, HiddenCounts register) {
        this.figures = figures;
        this.register = register;
    }

    public List<SeriesForecast> months() {
        return figures.months().forecasts().stream()
                .filter(forecast -> !hides(forecast))
                .toList();
    }

    private boolean hides(SeriesForecast forecast) {
        if (!forecast.subject().register()) {
            return false;
        }
        Optional<String> group = group(forecast.subject().key());
        return forecast.history().stream().map(KnownMonth::month).anyMatch(month -> group.map(
                        one -> register.hides(month, one))
                .orElseGet(() -> register.hidesAny(month)));
    }

    private static Optional<String> group(String key) {
        return key.startsWith(ForecastSubject.REGISTER)
                ? Optional.of(key.substring(ForecastSubject.REGISTER.length()))
                : Optional.empty();
    }

    public List<NextBenchmark> editions() {
        return figures.editions().forecasts().stream()
                .filter(edition -> !hides(edition))
                .toList();
    }

    private boolean hides(NextBenchmark edition) {
        return NextBenchmark.REGISTER.equals(edition.ownSource())
                && register.months().stream()
                        .filter(month -> !month.start().isBefore(edition.from().start())
                                && !month.end().isAfter(edition.period().end()))
                        .anyMatch(month -> register.hides(month, edition.group()));
    }

    public List<YearEnd> yearEnds() {
        return figures.yearEnds().shown();
    }

    /** Earlier forecasts whose actual number may be told. */
    public List<KeptForecast> scored() {
        return figures.scored().stream()
                .filter(KeptForecast::shown)
                .filter(kept -> group(kept.subject())
                        .filter(group -> register.hides(kept.period(), group))
                        .isEmpty())
                .toList();
    }

    /** What is not forecast, and what is not told. */
    public List<NotForecast> refused() {
        List<NotForecast> refused = new ArrayList<>(figures.months().refused());
        refused.addAll(figures.editions().refused());
        figures.months().forecasts().stream()
                .filter(this::hides)
                .forEach(one -> refused.add(new NotForecast(one.subject().name(), FEW)));
        figures.editions().forecasts().stream()
                .filter(this::hides)
                .forEach(one -> refused.add(new NotForecast(one.group(), FEW)));
        return refused.stream().distinct().toList();
    }
}
