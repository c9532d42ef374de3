package dk.jobregnskab.figures;

import dk.jobregnskab.reference.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The period in a few sentences, for the workbook's first sheet and the command line. Says what is known, in words that claim no more. */
@Component
public class Headline {

    private static final Pattern GAP = Pattern.compile("\\bxxx\\b|\\bnull\\b|\\bNaN\\b");

    private final List<HeadlineSentences> features;

    public Headline(List<HeadlineSentences> features) {
        this.features = features;
    }

    public String of(Computation computation, Audience audience, Language language) {
        boolean led = features.stream()
                .anyMatch(feature -> feature.isLeading()
                        && !feature.sentences(computation, audience, language).isEmpty());
        List<String> said = new ArrayList<>();
        features.forEach(feature -> said.addAll(feature.sentences(computation, audience, language)));
        if (!led) {
            features.forEach(feature -> said.addAll(feature.substitutes(computation, audience, language)));
        }
        String headline = String.join(" ", said);
        if (GAP.matcher(headline).find()) {
            throw new IllegalStateException("the headline of " + computation.period() + " has a gap in it");
        }
        return headline;
    }

    /** Whether anything is known of what the headline is about. */
    public boolean isLed(Computation computation) {
        return features.stream().anyMatch(feature -> feature.isLeading() && feature.isKnown(computation));
    }

    /** A sentence that stands beside true ones, so that it must say itself that it is invented. */
    public static String marked(String sentence, boolean constructed, Language language) {
        String mark = language == Language.DANISH ? "Konstrueret: " : "Constructed: ";
        return constructed ? mark + sentence : sentence;
    }
}
