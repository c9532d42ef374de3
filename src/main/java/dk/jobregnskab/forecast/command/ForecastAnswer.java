package dk.jobregnskab.forecast.command;

import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.forecast.ForecastFigures;
import dk.jobregnskab.forecast.NotForecast;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer of {@code forecast --json}: its rows are those of {@code figures --json}. */
final class ForecastAnswer {

    /** Code and official name. */
    private record MunicipalityName(String code, String name) {}

    private record Refused(String name, String why) {}

    private ForecastAnswer() {}

    static Map<String, @Nullable Object> json(Computation computation) {
        ForecastFigures forecasts = computation.of(ForecastFigures.class);
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        forecasts.write(computation.period(), figures);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(
                "municipality",
                new MunicipalityName(
                        computation.municipality().code(),
                        computation.municipality().name()));
        json.put("period", computation.period());
        json.put("asOf", computation.asOf());
        json.put("forecast", figures.get("forecast"));
        json.put("yearEnd", figures.get("yearEnd"));
        json.put("nextBenchmark", figures.get("nextBenchmark"));
        json.put(
                "refused",
                refused(forecasts)
                        .map(one -> new Refused(one.name(), one.why().english()))
                        .toList());
        json.put("accuracy", figures.get("forecastAccuracy"));
        json.put("benchmarkRecord", List.copyOf(forecasts.editions().earlier()));
        return json;
    }

    static Stream<NotForecast> refused(ForecastFigures forecasts) {
        return Stream.concat(forecasts.months().refused().stream(), forecasts.editions().refused().stream());
    }
}
