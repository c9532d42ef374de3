package dk.jobregnskab.forecast.series;

import dk.jobregnskab.forecast.ForecastSubject;
import dk.jobregnskab.forecast.calculation.PooledForecast;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.Wording;
import java.time.YearMonth;
import java.util.List;

/** Why a count is not forecast, and what to do about it: whole sentences. */
final class Refusal {

    private final ForecastSubject subject;

    Refusal(ForecastSubject subject) {
        this.subject = subject;
    }

    Wording notThere() {
        return because(
                "kommunen findes ikke i serien, eller alle dens tal er skjult. Indlæs en leverance, der har kommunens tal",
                "the municipality is not in the series, or all its figures are hidden. Load a delivery that has them");
    }

    Wording gap(YearMonth month) {
        Period missing = Period.month(month);
        return because(
                missing.danish()
                        + " mangler midt i serien: tallet er skjult eller ikke indlæst. Indlæs en leverance, der har måneden",
                missing.english()
                        + " is missing inside the series: hidden, or not loaded. Load a delivery that has the month");
    }

    Wording tooShort(int months) {
        return because(
                "serien har " + months + (months == 1 ? " måned" : " måneder") + ", og der skal mindst "
                        + PooledForecast.SHORTEST + " til. Indlæs flere måneder",
                "the series has " + months + (months == 1 ? " month" : " months") + ", and at least "
                        + PooledForecast.SHORTEST + " are needed. Load more months");
    }

    Wording ended(YearMonth last) {
        Period end = Period.month(last);
        return because(
                "serien slutter i " + end.danish()
                        + ", så de næste tolv måneder allerede er gået. Indlæs nyere måneder",
                "the series ends in " + end.english()
                        + ", so that the twelve months ahead are past. Load newer months");
    }

    /** @param known its months, oldest first */
    static Wording ofRegister(List<YearMonth> known) {
        Period end = Period.month(known.get(known.size() - 1));
        return new Wording(
                "Der er ingen prognose for kommunens eget register: det slutter i " + end.danish()
                        + ", så de næste tolv måneder allerede er gået. Indlæs nyere leverancer.",
                "There is no forecast of the municipality's own register: it ends in " + end.english()
                        + ", so that the twelve months ahead are past. Load newer deliveries.");
    }

    Wording constant() {
        return because(
                "tallet er det samme år efter år, så der er intet at måle en prognose på. Kontrollér serien, hvis der burde være personer i den",
                "the count is the same year after year, so that there is nothing to measure a forecast by. Check the series if there should be"
                        + " persons in it");
    }

    private Wording because(String danish, String english) {
        return new Wording(
                "Der er ingen prognose for " + subject.name() + " ("
                        + subject.source().danish() + "): " + danish + ".",
                "There is no forecast of " + subject.name() + " ("
                        + subject.source().english() + "): " + english + ".");
    }
}
