package dk.jobregnskab.forecast.sheet;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.forecast.ForecastFigures;
import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.forecast.NotForecast;
import dk.jobregnskab.forecast.SeriesForecast;
import dk.jobregnskab.forecast.ShownForecasts;
import dk.jobregnskab.forecast.series.ForecastRules;
import dk.jobregnskab.forecast.tax.TaxOfWork;
import dk.jobregnskab.forecast.tax.TaxRules;
import dk.jobregnskab.forecast.tax.TaxRules.Stated;
import dk.jobregnskab.intake.definition.JobDefinitions;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Assumption;
import dk.jobregnskab.workbook.ReportPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a workbook shows of what comes next, from a computation. */
@Component
@Order(70)
class ForecastReport implements ReportPart {

    private final @Nullable TaxRules taxRules;

    ForecastReport(JobDefinitions definitions) {
        this.taxRules = definitions
                .of(ForecastRules.DEFINITION)
                .settings(ForecastRules.class)
                .tax();
    }

    @Override
    public Optional<Record> page(Computation computation, Language language) {
        ForecastFigures figures = computation.of(ForecastFigures.class);
        ShownForecasts shown = figures.shown();
        List<SeriesForecast> months = shown.months();
        return Optional.of(new ForecastPage(
                months,
                shown.editions(),
                figures.editions().earlier(),
                shown.scored(),
                shown.yearEnds(),
                shown.refused(),
                figures.yearEnds().budgeted(),
                tax(computation).orElse(null),
                constructed(computation, shown)));
    }

    private Optional<TaxOfWork> tax(Computation computation) {
        return computation
                .of(BenchmarkFigures.class)
                .total(computation.period())
                .flatMap(total -> TaxOfWork.of(taxRules, computation.period(), total.difference()));
    }

    private static Set<String> constructed(Computation computation, ShownForecasts shown) {
        ForecastFigures figures = computation.of(ForecastFigures.class);
        BudgetFigures budget = computation.of(BudgetFigures.class);
        Set<String> keys = new HashSet<>();
        for (SeriesForecast forecast : shown.months()) {
            if (figures.isConstructed(forecast.sourceFileIds())) {
                keys.add(forecast.subject().key());
            }
        }
        for (NextBenchmark edition : shown.editions()) {
            if (figures.isConstructed(edition.sourceFileIds())) {
                keys.add(ForecastPage.EDITIONS);
            }
        }
        if (shown.yearEnds().stream()
                .anyMatch(end -> budget.isConstructed(end.year()) || keys.contains(ForecastSubject.SET + end.key()))) {
            keys.add(ForecastPage.YEAR_ENDS);
        }
        if (isBenchmarkConstructed(computation)) {
            keys.add(ForecastPage.TAX);
        }
        return keys;
    }

    private static boolean isBenchmarkConstructed(Computation computation) {
        BenchmarkFigures benchmark = computation.of(BenchmarkFigures.class);
        Period period = computation.period();
        return benchmark
                .total(period)
                .map(BenchmarkLine::group)
                .filter(group -> benchmark.isConstructed(
                        period, computation.municipality().code(), group))
                .isPresent();
    }

    @Override
    public List<String> leftOut(Computation computation, @Nullable Record page, Language language) {
        if (page instanceof ForecastPage forecast && forecast.hasForecasts()) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        said.add(new Wording(
                        "Arket Prognose er udeladt: der er ingen tal, der kan regnes frem.",
                        "The sheet Forecast is left out: there are no figures to forecast from.")
                .in(language));
        if (page instanceof ForecastPage forecast) {
            forecast.refused().stream().map(refused -> said(refused, language)).forEach(said::add);
        }
        return List.of(String.join(" ", said));
    }

    private static String said(NotForecast refused, Language language) {
        String why = refused.why().in(language);
        return why.contains(refused.name()) ? why : refused.name() + ": " + why;
    }

    @Override
    public List<Assumption> assumptions(Computation computation, Language language) {
        return tax(computation).map(tax -> assumptions(tax, language)).orElse(List.of());
    }

    private static List<Assumption> assumptions(TaxOfWork tax, Language language) {
        Wording kroner = new Wording("kr. pr. person og år", "kroner per person and year");
        Wording percent = new Wording("pct.", "percent");
        return List.of(
                assumption(
                        new Wording("Indkomst for en person i arbejde", "Income of a person at work"),
                        tax.income(),
                        kroner,
                        language),
                assumption(
                        new Wording("Kommunens udskrivningsprocent", "The municipality's tax rate"),
                        tax.ownRate(),
                        percent,
                        language),
                assumption(
                        new Wording("Landets gennemsnitlige udskrivningsprocent", "Average tax rate of the country"),
                        tax.averageRate(),
                        percent,
                        language),
                assumption(
                        new Wording("Del af skattegrundlaget, der udlignes", "Part of the tax base that is equalised"),
                        tax.equalised(),
                        percent,
                        language));
    }

    private static Assumption assumption(Wording what, Stated stated, Wording unit, Language language) {
        return new Assumption(
                null,
                what.in(language),
                stated.value(),
                unit.in(language),
                new Wording("ikke angivet", "not stated").in(language),
                new Wording("forudsætning", "assumption").in(language),
                stated.source(),
                null,
                false,
                false);
    }
}
