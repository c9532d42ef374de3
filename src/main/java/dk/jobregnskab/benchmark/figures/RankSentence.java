package dk.jobregnskab.benchmark.figures;

import dk.jobregnskab.benchmark.BenchmarkFigures;
import dk.jobregnskab.benchmark.BenchmarkLine;
import dk.jobregnskab.figures.Audience;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.Headline;
import dk.jobregnskab.figures.HeadlineSentences;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The place among the municipalities, and where the one before was. */
@Component
@Order(30)
public class RankSentence implements HeadlineSentences {

    @Override
    public List<String> sentences(Computation computation, Audience audience, Language language) {
        Period period = computation.period();
        BenchmarkFigures benchmark = computation.of(BenchmarkFigures.class);
        return benchmark.total(period).stream()
                .filter(line -> line.rank() != null)
                .map(line -> of(
                        line,
                        period,
                        computation.municipality().name(),
                        benchmark.constructedLines(period).contains(line.group()),
                        benchmark.constructedRankChanges(period).contains(line.group()),
                        language))
                .toList();
    }

    /**
     * @param constructed whether the line is invented
     * @param constructedChange whether the rank before is
     */
    public static String of(
            BenchmarkLine line,
            Period period,
            String municipality,
            boolean constructed,
            boolean constructedChange,
            Language language) {
        return new Words(period, municipality, constructed, constructedChange, language).rank(line);
    }

    private record Words(
            Period period, String municipality, boolean constructed, boolean constructedChange, Language language) {

        String rank(BenchmarkLine line) {
            String name = municipality;
            String place = danish()
                    ? name + " er nummer " + line.rank() + " af " + line.rankOf()
                    : name + " is number " + line.rank() + " of " + line.rankOf();
            Period previous = line.previousPeriod();
            Integer change = line.rankChange();
            if (previous == null || change == null) {
                return Headline.marked(place + ".", constructed, language);
            }
            String since = danish() ? " siden " + previous.danish() : " since " + previous.english();
            String note = Boolean.FALSE.equals(line.rankChangeComparable())
                    ? (danish()
                            ? "; ikke direkte sammenlignelig, definitionen er ændret"
                            : "; not directly comparable, the definition has changed")
                    : "";
            boolean onlyChange = !constructed && constructedChange;
            String from = onlyChange ? (danish() ? ", konstrueret" : ", constructed") : "";
            String now = danish()
                    ? "I " + period.danish() + " var " + name + " nummer " + line.rank() + " af " + line.rankOf()
                    : "In " + period.english() + " " + name + " was number " + line.rank() + " of " + line.rankOf();
            return Headline.marked(now + " (" + moved(change) + since + from + note + ").", constructed, language);
        }

        private String moved(int change) {
            if (change == 0) {
                return danish() ? "uændret" : "unchanged";
            }
            int places = Math.abs(change);
            if (danish()) {
                return (change > 0 ? "op " : "ned ") + places + (places == 1 ? " plads" : " pladser");
            }
            return (change > 0 ? "up " : "down ") + places + (places == 1 ? " place" : " places");
        }

        private boolean danish() {
            return language == Language.DANISH;
        }
    }
}
