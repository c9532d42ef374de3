package dk.jobregnskab.forecast;

import java.time.Instant;
import java.util.List;

/** Forecasts as they were made, and what came. */
public interface KeptForecasts {

    /**
     * Those whose actual number is known, newest first.
     *
     * @param moment only forecasts made, and actual numbers received, by then
     */
    List<KeptForecast> scored(String municipalityCode, Instant moment);
}
