package dk.jobregnskab.savings.calculation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.intake.definition.ReferenceTables;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.savings.RatePrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prices from benefit rates (formulas.md, section on rates): the rate on the period's last day times the municipality's share. */
public final class RatePrices {

    private static final LocalDate LADDER_BEGAN = LocalDate.of(2016, 1, 4);

    private final Map<String, SavingsRules.Rate> choices;
    private final List<NamedCsvRecord> rates;
    private final Ladder ladder = Ladder.load();

    public RatePrices(SavingsRules rules, ReferenceTables tables) {
        this.choices = rules.rates();
        this.rates = tables.rows("rates.csv");
    }

    /** Kroner per full-time person and year, exact; empty when no rate is known for the group on that day. Of several the one that began last. */
    public Optional<RatePrice> of(String group, Period period) {
        SavingsRules.Rate choice = choices.get(group);
        LocalDate day = period.end();
        if (choice == null || day.isBefore(LADDER_BEGAN)) {
            return Optional.empty();
        }
        return rates.stream()
                .filter(rate -> rate.getField("benefit").equals(choice.benefit())
                        && !LocalDate.parse(rate.getField("valid_from")).isAfter(day)
                        && !hasEnded(rate.getField("valid_to"), day))
                .max(Comparator.comparing(rate -> LocalDate.parse(rate.getField("valid_from"))))
                .map(rate -> price(group, choice, rate, day));
    }

    private static boolean hasEnded(String lastDay, LocalDate day) {
        return !lastDay.isEmpty() && LocalDate.parse(lastDay).isBefore(day);
    }

    private RatePrice price(String group, SavingsRules.Rate choice, NamedCsvRecord rate, LocalDate day) {
        boolean weekly = rate.getField("per").equals("week");
        BigDecimal amount = new BigDecimal(rate.getField("amount_kr"));
        BigDecimal perYear = amount.multiply(BigDecimal.valueOf(weekly ? 52 : 12));
        BigDecimal percent = ladder.municipalPercent(choice.ladderWeek(), day);
        return new RatePrice(
                group,
                perYear.multiply(percent).movePointLeft(2),
                choice.benefit(),
                amount,
                weekly,
                percent,
                choice.ladderWeek(),
                LocalDate.parse(rate.getField("valid_from")),
                rate.getField("certainty"),
                rate.getField("source"));
    }
}
