package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.figures.FigureChange;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.DayName;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Nyt siden sidst" in a sentence. */
record News(boolean danish) {

    News(Language language) {
        this(language == Language.DANISH);
    }

    private String say(String inDanish, String inEnglish) {
        return danish ? inDanish : inEnglish;
    }

    /** @param before data cut-off of the computation before; null when there is none */
    List<String> of(@Nullable Instant before, List<FigureChange> changes) {
        if (before == null) {
            return List.of(say(
                    "Intet at sammenligne med: perioden er ikke beregnet før.",
                    "Nothing to compare with: the period has not been computed before."));
        }
        String since = day(before);
        if (changes.isEmpty()) {
            return List.of(say(
                    "Intet: periodens tal er de samme som beregnet med data til og med " + since + ".",
                    "Nothing: the period's figures are the same as with data up to " + since + "."));
        }
        int count = changes.size();
        return List.of(say(
                (count == 1 ? "1 tal er nyt eller ændret" : count + " tal er nye eller ændrede")
                        + " siden beregningen med data til og med " + since + "; se Kontrol.",
                (count == 1 ? "1 figure is new or changed" : count + " figures are new or changed")
                        + " since the computation with data up to " + since + "; see Control."));
    }

    private String day(Instant moment) {
        Wording day = DayName.of(moment.atZone(Moments.ZONE).toLocalDate());
        return say(day.danish(), day.english());
    }
}
