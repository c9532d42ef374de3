package dk.jobregnskab.forecast;

import java.util.List;

/** What is forecast, as computed. */
interface ForecastSource {

    MonthlyForecasts.Made months();

    NextBenchmarks.Made editions();

    /** Where the year ends; the total last. Empty without a budget year. */
    List<YearEnd> yearEnds();

    /** Earlier forecasts whose actual number is known, newest first. */
    List<KeptForecast> scored();
}
