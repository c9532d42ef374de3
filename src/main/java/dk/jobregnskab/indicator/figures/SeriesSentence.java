package dk.jobregnskab.indicator.figures;

import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.Headline;
import dk.jobregnskab.figures.HeadlineSentences;
import dk.jobregnskab.indicator.IndicatorFigure;
import dk.jobregnskab.indicator.IndicatorFigures;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The period's observation of the first series. */
@Component
@Order(50)
public class SeriesSentence implements HeadlineSentences {

    @Override
    public List<String> sentences(Computation computation, Audience audience, Language language) {
        return List.of();
    }

    @Override
    public List<String> substitutes(Computation computation, Audience audience, Language language) {
        IndicatorFigures indicators = computation.of(IndicatorFigures.class);
        return indicators.of(computation.period()).stream()
                .limit(1)
                .map(figure -> of(
                        figure,
                        computation.municipality().name(),
                        indicators.constructed().contains(figure),
                        language))
                .toList();
    }

    public static String of(IndicatorFigure figure, String municipality, boolean constructed, Language language) {
        boolean danish = language == Language.DANISH;
        String value = figure.value() == null
                ? (danish ? "ukendt" : "unknown")
                : NumberText.in(language)
                        .decimal(figure.value(), Math.max(0, figure.value().scale()));
        String period = danish ? figure.period().danish() : figure.period().english();
        return Headline.marked(
                municipality + ", " + period + ": " + figure.measure() + " " + value
                        + (danish ? " (tabel " : " (table ") + figure.table() + ").",
                constructed,
                language);
    }
}
