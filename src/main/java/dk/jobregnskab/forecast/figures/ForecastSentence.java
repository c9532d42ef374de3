package dk.jobregnskab.forecast.figures;

import dk.jobregnskab.budget.BudgetFigures;
import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.Headline;
import dk.jobregnskab.figures.HeadlineSentences;
import dk.jobregnskab.forecast.ForecastFigures;
import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.forecast.SpokenForecast;
import dk.jobregnskab.forecast.YearEnd;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Beside the newest period: where the budget year ends, else what the next edition of the benchmark is expected to say. Older periods have no news of
 * it.
 */
@Component
@Order(60)
class ForecastSentence implements HeadlineSentences {

    @Override
    public List<String> sentences(Computation computation, Audience audience, Language language) {
        boolean newest = computation
                .snapshot()
                .newestPeriod()
                .filter(computation.period()::equals)
                .isPresent();
        return newest ? said(computation, audience, language).stream().toList() : List.of();
    }

    private static Optional<String> said(Computation computation, Audience audience, Language language) {
        ForecastFigures figures = computation.of(ForecastFigures.class);
        boolean outside = audience == Audience.OUTSIDE;
        List<YearEnd> ends =
                outside ? figures.shown().yearEnds() : figures.yearEnds().ends();
        Optional<String> end = total(ends).flatMap(total -> SpokenForecast.of(total, language)
                .map(sentence -> Headline.marked(
                        sentence, computation.of(BudgetFigures.class).isConstructed(total.year()), language)));
        List<NextBenchmark> editions =
                outside ? figures.shown().editions() : figures.editions().forecasts();
        return end.or(() -> next(editions)
                .map(edition -> Headline.marked(
                        SpokenForecast.of(edition, language),
                        figures.isConstructed(edition.sourceFileIds()),
                        language)));
    }

    private static Optional<YearEnd> total(List<YearEnd> ends) {
        return ends.stream().filter(YearEnd::isTotal).findFirst();
    }

    private static Optional<NextBenchmark> next(List<NextBenchmark> editions) {
        return editions.stream()
                .filter(one -> one.group().equals(BenefitGroups.TOTAL) && one.step() == 1)
                .findFirst();
    }
}
