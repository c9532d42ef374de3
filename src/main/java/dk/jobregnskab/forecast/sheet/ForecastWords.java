package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.KnownMonth;
import dk.jobregnskab.forecast.MonthAhead;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.workbook.Edition;
import dk.jobregnskab.workbook.text.CellText;
import dk.jobregnskab.workbook.text.Labels;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forecasts in the words of a finance officer. */
final class ForecastWords {

    private static final int DECEMBER = 12;
    private static final BigDecimal SMALL = BigDecimal.valueOf(50);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Edition edition;
    private final Labels labels;

    ForecastWords(Edition edition) {
        this.edition = edition;
        this.labels = edition.labels();
    }

    static KnownMonth newest(SeriesForecast forecast) {
        return forecast.history().get(forecast.history().size() - 1);
    }

    /** Where the year ends: the next December. */
    static MonthAhead december(SeriesForecast forecast) {
        return forecast.ahead().stream()
                .filter(month -> month.month().number() == DECEMBER)
                .findFirst()
                .orElse(forecast.ahead().get(forecast.ahead().size() - 1));
    }

    /** Persons are told whole, few of them with a decimal. */
    static int decimals(SeriesForecast forecast) {
        return newest(forecast).value().compareTo(SMALL) < 0 ? 1 : 0;
    }

    static String name(SeriesForecast forecast) {
        return CellText.capitalised(forecast.subject().name());
    }

    /** Where the newest month stands and where it goes. */
    String sentence(SeriesForecast forecast) {
        KnownMonth known = newest(forecast);
        MonthAhead end = december(forecast);
        String said = labels.text(
                known.delivered() == null ? "forecast.sentence" : "forecast.sentence.completed",
                name(forecast),
                number(forecast, known.value()),
                labels.period(known.month()),
                number(forecast, end.value()),
                labels.period(end.month()));
        BigDecimal low = end.low80();
        BigDecimal high = end.high80();
        return low == null || high == null
                ? said + "."
                : labels.text("forecast.sentence.sure", said, number(forecast, low), number(forecast, high));
    }

    String title(SeriesForecast forecast) {
        KnownMonth known = newest(forecast);
        MonthAhead end = december(forecast);
        return labels.text(
                "forecast.chart.title",
                name(forecast),
                number(forecast, known.value()),
                labels.period(known.month()),
                number(forecast, end.value()),
                labels.period(end.month()));
    }

    private String number(SeriesForecast forecast, BigDecimal persons) {
        return edition.numbers().decimal(persons, decimals(forecast));
    }

    /** How well it would have done before, and which count it is. */
    String record(SeriesForecast forecast) {
        String source = forecast.subject().source().in(edition.report().language());
        String method = labels.text("forecast.record.method", name(forecast), source, method(forecast));
        Double mase = forecast.mase();
        Double coverage = forecast.coverage80();
        BigDecimal error = error(forecast);
        if (mase == null || error == null) {
            return method + " " + labels.text("forecast.record.none");
        }
        String missed = labels.text(
                "forecast.record.error", edition.numbers().decimal(error, error.compareTo(TEN) < 0 ? 1 : 0));
        return coverage == null
                ? method + " " + missed
                : method + " " + missed + " " + labels.text("forecast.record.inside", ofTen(coverage));
    }

    /** How many persons the newest budget has money for; empty where it is not known. */
    Optional<String> budget(SeriesForecast forecast) {
        return ForecastPage.of(edition.report()).budget(forecast).stream()
                .reduce((earlier, later) -> later)
                .map(known -> labels.text(
                        "forecast.record.budget", number(forecast, known.persons()), String.valueOf(known.year())));
    }

    /** Mean error of the back-test in persons. */
    static @Nullable BigDecimal error(SeriesForecast forecast) {
        Double mase = forecast.mase();
        return mase == null
                ? null
                : BigDecimal.valueOf(mase).multiply(forecast.scale()).setScale(1, RoundingMode.HALF_UP);
    }

    String method(SeriesForecast forecast) {
        String key = "forecast.method." + forecast.method();
        return labels.has(key) ? labels.text(key) : forecast.method();
    }

    /** Such as "8 af 10". */
    String ofTen(double share) {
        return labels.text("forecast.ofTen", String.valueOf(Math.round(10 * share)), "10");
    }
}
