package dk.jobregnskab.forecast.kept;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.forecast.ForecastFigures;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.forecast.KnownMonth;
import dk.jobregnskab.forecast.MonthAhead;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.register.RegisterFigures;
import java.util.ArrayList;
import java.util.List;

/** The monthly forecasts of a calculation, and the months that it knows to be finished. */
final class MonthsToKeep {

    /** A month that waited longer is never scored: so no night asks for more than a night did before. */
    private static final int LONGEST_WAIT = 24;

    private static final String OWN = "/register";

    private final Computation computation;
    private final List<SeriesForecast> forecasts;

    MonthsToKeep(Computation computation) {
        this.computation = computation;
        this.forecasts = computation.of(ForecastFigures.class).months().forecasts();
    }

    List<MadeForecast> made() {
        return forecasts.stream()
                .map(forecast -> new MadeForecast(
                        key(forecast.subject()),
                        forecast.subject().name(),
                        forecast.madeAt(),
                        forecast.method(),
                        computation.snapshot().isConstructed(forecast.sourceFileIds()),
                        isShown(forecast),
                        values(forecast)))
                .toList();
    }

    private static List<MadeForecast.Value> values(SeriesForecast forecast) {
        List<MadeForecast.Value> values = new ArrayList<>();
        for (MonthAhead month : forecast.ahead()) {
            values.add(new MadeForecast.Value(
                    month.month(),
                    values.size() + 1,
                    month.value(),
                    month.low80(),
                    month.high80(),
                    month.low95(),
                    month.high95(),
                    forecast.scale()));
        }
        return values;
    }

    /** A set may be counted by our own register in one night and by a published series in another: the one does not answer the other. */
    private static String key(ForecastSubject subject) {
        return subject.register() && !subject.key().startsWith(ForecastSubject.REGISTER)
                ? subject.key() + OWN
                : subject.key();
    }

    private boolean isShown(SeriesForecast forecast) {
        return forecast.history().stream().allMatch(month -> isShown(forecast.subject(), month.month()));
    }

    /** What is published is out already; of our own register a month is shown where nothing of its group is hidden. */
    private boolean isShown(ForecastSubject subject, Period month) {
        if (!subject.register()) {
            return true;
        }
        return subject.key().startsWith(ForecastSubject.REGISTER)
                && !computation
                        .of(RegisterFigures.class)
                        .hides(month, subject.key().substring(ForecastSubject.REGISTER.length()));
    }

    /** Months that are still to be completed are no answer. */
    List<Actual> known() {
        List<Actual> known = new ArrayList<>();
        for (SeriesForecast forecast : forecasts) {
            List<KnownMonth> finished = forecast.history().stream()
                    .filter(month -> month.delivered() == null)
                    .toList();
            finished.subList(Math.max(0, finished.size() - LONGEST_WAIT), finished.size())
                    .forEach(month -> known.add(new Actual(
                            key(forecast.subject()),
                            month.month(),
                            month.value(),
                            forecast.madeAt(),
                            isShown(forecast.subject(), month.month()))));
        }
        return known;
    }
}
