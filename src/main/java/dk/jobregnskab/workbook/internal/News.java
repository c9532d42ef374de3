package dk.jobregnskab.workbook.internal;

import dk.jobregnskab.figures.Baseline;
import dk.jobregnskab.figures.Computation;
import dk.jobregnskab.figures.FigureChange;
import dk.jobregnskab.figures.PublishedFigures;
import dk.jobregnskab.platform.Moments;
import dk.jobregnskab.reference.DayName;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import dk.jobregnskab.workbook.Report;
import java.time.Instant;
import java.util.List;

/** "Nyt siden sidst" in a sentence, and what the changes are measured from in another. */
final class News {

    private final Language language;
    private final Period period;
    private final Baseline baseline;

    News(Language language, Period period, Baseline baseline) {
        this.language = language;
        this.period = period;
        this.baseline = baseline;
    }

    List<String> of(List<FigureChange> changes) {
        Computation before = baseline.computation();
        if (before == null && baseline.published() == null) {
            return List.of(say(
                    "Intet at sammenligne med: perioden er ikke beregnet før.",
                    "Nothing to compare with: the period has not been computed before."));
        }
        if (before != null && !before.period().equals(period)) {
            return List.of(say(
                    "Perioden er ny; Kontrol viser ændringerne siden "
                            + before.period().danish() + ".",
                    "The period is new. Control shows the changes since "
                            + before.period().english() + "."));
        }
        String since = since();
        int count = changes.size();
        if (count == 0) {
            return List.of(say(
                    "Intet: periodens tal er de samme som " + since + ".",
                    "Nothing: the period's figures are the same as " + since + "."));
        }
        return List.of(say(
                (count == 1 ? "1 tal er nyt eller ændret" : count + " tal er nye eller ændrede") + " i forhold til "
                        + since + "; se Kontrol.",
                (count == 1 ? "1 figure is new or changed" : count + " figures are new or changed") + " compared with "
                        + since + "; see Control."));
    }

    /** What it is measured from. */
    private String since() {
        PublishedFigures published = baseline.published();
        if (published != null) {
            String day = day(published.moment());
            return say(
                    "den foregående udgave (data til og med " + day + ")",
                    "the edition before (data up to " + day + ")");
        }
        Computation before = baseline.computation();
        String day = before == null ? "" : day(before.dataCutOff());
        return say("beregnet med data til og med " + day, "computed with data up to " + day);
    }

    String comparedWith() {
        Computation before = baseline.computation();
        PublishedFigures published = baseline.published();
        if (published != null) {
            String id = Report.shortened(published.calculationId());
            return say(
                    "Der er sammenlignet med den foregående udgivne projektmappe for perioden: data til og med "
                            + day(published.moment()) + ", beregnings-id " + id + ".",
                    "Compared with the workbook of the period that was published before: data up to "
                            + day(published.moment()) + ", calculation id " + id + ".");
        }
        if (before == null) {
            return say(
                    "Perioden er beregnet for første gang. Tabellen viser, hvilken fil hvert tal kommer fra.",
                    "The period is computed for the first time. The table shows which file each figure comes from.");
        }
        return before.period().equals(period)
                ? say(
                        "Der er sammenlignet med samme beregning umiddelbart før den nyeste fil, der påvirker perioden.",
                        "Compared with the same computation just before the newest file that affects the period.")
                : say(
                        "Perioden er beregnet for første gang. Der er sammenlignet med "
                                + before.period().danish() + ".",
                        "The period is computed for the first time. Compared with "
                                + before.period().english() + ".");
    }

    private String say(String danish, String english) {
        return new Wording(danish, english).in(language);
    }

    private String day(Instant moment) {
        return DayName.of(moment.atZone(Moments.ZONE).toLocalDate()).in(language);
    }
}
