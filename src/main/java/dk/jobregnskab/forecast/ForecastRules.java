package dk.jobregnskab.forecast;

import dk.jobregnskab.forecast.tax.TaxRules;
import dk.jobregnskab.intake.definition.DefinitionFile;
import org.jspecify.annotations.Nullable;

/**
 * What {@code jobs/forecast/job.yaml} settles.
 *
 * @param tax null: no tax is told
 */
public record ForecastRules(@Nullable TaxRules tax) {

    public static final DefinitionFile DEFINITION = new DefinitionFile("forecast", "job.yaml", ForecastRules.class);
}
