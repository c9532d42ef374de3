package dk.jobregnskab.forecast.command;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.forecast.BenchmarkRecord;
import dk.jobregnskab.forecast.ForecastAccuracy;
import dk.jobregnskab.forecast.ForecastFigures;
import dk.jobregnskab.forecast.KnownMonth;
import dk.jobregnskab.forecast.MonthAhead;
import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.forecast.YearEnd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Forecasts as an operator reads them. */
final class ForecastText {

    private final Computation computation;
    private final ForecastFigures forecasts;
    private final List<String> lines = new ArrayList<>();

    ForecastText(Computation computation) {
        this.computation = computation;
        this.forecasts = computation.of(ForecastFigures.class);
    }

    List<String> lines() {
        lines.add(computation.municipality().code() + " "
                + computation.municipality().name() + ", "
                + computation.period() + ", as of " + computation.asOf()
                + (computation.isConstructed() ? ", CONSTRUCTED FIGURES" : ""));
        forecasts.months().forecasts().forEach(this::series);
        List<YearEnd> ends = forecasts.yearEnds().ends();
        heading("Where the year ends", !ends.isEmpty());
        ends.forEach(end -> lines.addAll(new YearEndText(end).lines()));
        heading("The next benchmark", !forecasts.editions().forecasts().isEmpty());
        forecasts.editions().forecasts().forEach(this::edition);
        heading(
                "How the rule has done on earlier editions",
                !forecasts.editions().earlier().isEmpty());
        forecasts.editions().earlier().forEach(this::earlier);
        List<ForecastAccuracy> kept = forecasts.accuracy();
        heading("Kept forecasts whose number has come", !kept.isEmpty());
        kept.forEach(this::accuracy);
        heading("Not forecast", ForecastAnswer.refused(forecasts).findAny().isPresent());
        ForecastAnswer.refused(forecasts)
                .forEach(one -> lines.add(one.name() + ": " + one.why().english()));
        return lines;
    }

    private void heading(String heading, boolean wanted) {
        if (wanted) {
            lines.add("");
            lines.add(heading);
        }
    }

    private void series(SeriesForecast forecast) {
        lines.add("");
        lines.add(forecast.subject().name() + " (" + forecast.subject().source().english() + ")");
        lines.add("by " + forecast.method() + "; in its backtest MASE " + decimals(forecast.mase()) + ", "
                + percent(forecast.coverage80()) + " inside 80 %");
        if (!forecast.history().isEmpty()) {
            lines.add(known(forecast.history().get(forecast.history().size() - 1)));
        }
        forecast.ahead().forEach(month -> lines.add(ahead(month)));
    }

    private static String known(KnownMonth month) {
        return String.format(
                Locale.ROOT,
                "  %s %12s  %s",
                month.month(),
                month.value().toPlainString(),
                month.delivered() == null
                        ? "known"
                        : "completed; " + month.delivered().toPlainString() + " delivered so far");
    }

    private static String ahead(MonthAhead month) {
        return String.format(
                Locale.ROOT,
                "  %s %12s  %s",
                month.month(),
                month.value().toPlainString(),
                between(month.low80(), month.high80()));
    }

    private static String between(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null
                ? "no interval is known"
                : "80 % between " + low.toPlainString() + " and " + high.toPlainString();
    }

    private void edition(NextBenchmark next) {
        lines.add(String.format(
                Locale.ROOT,
                "  %-28s %s  difference %d persons, %s points; number %d of %d, 80 %% between %d and %d; value %s",
                next.group(),
                next.period(),
                next.difference(),
                next.differenceShare().toPlainString(),
                next.rank(),
                next.rankOf(),
                next.rankLow80(),
                next.rankHigh80(),
                next.value() == null ? "unknown" : next.value().toPlainString() + " kr."));
    }

    private void earlier(BenchmarkRecord record) {
        lines.add(String.format(
                Locale.ROOT,
                "  %-28s %d earlier editions: mean error %.3f points (unchanged %.3f), %.2f places (%.2f), %s inside 80 %%",
                record.group(),
                record.editions(),
                record.chosen().shareError(),
                record.unchanged().shareError(),
                record.chosen().rankError(),
                record.unchanged().rankError(),
                percent(record.chosen().coverage80())));
    }

    private void accuracy(ForecastAccuracy kept) {
        lines.add("  " + kept.subject() + ": " + kept.scored() + " scored, mean of actual − forecast "
                + kept.bias().toPlainString() + ", MASE "
                + (kept.mase() == null ? "unknown" : kept.mase().toPlainString()) + ", "
                + percent(kept.inside80() == null ? null : kept.inside80().doubleValue()) + " inside 80 %");
    }

    private static String decimals(@Nullable Double number) {
        return number == null ? "unknown" : String.format(Locale.ROOT, "%.3f", number);
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "unknown" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
