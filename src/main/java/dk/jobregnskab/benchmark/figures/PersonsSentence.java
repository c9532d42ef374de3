package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.Headline;
import dk.jobregnskab.figures.HeadlineSentences;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many were expected, how many there were. The headline is about this. */
@Component
@Order(10)
public class PersonsSentence implements HeadlineSentences {

    @Override
    public boolean isLeading() {
        return true;
    }

    @Override
    public boolean isKnown(Computation computation) {
        return computation.of(BenchmarkFigures.class).hasData(computation.period());
    }

    @Override
    public List<String> sentences(Computation computation, Audience audience, Language language) {
        BenchmarkFigures benchmark = computation.of(BenchmarkFigures.class);
        return benchmark.total(computation.period()).stream()
                .map(line -> of(
                        line,
                        computation.municipality().name(),
                        benchmark.constructedLines(computation.period()).contains(line.group()),
                        language))
                .toList();
    }

    /** @param constructed whether the line is invented */
    public static String of(BenchmarkLine line, String municipality, boolean constructed, Language language) {
        return new Words(municipality, constructed, language).persons(line);
    }

    private record Words(String municipality, boolean constructed, Language language) {

        String persons(BenchmarkLine line) {
            String name = municipality;
            Integer expected = line.expected();
            Integer actual = line.actual();
            Integer difference = line.difference();
            if ((expected == null || actual == null) && difference != null) {
                return Headline.marked(
                        danish()
                                ? "Ministeriet opgør forskellen i " + name + " til " + fewerOrMore(difference) + "."
                                : "The ministry puts the difference in " + name + " at " + fewerOrMore(difference)
                                        + ".",
                        constructed,
                        language);
            }
            if (expected == null || actual == null || difference == null) {
                return danish()
                        ? "Forventet og faktisk antal fuldtidspersoner i " + name + " er ikke begge kendt for perioden."
                        : "The expected and the actual number of full-time persons in " + name
                                + " are not both known for the period.";
            }
            boolean follows = difference == 0 || line.differenceFollowsFromCounts();
            String sentence = danish()
                    ? "Ministeriet forventede " + numbers().count(expected)
                            + " fuldtidspersoner på midlertidige ydelser i " + name + "; der var "
                            + numbers().count(actual)
                            + (follows ? ", altså " : "; ministeriet opgør forskellen til ")
                            + apart(difference, line.differencePct()) + "."
                    : "The ministry expected " + numbers().count(expected)
                            + " full-time persons on temporary benefits in "
                            + name
                            + "; there were " + numbers().count(actual)
                            + (follows ? ", that is " : "; the ministry puts the difference at ")
                            + apart(difference, line.differencePct())
                            + ".";
            return Headline.marked(sentence, constructed, language);
        }

        private String fewerOrMore(int difference) {
            if (difference == 0) {
                return danish() ? "0: præcis som forventet" : "0: exactly as expected";
            }
            String persons = numbers().count(Math.abs(difference));
            return danish()
                    ? persons + (difference < 0 ? " flere" : " færre") + " fuldtidspersoner end forventet"
                    : persons + (difference < 0 ? " more" : " fewer") + " full-time persons than expected";
        }

        private String apart(int difference, @Nullable BigDecimal percent) {
            if (difference == 0) {
                return danish() ? "præcis som forventet" : "exactly as expected";
            }
            String direction = difference > 0 ? (danish() ? "færre" : "fewer") : (danish() ? "flere" : "more");
            String share = percent == null
                    ? ""
                    : " (" + numbers().decimal(percent.abs(), 1) + (danish() ? " pct.)" : " per cent)");
            return numbers().count(Math.abs(difference)) + " " + direction + share;
        }

        private boolean danish() {
            return language == Language.DANISH;
        }

        private NumberText numbers() {
            return NumberText.in(language);
        }
    }
}
