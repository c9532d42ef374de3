package dk.jobregnskab.forecast.series;

import dk.jobregnskab.forecast.tax.TaxRules;
import dk.jobregnskab.intake.definition.DefinitionFile;
import dk.jobregnskab.intake.definition.UnfitSettingException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code jobs/forecast/job.yaml} settles.
 *
 * @param series published ones that are forecast where they are loaded, in this order
 * @param tax null: no tax of people at work is told
 */
public record ForecastRules(
        List<Published> series, @Nullable TaxRules tax) {

    public static final DefinitionFile DEFINITION = new DefinitionFile("forecast", "job.yaml", ForecastRules.class);

    /** One published series. */
    record Published(String table, String measure) {

        Published {
            UnfitSettingException.require(table != null && !table.isBlank(), "has no table");
            UnfitSettingException.require(measure != null && !measure.isBlank(), "has no measure");
            table = table.toLowerCase(Locale.ROOT);
        }
    }

    public ForecastRules {
        series = series == null ? List.of() : List.copyOf(series);
        Set<MeasureName> names = new HashSet<>();
        for (Published one : series) {
            UnfitSettingException.require(
                    names.add(MeasureName.of(one.table(), one.measure())),
                    "has " + one.table() + ", " + one.measure() + " twice",
                    "series");
        }
    }
}
