package dk.jobregnskab.register.spells.calculation;

import dk.jobregnskab.register.Register.SpellSums;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a closed month: its figures without the lines.
 *
 * @param delivery from whose receipt on it was known so
 * @param delivered whether a file for the month had come
 * @param mostCitizens of each group on any day
 */
public record KeptMonth(
        YearMonth month,
        long delivery,
        boolean delivered,
        Map<String, Integer> mostCitizens,
        List<OfBenefit> benefits) {

    /**
     * Amounts in øre.
     *
     * @param amounts how many count
     * @param caseHourDays hours × days of every case
     * @param unpaidHourDays of those without an amount
     */
    public record OfBenefit(
            int benefit,
            int mostCitizens,
            SpellSums spells,
            long caseHourDays,
            long unpaidHourDays,
            long casesWithoutAmount,
            long amounts,
            long gross,
            long refund,
            long cofinancing,
            long net,
            boolean shareUnknown) {}

    public KeptMonth {
        mostCitizens = Map.copyOf(mostCitizens);
        benefits = List.copyOf(benefits);
    }

    public KeptMonth since(long first) {
        return new KeptMonth(month, first, delivered, mostCitizens, benefits);
    }
}
