package dk.jobregnskab.forecast;

import dk.jobregnskab.reference.Distribution;
import dk.jobregnskab.reference.Language;
import dk.jobregnskab.reference.NumberText;
import java.math.BigDecimal;
import java.util.Optional;

/** Forecasts in a sentence, always called forecasts, and always with how sure they are. */
public final class SpokenForecast {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is rarer is not told more exactly: nothing is known of the ends. */
    private static final int RARE = 3;

    private SpokenForecast() {}

    /** Where a year ends; empty without amount, budget or chance. */
    public static Optional<String> of(YearEnd end, Language language) {
        BigDecimal kroner = end.kroner();
        BigDecimal budget = end.budget();
        BigDecimal probability = end.probability();
        Distribution spread = end.kronerSpread();
        if (kroner == null || budget == null || probability == null || spread == null) {
            return Optional.empty();
        }
        NumberText numbers = NumberText.in(language);
        String expected = numbers.millions(kroner, 1);
        String low = numbers.millions(spread.low80(), 1);
        String high = numbers.millions(spread.high80(), 1);
        String corrected = numbers.millions(budget, 1);
        return Optional.of(
                language == Language.DANISH
                        ? "Prognose for " + end.year() + ": regnskabet for midlertidige ydelser ender på " + expected
                                + " mio. kr., 80 pct. sikkert mellem " + low + " og " + high + ", mod budget "
                                + corrected
                                + "; sandsynligheden for at holde budgettet er " + chance(probability, language)
                        : "Forecast of " + end.year() + ": the accounts of temporary benefits end at " + expected
                                + " million kroner, with 80 percent certainty between " + low + " and " + high
                                + ", against a budget of " + corrected + "; the probability of keeping it is "
                                + chance(probability, language) + ".");
    }

    /** Such as "57 pct." or "under 3 pct.". */
    public static String chance(BigDecimal probability, Language language) {
        boolean danish = language == Language.DANISH;
        int percent = probability.multiply(HUNDRED).intValue();
        String unit = danish ? " pct." : " percent";
        if (percent < RARE) {
            return (danish ? "under " : "below ") + RARE + unit;
        }
        return percent > HUNDRED.intValue() - RARE
                ? (danish ? "over " : "above ") + (HUNDRED.intValue() - RARE) + unit
                : percent + unit;
    }

    /** What the next edition says of a list. */
    public static String of(NextBenchmark next, Language language) {
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

    /** The same in a line of the first page; empty without amount, budget or chance. */
    public static Optional<String> inShort(YearEnd end, Language language) {
        BigDecimal kroner = end.kroner();
        BigDecimal budget = end.budget();
        BigDecimal probability = end.probability();
        if (kroner == null || budget == null || probability == null) {
            return Optional.empty();
        }
        NumberText numbers = NumberText.in(language);
        String expected = numbers.millions(kroner, 1);
        String corrected = numbers.millions(budget, 1);
        String chance = chance(probability, language);
        return Optional.of(
                language == Language.DANISH
                        ? "Prognose " + end.year() + ": " + expected + " mod budget " + corrected + " mio. kr.; "
                                + chance + " sandsynligt, at det holder"
                        : "Forecast " + end.year() + ": " + expected + " against budget " + corrected
                                + " million kroner; " + chance + " likely to be kept");
    }

    /** The same in a line of the first page. */
    public static String inShort(NextBenchmark next, Language language) {
        String places = next.rankLow80() + "–" + next.rankHigh80();
        return language == Language.DANISH
                ? "Næste rangliste (prognose): nr. " + next.rank() + ", 80 pct. sikkert " + places
                : "Next list (forecast): no. " + next.rank() + ", 80 percent sure " + places;
    }
}
