package dk.jobregnskab.forecast.figures;

import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.Headline;
import dk.jobregnskab.figures.HeadlineSentences;
import dk.jobregnskab.forecast.ForecastFigures;
import dk.jobregnskab.forecast.NextBenchmark;
import dk.jobregnskab.reference.BenefitGroups;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Beside the newest edition: what the next one is expected to say. Older periods have no news of it. */
@Component
@Order(60)
class ForecastSentence implements HeadlineSentences {

    @Override
    public List<String> sentences(Computation computation, Audience audience, Language language) {
        ForecastFigures figures = computation.of(ForecastFigures.class);
        List<NextBenchmark> editions = audience == Audience.OUTSIDE
                ? figures.shown().editions()
                : figures.editions().forecasts();
        Optional<NextBenchmark> next = editions.stream()
                .filter(one -> one.group().equals(BenefitGroups.TOTAL)
                        && one.step() == 1
                        && one.from().equals(computation.period()))
                .findFirst();
        return next
                .map(one -> Headline.marked(said(one, language), figures.isConstructed(one.sourceFileIds()), language))
                .stream()
                .toList();
    }

    static String said(NextBenchmark next, Language language) {
        NumberText numbers = NumberText.in(language);
        String persons = numbers.count(Math.abs(next.difference()));
        boolean fewer = next.difference() >= 0;
        return language == Language.DANISH
                ? "Prognose for næste rangliste (" + next.period().danish() + "): " + persons
                        + (fewer ? " færre" : " flere") + " end forventet og nr. " + next.rank() + " af "
                        + next.rankOf()
                        + ", 80 pct. sikkert mellem " + next.rankLow80() + " og " + next.rankHigh80() + "."
                : "Forecast of the next list (" + next.period().english() + "): " + persons
                        + (fewer ? " fewer" : " more") + " than expected and number " + next.rank() + " of "
                        + next.rankOf() + ", with 80 percent certainty between " + next.rankLow80() + " and "
                        + next.rankHigh80() + ".";
    }
}
