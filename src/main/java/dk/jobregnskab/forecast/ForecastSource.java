package dk.jobregnskab.forecast;

import java.util.List;

/** What is forecast, as computed. */
interface ForecastSource {

    MonthlyForecasts.Made months();

    NextBenchmarks.Made editions();

    YearEnds.Made yearEnds();

    /** Earlier forecasts whose actual number is known, newest first. */
    List<KeptForecast> scored();
}
