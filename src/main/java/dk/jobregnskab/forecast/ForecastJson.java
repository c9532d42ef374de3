package dk.jobregnskab.forecast;

import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.Distribution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forecasts as fields of {@code figures --json}: a contract, in this order. */
final class ForecastJson {

    private ForecastJson() {}

    static List<Map<String, @Nullable Object>> months(MonthlyForecasts.Made made) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (SeriesForecast forecast : made.forecasts()) {
            for (MonthAhead month : forecast.ahead()) {
                Map<String, @Nullable Object> json = new LinkedHashMap<>();
                json.put("group", forecast.subject().name());
                json.put("month", month.month());
                json.put("value", month.value());
                json.put("low80", month.low80());
                json.put("high80", month.high80());
                json.put("low95", month.low95());
                json.put("high95", month.high95());
                json.put("method", forecast.method());
                json.put("madeAt", Moments.iso(forecast.madeAt()));
                json.put("source", forecast.subject().source());
                json.put("subject", forecast.subject().key());
                rows.add(json);
            }
        }
        return rows;
    }

    static List<Map<String, @Nullable Object>> editions(NextBenchmarks.Made made) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (NextBenchmark forecast : made.forecasts()) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("group", forecast.group());
            json.put("period", forecast.period());
            json.put("expected", forecast.expected());
            json.put("actual", forecast.actual());
            json.put("difference", forecast.difference());
            json.put("expectedShare", forecast.expectedShare());
            json.put("actualShare", forecast.actualShare());
            json.put("differenceShare", forecast.differenceShare());
            json.put("rank", forecast.rank());
            json.put("rankLow80", forecast.rankLow80());
            json.put("rankHigh80", forecast.rankHigh80());
            json.put("rankOf", forecast.rankOf());
            json.put("value", forecast.value());
            json.put("unitPrice", forecast.unitPrice());
            json.put("unitPriceBasis", forecast.unitPriceBasis());
            json.put("from", forecast.from());
            json.put("step", forecast.step());
            json.put("ownGrowth", forecast.ownGrowth());
            json.put("nationalGrowth", forecast.nationalGrowth());
            json.put("ownSource", forecast.ownSource());
            rows.add(json);
        }
        return rows;
    }

    static List<Map<String, @Nullable Object>> years(List<YearEnd> ends) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (YearEnd end : ends) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("set", end.key());
            json.put("name", end.name());
            json.put("year", end.year());
            json.put("persons", end.persons());
            spread(json, "persons", end.personsSpread());
            json.put("expected", end.kroner());
            spread(json, "expected", end.kronerSpread());
            json.put("basis", end.basis());
            json.put("priceLevel", end.priceLevel());
            json.put("budget", end.budget());
            json.put("probabilityWithinBudget", end.probability());
            rows.add(json);
        }
        return rows;
    }

    static List<Map<String, @Nullable Object>> accuracy(List<ForecastAccuracy> subjects) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ForecastAccuracy subject : subjects) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("group", subject.name());
            json.put("subject", subject.subject());
            json.put("scored", subject.scored());
            json.put("mase", subject.mase());
            json.put("bias", subject.bias());
            json.put("inside80", subject.inside80());
            rows.add(json);
        }
        return rows;
    }

    private static void spread(Map<String, @Nullable Object> json, String name, @Nullable Distribution spread) {
        json.put(name + "Low80", spread == null ? null : spread.low80());
        json.put(name + "High80", spread == null ? null : spread.high80());
    }
}
