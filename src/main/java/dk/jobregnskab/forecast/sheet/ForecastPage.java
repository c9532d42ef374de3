package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.forecast.BenchmarkRecord;
import dk.jobregnskab.forecast.BudgetedPersons;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.forecast.KeptForecast;
import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.forecast.NotForecast;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.forecast.YearEnd;
import dk.jobregnskab.forecast.tax.TaxOfWork;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.workbook.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook shows of what comes next: only what may leave the house.
 *
 * @param months as everywhere: our own register first, then sets of functions, then published series
 * @param scored earlier forecasts whose actual number is known, newest first
 * @param budget persons that budgets pay for
 * @param tax null without its assumptions
 * @param constructed keys of what is forecast from invented figures; {@link #EDITIONS}, {@link #YEAR_ENDS} and {@link #TAX} for those
 */
public record ForecastPage(
        List<SeriesForecast> months,
        List<NextBenchmark> editions,
        List<BenchmarkRecord> earlier,
        List<KeptForecast> scored,
        List<YearEnd> yearEnds,
        List<NotForecast> refused,
        List<BudgetedPersons> budget,
        @Nullable TaxOfWork tax,
        Set<String> constructed) {

    public static final String EDITIONS = "editions";
    public static final String YEAR_ENDS = "year-ends";
    public static final String TAX = "tax";

    public static final ForecastPage NONE = new ForecastPage(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, Set.of());

    private static final int CHARTS = 2;

    public static ForecastPage of(Report report) {
        return report.page(ForecastPage.class).orElse(NONE);
    }

    /** Whether there is a sheet. What is not forecast is no reason for one, and neither is the tax. */
    boolean hasForecasts() {
        return !months.isEmpty() || !editions.isEmpty() || !yearEnds.isEmpty();
    }

    /** Those with a chart: the municipality's own total, and the first published series; where one of them is missing, the next there is. */
    List<SeriesForecast> principal() {
        List<SeriesForecast> chosen = new ArrayList<>();
        for (Predicate<SeriesForecast> wanted : List.<Predicate<SeriesForecast>>of(
                one -> one.subject().key().equals(ForecastSubject.REGISTER + BenefitGroups.TOTAL),
                one -> one.subject().key().startsWith(ForecastSubject.REGISTER),
                one -> one.subject().key().startsWith(ForecastSubject.SET))) {
            if (chosen.isEmpty()) {
                first(wanted).ifPresent(chosen::add);
            }
        }
        first(one -> one.subject().key().startsWith(ForecastSubject.SERIES)).ifPresent(chosen::add);
        months.stream().filter(one -> !chosen.contains(one)).forEach(chosen::add);
        return chosen.subList(0, Math.min(CHARTS, chosen.size()));
    }

    private Optional<SeriesForecast> first(Predicate<SeriesForecast> wanted) {
        return months.stream().filter(wanted).findFirst();
    }

    /** Oldest year first. */
    List<BudgetedPersons> budget(SeriesForecast forecast) {
        return budget.stream()
                .filter(one -> one.subject().equals(forecast.subject().key()))
                .toList();
    }

    boolean isConstructed(SeriesForecast forecast) {
        return constructed.contains(forecast.subject().key());
    }

    boolean isAnyConstructed(List<SeriesForecast> forecasts) {
        return forecasts.stream().anyMatch(this::isConstructed);
    }
}
