package dk.jobregnskab.savings.calculation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.jobregnskab.reference.Period;
import dk.jobregnskab.reference.ReferenceTable;
import dk.jobregnskab.savings.RatePrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prices from benefit rates (formulas.md, section on rates): the rate on the period's last day times the municipality's share. */
public final class RatePrices {

    private static final LocalDate LADDER_BEGAN = LocalDate.of(2016, 1, 4);

    private final Map<String, SavingsRules.Rate> choices;
    private final List<NamedCsvRecord> rates = new ReferenceTable("rates.csv").rows();
    private final Ladder ladder = Ladder.load();

    public RatePrices(SavingsRules rules) {
        this.choices = rules.rates();
    }

    /** Kroner per full-time person and year, exact; empty when no rate is known for the group on that day. */
    public Optional<RatePrice> of(String group, Period period) {
        SavingsRules.Rate choice = choices.get(group);
        LocalDate day = period.end();
        if (choice == null || day.isBefore(LADDER_BEGAN)) {
            return Optional.empty();
        }
        return rates.stream()
                .filter(rate -> rate.getField("benefit").equals(choice.benefit())
                        && !LocalDate.parse(rate.getField("valid_from")).isAfter(day)
                        && !LocalDate.parse(rate.getField("valid_to")).isBefore(day))
                .findFirst()
                .map(rate -> price(group, choice, rate, day));
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
